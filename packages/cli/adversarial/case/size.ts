import { counted, pieces, times } from '../bytes.ts';
import { type Case, eventWith, good, onLine2 } from '../case.ts';

const million = 1_000_000;
const mebibyte = 2 ** 20;

const strings: readonly [name: string, length: number, code: string][] = [
  ['1 MB', million, 'schema/bounds'],
  ['1 MiB', mebibyte, 'schema/bounds'],
  ['1 MiB and a byte', mebibyte + 1, 'json/limit-string'],
  ['16 MB', 16 * million, 'json/limit-string'],
  ['16 MiB', 16 * mebibyte, 'json/limit-record'],
  ['100 MB', 100 * million, 'json/limit-record'],
];

/** Texts on which a regular expression may try all ways, or that are longer as written than in memory. */
const fillings: readonly [name: string, text: string][] = [
  ['letters', 'a'],
  ['dots between letters', 'a.'],
  ['astral characters', '🕊'],
  ['escapes', '\\u00e9\\u00e8'],
];

const [head, tail] = eventWith('title', '{"text":"","lang":"en"}').split('""') as [string, string];

function ofString([name, length, code]: (typeof strings)[number], [filling, text]: (typeof fillings)[number]): Case {
  const count = Math.floor(length / Buffer.byteLength(text)) + Number(length % 2 === 1);
  const bytes = () => pieces(head, '"', times(count, text), '"', tail);
  return { name: `a string of ${name}: ${filling}`, bytes, codes: [code], isCut: code === 'json/limit-record' };
}

function ofKey([name, length, code]: (typeof strings)[number]): Case {
  const codes = [code === 'schema/bounds' ? 'schema/unknown-key' : code];
  const bytes = () => pieces(`${good.slice(0, -1)},"`, times(length, 'k'), '":0}');
  return { name: `a key of ${name}`, bytes, codes, isCut: code === 'json/limit-record' };
}

const lists = ['persons', 'states', 'governments', 'blocs', 'organizations', 'groups', 'assets', 'positions', 'tenures', 'events'];

/** Sizes beyond what a reader should hold, and counts beyond what it should report. */
export const sizeCases: readonly Case[] = [
  ...strings.flatMap((one) => [...fillings.map((filling) => ofString(one, filling)), ofKey(one)]).flatMap((one) => [one, onLine2(one)]),
  {
    name: 'a million keys',
    bytes: () =>
      pieces(
        '{',
        counted(million, (index) => `"k${index}":0`),
        '}',
      ),
    codes: ['json/limit-keys'],
  },
  {
    name: 'a million keys like numbers',
    bytes: () =>
      pieces(
        '{',
        counted(million, (index) => `"${index}":0`),
        '}',
      ),
    codes: ['json/limit-keys'],
  },
  { name: 'a million items', bytes: () => pieces('[0', times(million - 1, ',0'), ']'), codes: ['json/limit-items'] },
  {
    name: 'a million items in a property',
    bytes: () => pieces(head, '[0', times(million - 1, ',0'), ']', tail),
    codes: ['json/limit-items'],
  },
  {
    name: 'a million faults in ten lists of a story',
    bytes: () => pieces('{"kind":"story"', ...lists.flatMap((list) => [`,"${list}":[0`, times(million / 10 - 1, ',0'), ']']), '}'),
    codes: ['schema/required', 'schema/type'],
  },
  {
    name: 'a million numbers out of range',
    bytes: () =>
      pieces(
        '[',
        counted(10, () => `[1e999${',1e999'.repeat(million / 10 - 1)}]`),
        ']',
      ),
    codes: ['json/number-range'],
    read: 10,
  },
  {
    name: 'a million unknown keys',
    bytes: () => pieces(good.slice(0, -1), ',"participants":[', counted(100, objectOfUnknown), ']}'),
    codes: ['schema/required', 'schema/unknown-key'],
  },
  {
    name: 'a million faults in a thousand events of a story',
    bytes: () =>
      pieces(
        '{"kind":"story","events":[',
        counted(1000, () => eventWith('participants', `[0${',0'.repeat(999)}]`)),
        ']}',
      ),
    codes: ['schema/required', 'schema/type'],
  },
  { name: 'a million blank lines', bytes: () => pieces(times(million, '\n'), good), codes: [], valid: 1 },
  {
    name: 'a hundred thousand empty objects',
    bytes: () => pieces('[{}', times(99_999, ',{}'), ']'),
    codes: ['schema/required'],
    read: 100_000,
  },
  {
    name: 'half a million records without a kind',
    bytes: () => pieces(times(million / 2, '{}\n')),
    codes: ['schema/required'],
    read: million / 2,
  },
];

function objectOfUnknown(index: number): string {
  return `{${[...counted(10_000, (key) => `"k${index}x${key}":0`)].join('')}}`;
}
