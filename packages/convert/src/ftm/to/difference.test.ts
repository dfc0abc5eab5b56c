import { expect, test } from 'vitest';
import { differences } from './difference.ts';

test.each<[string, unknown, unknown, [string, unknown][]]>([
  ['nothing', { a: [{ text: 'x' }], b: 1 }, { b: 1, a: [{ text: 'x' }] }, []],
  ['all', { a: 1 }, undefined, [['', undefined]]],
  ['a property that is gone', { a: 1, b: { c: 2 } }, { a: 1 }, [['/b', undefined]]],
  ['a property that is another', { a: { 'b/c': 1 } }, { a: { 'b/c': 2 } }, [['/a/b~1c', 2]]],
  ['a property that is new', { a: 1 }, { a: 1, b: 2 }, [['/b', 2]]],
  ['a property that says nothing', { a: 1, b: undefined }, { a: 1 }, []],
  ['an entry that is gone', { a: ['x', 'y', 'z'] }, { a: ['x', 'z'] }, [['/a/1', undefined]]],
  [
    'a part of an entry behind one that is gone',
    [{ text: 'x' }, { text: 'y', lang: 'en' }],
    [{ text: 'y' }],
    [
      ['/0', undefined],
      ['/1/lang', undefined],
    ],
  ],
  ['an entry that is the same in part', [{ date: '1944~', note: 'n' }], [{ date: '1944', note: 'n' }], [['/0/date', '1944']]],
  ['an entry that is another', ['x'], ['y'], [['', ['y']]]],
  ['another order', { a: [{ text: 'x' }, { text: 'y' }] }, { a: [{ text: 'y' }, { text: 'x' }] }, [['/a', [{ text: 'y' }, { text: 'x' }]]]],
  ['one of two that are alike', ['x', 'x'], ['x'], [['/1', undefined]]],
  ['more entries', ['x'], ['x', 'y'], [['', ['x', 'y']]]],
])('%s', (_, value, found, expected) => {
  expect(differences(value, found).map(({ pointer, found: one }) => [pointer, one])).toEqual(expected);
});
