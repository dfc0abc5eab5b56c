import edtf, { defaults } from 'edtf';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFault, compareBounds, fuzzyDatePattern, reachOf } from './edtf.ts';

defaults.offset = false; // a local time is not read in the zone of this machine

interface Difference {
  what: string;
  /** Who takes the text, or that both do and mean other days. */
  verdict: 'edtf takes it' | 'nutgraf takes it' | 'other days';
  why: string;
  fits: (text: string, sides: string[]) => boolean;
  examples: string[];
}

const some = (shape: RegExp) => (_: string, sides: string[]) => sides.some((side) => shape.test(side));
const inInterval = (shape: RegExp) => (text: string, sides: string[]) => text.includes('/') && sides.some((side) => shape.test(side));
const zoned = /T.*(?:Z|[+-]\d\d:\d\d)$/u;

/** Whether the first day of `a` is no later than that of `b`, marks aside. */
function startsFirst(a = '', b = ''): boolean {
  const [left, right] = [a, b].map((side) => reachOf(side.replace(/[?~%]$/u, '')).first);
  return left !== undefined && right !== undefined && compareBounds(left, right) <= 0;
}

/** Every way in which the two differ on levels 0 and 1. */
const differences: Difference[] = [
  {
    what: 'a century of two digits',
    verdict: 'edtf takes it',
    why: 'the specification of EDTF has four-digit years only; 19XX says the same',
    fits: (text) => /^-?\d\d$/u.test(text),
    examples: ['19', '00', '-05'],
  },
  {
    what: 'a time without seconds',
    verdict: 'edtf takes it',
    why: 'neither RFC 3339 nor the specification of EDTF has one',
    fits: some(/T\d\d:\d\d(?:$|[Z+\u2212-])/u),
    examples: ['2024-09-02T10:00', '2024-09-02T10:00Z', '2024-09-02T10:00+02:00'],
  },
  {
    what: 'hour 24',
    verdict: 'edtf takes it',
    why: 'RFC 3339 has none; it is a second spelling of the next midnight',
    fits: some(/T24:00:00/u),
    examples: ['2024-09-02T24:00:00', '2024-09-02T24:00:00Z'],
  },
  {
    what: 'an offset without minutes or colon, or with a minus sign (U+2212)',
    verdict: 'edtf takes it',
    why: 'RFC 3339 has none of them',
    fits: some(/T[\d:.]+(?:[+\u2212-]\d\d(?:\d\d)?|\u2212\d\d:\d\d)$/u),
    examples: ['2024-09-02T10:00:00+02', '2024-09-02T10:00:00-0430', '2024-09-02T10:00:00\u221204:30'],
  },
  {
    what: 'a fraction of more than nine digits',
    verdict: 'edtf takes it',
    why: 'a nanosecond is the finest unit that both ends of an exchange can hold',
    fits: some(/\.\d{10,}/u),
    examples: ['2024-09-02T10:00:00.1234567890Z'],
  },
  {
    what: 'a year without any digit',
    verdict: 'edtf takes it',
    why: 'it says nothing: an unknown date is left out',
    fits: (text) => /^XXXX(?:-XX)*$/u.test(text),
    examples: ['XXXX', 'XXXX-XX', 'XXXX-XX-XX'],
  },
  {
    what: 'an unknown end, and an interval open at both ends',
    verdict: 'edtf takes it',
    why: 'an unknown end is left out',
    fits: (text, sides) => sides.length === 2 && (sides.includes('') || text === '../..'),
    examples: ['/2024', '2024/', '/', '../..', '/..', '../'],
  },
  {
    what: 'a year of more than twelve digits',
    verdict: 'edtf takes it',
    why: 'it is before the universe, and the days of such a year cannot be counted exactly in a double',
    fits: (text) => /^Y-?\d{13,}$/u.test(text),
    examples: ['Y1000000000000', 'Y-1234567890123'],
  },
  {
    what: '29 February of a common year',
    verdict: 'edtf takes it',
    why: 'there is none',
    fits: (_, sides) => sides.some((side) => /-02-29/u.test(side) && calendarFault(side)?.endsWith('has 28 days') === true),
    examples: ['2023-02-29', '1900-02-29?', '2023-02-29/2024'],
  },
  {
    what: 'year -0000 with unspecified months or days',
    verdict: 'edtf takes it',
    why: 'ISO 8601 has one year zero, without a sign; edtf itself refuses -0000',
    fits: (text) => /^-0000-(?:XX|\d\d-XX)/u.test(text),
    examples: ['-0000-XX', '-0000-XX-XX', '-0000-05-XX'],
  },
  {
    what: 'an instant before year 0000',
    verdict: 'edtf takes it',
    why: 'RFC 3339 ends there',
    fits: some(new RegExp(`^-.*${zoned.source}`, 'u')),
    examples: ['-1985-04-12T10:00:00Z', '-1985-04-12T10:00:00+02:00'],
  },
  {
    what: 'an interval with a zone at one end only',
    verdict: 'edtf takes it',
    why: 'which end comes first can depend on the zone that is missing',
    fits: (_, sides) => sides.length === 2 && !sides.includes('..') && sides.filter((side) => zoned.test(side)).length === 1,
    examples: ['2024-09-02/2024-09-03T10:00:00Z', '2024-09-02T10:00:00+02:00/2024-09-03T10:00:00', '2024-09-02T10:00:00Z/2025~'],
  },
  {
    what: 'unspecified digits in an interval',
    verdict: 'nutgraf takes it',
    why: 'level 2 in EDTF; an interval here is of any two dates, and "1970s to 1985" is common',
    fits: inInterval(/X/u),
    examples: ['197X/1985', '2004-XX/2005', '../19XX'],
  },
  {
    what: 'a season in an interval',
    verdict: 'nutgraf takes it',
    why: 'no level of EDTF; an interval here is of any two dates',
    fits: inInterval(/^-?\d{4}-2[1-4]$/u),
    examples: ['2001-21/2001-23', '../2001-24'],
  },
  {
    what: 'a year of more than four digits in an interval',
    verdict: 'nutgraf takes it',
    why: 'edtf has it at no level; an interval here is of any two dates',
    fits: inInterval(/^Y/u),
    examples: ['Y-20000/-9000', 'Y170000002/..'],
  },
  {
    what: 'an interval whose end may lie before its start, or begins with it',
    verdict: 'nutgraf takes it',
    why: 'edtf compares the first days alone; an end in 2024 can follow a start in June 2024',
    fits: (_, sides) => sides.length === 2 && sides.every((side) => /^-?\d{4}/u.test(side)) && startsFirst(sides[1], sides[0]),
    examples: ['2024/2024', '2024-06/2024', '2024-06-05/2024-06', '2024~/2023', '2024-06-05/2024-06-05'],
  },
  {
    what: 'an offset that no zone of today has, and -00:00',
    verdict: 'nutgraf takes it',
    why: 'RFC 3339 allows up to 23:59, and -00:00 for UTC without a place',
    fits: some(/T[\d:.]+(?:[+-](?:1[2-9]|2\d):\d\d|-00:00)$/u),
    examples: ['2024-09-02T10:00:00+15:00', '2024-09-02T10:00:00-13:00', '2024-09-02T10:00:00-00:00'],
  },
  {
    what: 'a leap second',
    verdict: 'nutgraf takes it',
    why: 'RFC 3339 has it',
    fits: some(/:60(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u),
    examples: ['2016-12-31T23:59:60Z'],
  },
  {
    what: 'a season',
    verdict: 'other days',
    why: 'edtf takes quarters, so that spring ends in March; here it is every month that the season can have in either hemisphere',
    fits: (text) => /^-?\d{4}-2[1-4]$/u.test(text),
    examples: ['2001-21', '2001-22', '2001-23', '2001-24'],
  },
  {
    what: 'unspecified months and days before year 0000, and -000X and -00XX',
    verdict: 'other days',
    why: 'edtf mirrors the months with the year, so that -1985-XX starts in December, and reads -000X as 000X',
    fits: (text) => /^-\d{4}-(?:XX|\d\d-XX)|^-00(?:0X|XX)$/u.test(text),
    examples: ['-1985-XX', '-1985-XX-XX', '-1985-06-XX', '-000X', '-00XX'],
  },
  {
    what: 'a fraction of a second that is not three digits or more',
    verdict: 'other days',
    why: 'edtf reads .5 as five milliseconds',
    fits: some(/:\d\d\.\d{1,2}(?!\d)/u),
    examples: ['2024-09-02T10:00:00.5Z', '2024-09-02T10:00:00.25'],
  },
  {
    what: 'a year that a Date cannot hold',
    verdict: 'other days',
    why: 'edtf gives NaN',
    fits: (text) => /^Y-?\d{6,}$/u.test(text) && Math.abs(Number(text.slice(1))) > 271_820,
    examples: ['Y-13798000000', 'Y170000002', 'Y275760'],
  },
  {
    what: 'the leap day of year 0000',
    verdict: 'other days',
    why: 'edtf counts year 0000 as 1900, which has none',
    fits: some(/^0000-02-2[89]/u),
    examples: ['0000-02-29', '0000-02-28'],
  },
];

function judged(text: string): { min: number | null; max: number | null } | undefined {
  try {
    return edtf(text, { level: 1 });
  } catch {
    return undefined;
  }
}

function milliseconds({ day, nano }: { day: number; nano: number }): number {
  return day * 86_400_000 + Math.floor(nano / 1e6);
}

function differenceOn(text: string): Difference['verdict'] | undefined {
  const ours = fuzzyDatePattern.test(text) && calendarFault(text) === undefined;
  const theirs = judged(text);
  if (!ours) return theirs === undefined ? undefined : 'edtf takes it';
  if (theirs === undefined) return 'nutgraf takes it';
  if (/[?~%]/u.test(text)) return undefined; // edtf does not say how far a mark reaches
  const { first, last } = reachOf(text);
  return milliseconds(first) === theirs.min && milliseconds(last) === theirs.max ? undefined : 'other days';
}

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:[012]\\d|3[01])';
const fraction = '(?:\\.(?:\\d{1,4}|\\d{10}))?';
const moment = `T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d${fraction})?(?:Z|[+\u2212-](?:0\\d|1[0-5])(?::?(?:00|30))?)?`;
const shape = (...sources: string[]) => fc.oneof(...sources.map((source) => fc.stringMatching(new RegExp(`^(?:${source})$`, 'u'))));
const side = shape(
  '-?[0-2]\\d{3}[?~%]?',
  `(?:-?[01]\\d{3}|20[12]\\d)-(?:${month}|00|13|2[0-5])[?~%]?`,
  `(?:-?[01]\\d{3}|20[12]\\d)-${month}-${day}[?~%]?`,
  '(?:-?000[0-4]|-?0099|1900|2000|2023|2024)-(?:02|04)-(?:01|28|29|30|31)[?~%]?',
  '-?[0-2][0-9](?:\\dX|XX)',
  `-?[0-2]\\d{3}-(?:XX(?:-XX)?|${month}-XX)`,
  `(?:20[12]|-000)\\d-${month}-${day}${moment}`,
  'Y-?[1-9]\\d{3,13}',
);
const rare = shape(
  '2024-09-02T10:00:00(?:[+-]1[2-9]:00|-00:00)',

  '-?\\d\\d',
  'XXXX(?:-XX){0,2}',
  '2016-12-31T23:59:60Z',
  `20\\d\\d-${month}-1\\dT24:00:00Z?`,
  '0000-02-2[89]',
  '-0000-XX',
  '-00[01X]X',
);
const close = shape('202[34](?:-0[12](?:-(?:01|28))?)?[?~%]?', `2024-0[12]-(?:01|28)T1\\d:00:00(?:Z|[+-]0[12]:00)?`);
const end = fc.oneof({ arbitrary: side, weight: 8 }, { arbitrary: fc.constantFrom('..', ''), weight: 1 });
const interval = fc
  .oneof(
    fc.tuple(end, end),
    fc.tuple(side, side).map((ends) => ends.toSorted()),
    fc.tuple(close, close),
  )
  .map((ends) => ends.join('/'));
