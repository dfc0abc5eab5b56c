import { expect, test } from 'vitest';
import { births } from './birth.ts';

const [one, two] = [{ city: 'Oneville' }, { city: 'Twoville' }];

test.each<[string[], object[], object[]]>([
  [[], [], []],
  [['1955'], [], [{ date: '1955' }]],
  [[], [one], [{ address: one }]],
  [['1955'], [one], [{ date: '1955', address: one }]],
  [
    ['1955', '1956'],
    [one],
    [
      { date: '1955', address: one },
      { date: '1956', address: one },
    ],
  ],
  [
    ['1955'],
    [one, two],
    [
      { date: '1955', address: one },
      { date: '1955', address: two },
    ],
  ],
  [[], [one, two], [{ address: one }, { address: two }]],
  [
    ['1955', '1956'],
    [one, two],
    [{ date: '1955' }, { date: '1956' }, { address: one }, { address: two }],
  ],
])('%j and %j', (dates, addresses, expected) => {
  expect(births(dates, addresses)).toEqual(expected);
});
