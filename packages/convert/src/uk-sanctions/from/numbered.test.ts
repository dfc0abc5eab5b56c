import { expect, test } from 'vitest';
import { numbered } from './numbered.ts';

test.each<[string, [number, string][]]>([
  ['Oneville', [[0, 'Oneville']]],
  ['(1) Oneville', [[1, 'Oneville']]],
  [
    '(1) Oneville, East (2) Twoville',
    [
      [1, 'Oneville, East'],
      [2, 'Twoville'],
    ],
  ],
  [
    '1) Oneville, 2) Twoville',
    [
      [1, 'Oneville'],
      [2, 'Twoville'],
    ],
  ],
  [
    '(a) Oneville  North (b) Twoville',
    [
      [1, 'Oneville North'],
      [2, 'Twoville'],
    ],
  ],
  [
    'a) General, b) Minister',
    [
      [1, 'General'],
      [2, 'Minister'],
    ],
  ],
  [
    '(A)001 (B)002',
    [
      [1, '001'],
      [2, '002'],
    ],
  ],
  ['(1) - (2) Twoville', [[2, 'Twoville']]],
  ['(1) Oneville (2)-(4) -', [[1, 'Oneville']]],
  [
    '(1)-(3) Mali (4) Niger',
    [
      [1, 'Mali'],
      [2, 'Mali'],
      [3, 'Mali'],
      [4, 'Niger'],
    ],
  ],
  [
    '(1) to (3) Mali',
    [
      [1, 'Mali'],
      [2, 'Mali'],
      [3, 'Mali'],
    ],
  ],
  [
    '(1) (2) Mali',
    [
      [1, 'Mali'],
      [2, 'Mali'],
    ],
  ],
  ['Town (A) and (branch) here', [[1, 'and (branch) here']]],
  ['Army (ABC), branch 2', [[0, 'Army (ABC), branch 2']]],
])('%s', (cell, parts) => {
  expect([...numbered(cell)]).toEqual(parts);
});