const date = fc.oneof({ arbitrary: side, weight: 6 }, { arbitrary: interval, weight: 6 }, { arbitrary: rare, weight: 1 });
const mutated = fc.tuple(date, fc.nat(40), fc.nat(2), fc.constantFrom(...'0123456789X-/.:TZ+~?%Y \u2212')).map(([text, at, cut, char]) => {
  const start = at % (text.length + 1);
  return text.slice(0, start) + char + text.slice(start + cut);
});
const texts = fc.sample(fc.oneof({ arbitrary: date, weight: 3 }, { arbitrary: mutated, weight: 2 }), { numRuns: 5000, seed: 20_240_902 });

test('edtf and nutgraf agree on 5,000 texts but for the differences that are named', () => {
  const verdicts = new Map<string, number>();
  const seen = new Set<Difference>();
  const unnamed = texts.filter((text) => {
    const verdict = differenceOn(text);
    const rows = differences.filter((row) => row.verdict === verdict && row.fits(text, text.split('/')));
    for (const row of rows) seen.add(row);
    const key = verdict ?? (judged(text) === undefined ? 'both refuse it' : 'both take it');
    verdicts.set(key, (verdicts.get(key) ?? 0) + 1);
    return verdict !== undefined && rows.length === 0;
  });
  expect(unnamed).toEqual([]);
  expect(differences.filter((row) => !seen.has(row)).map((row) => row.what)).toEqual([]);
  expect(verdicts.get('both refuse it')).toBeGreaterThan(1000);
  expect(verdicts.get('both take it')).toBeGreaterThan(1000);
});

test.each(differences.flatMap(({ what, verdict, examples, fits }) => examples.map((text) => ({ what, verdict, text, fits }))))(
  '$what: $text: $verdict',
  ({ verdict, text, fits }) => {
    expect(differenceOn(text)).toBe(verdict);
    expect(fits(text, text.split('/'))).toBe(true);
  },
);
