import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NutgrafError } from '../error.ts';
import { before, compareDates, covers, overlaps, type Ternary } from './date-order.ts';
import { calendarFault, earliest, fuzzyDatePattern, latest } from './edtf.ts';

type Time = Parameters<typeof overlaps>[0];

/** Dates that lie close together, so that each answer comes up often. */
const days = ['2023-12-30', '2023-12-31', '2024-01-01', '2024-01-02'];
const moments = days.flatMap((day) =>
  ['T00:00:00', 'T12:00:00', 'T23:30:00'].flatMap((time) => ['', 'Z', '+05:00', '-14:00'].map((zone) => `${day}${time}${zone}`)),
);
const wide = [
  '2022',
  '2023',
  '2024',
  '2023~',
  '2023-12',
  '2024-01?',
  '2024-XX',
  '2023-12-XX',
  '2023-24',
  '2024-21',
  '201X',
  '202X',
  '20XX',
  'Y-20000',
  'Y20000',
];
const points = [...days, ...days.map((day) => `${day}%`), ...moments, ...wide];
const point = fc.constantFrom(...points);
const dates = fc
  .oneof(
    point,
    fc.tuple(point, point).map(([a, b]) => `${a}/${b}`),
    point.map((end) => `../${end}`),
    point.map((start) => `${start}/..`),
  )
  .filter((date) => calendarFault(date) === undefined);
const period = fc.record({ start: dates, end: fc.oneof(dates, fc.constant('..')) }, { requiredKeys: [] });
const time: fc.Arbitrary<Time> = fc.oneof(dates, period);

describe('before', () => {
  test.each<[string, string, Ternary]>([
    ['2024-09-01', '2024-09-02', 'yes'],
    ['2024-09-02', '2024-09-02', 'no'],
    ['2024-09-03', '2024-09-02', 'no'],
    ['2024-08', '2024-09-02', 'yes'],
    ['2024-09', '2024-09-02', 'maybe'],
    ['2024-09-02', '2024-09', 'maybe'],
    ['2024-09', '2024-09-01', 'no'],
    ['2024-09-30', '2024-09', 'no'],
    ['2024', '2024', 'maybe'],
    ['2023', '2024', 'yes'],
    ['1943~', '1944', 'maybe'],
    ['1942~', '1944', 'yes'],
    ['2024-09-01?', '2024-09-02', 'maybe'],
    ['2024-08-31%', '2024-09-02', 'yes'],
    ['2024-09-04?', '2024-09-02', 'no'],
    ['196X', '1970', 'yes'],
    ['197X', '1979-12-31', 'maybe'],
    ['2001-21', '2002', 'yes'],
    ['2001-24', '2002-02', 'maybe'],
    ['2001-21', '2001-02', 'no'],
    ['../2024-09-02', '2024-09-03', 'yes'],
    ['../2024-09-02', '2024-09-02', 'maybe'],
    ['2024-09-02', '../2024-09-02', 'no'],
    ['2024-09-02/..', '2024-09-02', 'no'],
    ['2024-09-01', '2024-09-02/..', 'yes'],
    ['2024-09-02', '2024-09-02/..', 'maybe'],
    ['2024-09-01/2024-09-05', '2024-09-06', 'yes'],
    ['2024-09-01/2024-09-05', '2024-09-05', 'maybe'],
    ['Y-13798000000', 'Y-13797999999', 'yes'],
    ['Y-100000000000', '-9999', 'yes'],
    ['9999', 'Y100000000000', 'yes'],
    ['Y170000002', 'Y170000002', 'maybe'],
    ['-0001-12-31', '0000-01-01', 'yes'],
    ['2024-09-02T10:00:00', '2024-09-02T10:00:01', 'yes'],
    ['2024-09-02T10:00:00.000000001', '2024-09-02T10:00:00.000000002', 'yes'],
    ['2024-09-02T10:00:00', '2024-09-02T10:00:00', 'no'],
    ['2024-09-02T10:00:00', '2024-09-02', 'no'],
    ['2024-09-01T23:59:59', '2024-09-02', 'yes'],
    ['2024-09-02T10:00:00Z', '2024-09-02T12:30:00+02:00', 'yes'],
    ['2024-09-02T10:00:00Z', '2024-09-02T12:00:00+02:00', 'no'],
    ['2024-09-02T10:00:00Z', '2024-09-02', 'maybe'],
    ['2024-09-01T09:59:59Z', '2024-09-02', 'yes'],
    ['2024-09-01T10:00:00Z', '2024-09-02', 'maybe'],
    ['2024-09-02T13:59:59Z', '2024-09-02', 'maybe'],
    ['2024-09-02T14:00:00Z', '2024-09-02', 'no'],
    ['2024-09-02', '2024-09-02T09:59:59Z', 'no'],
    ['2024-09-02', '2024-09-02T10:00:00Z', 'maybe'],
    ['2024-09-02', '2024-09-03T13:59:59Z', 'maybe'],
    ['2024-09-02', '2024-09-03T14:00:00Z', 'yes'],
    ['2024-09-02T10:00:00', '2024-09-03T00:00:00Z', 'maybe'],
    ['2024-09-02T10:00:00', '2024-09-03T00:00:00.5Z', 'yes'],
    ['2024-09-02T10:00:00', '2024-09-01T20:00:00Z', 'no'],
    ['2024-09-01T20:00:01Z', '2024-09-02T10:00:00', 'maybe'],
    ['2024-09-01T19:59:59Z', '2024-09-02T10:00:00', 'yes'],
    ['../2024-09-02T10:00:00Z', '2024-09-02T10:00:01Z', 'yes'],
    ['2016-12-31T23:59:59.5Z', '2016-12-31T23:59:60Z', 'yes'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z', 'yes'],
  ])('%s before %s: %s', (a, b, answer) => {
    expect(before(a, b)).toBe(answer);
  });

  test('is never yes both ways, and yes one way is no the other', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (before(a, b) === 'yes') expect(before(b, a)).toBe('no');
        expect(before(a, a)).not.toBe('yes');
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  test('is transitive where it is sure', () => {
    const sample = [...points, ...fc.sample(dates, { numRuns: 250, seed: 7 })];
    const after = new Map(sample.map((a) => [a, new Set(sample.filter((b) => before(a, b) === 'yes'))]));
    const broken: string[] = [];
    let chains = 0;
    for (const [a, afterA] of after) {
      for (const b of afterA) {
        for (const c of after.get(b) ?? []) {
          chains++;
          if (!afterA.has(c)) broken.push(`${a} < ${b} < ${c}`);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(chains).toBeGreaterThan(10_000);
  });

  test('agrees with the days of which each date may be one', () => {
    const reach = (date: string) => [Number(earliest(date)?.slice(8) ?? 0), Number(latest(date)?.slice(8) ?? 20)] as const;
    fc.assert(
      fc.property(near, near, (a, b) => {
        const pairs = range(...reach(a)).flatMap((x) => range(...reach(b)).map((y) => x < y));
        expect(before(a, b)).toBe(answerOf(pairs));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  test('throws what the library throws for a text that is no date', () => {
    expect(() => before('2024', 'Monday')).toThrow(NutgrafError);
    expect(() => overlaps({ start: '..' }, '2024')).toThrow(NutgrafError);
    expect(() => covers({ end: '/2024' }, '2024')).toThrow(/"\/2024" is no date: expected a date of EDTF level 0 or 1/u);
  });
});

/** Dates in the ten days from 3 to 12 January 2024, open ones too, for a model that counts days out. */
const near = fc.stringMatching(
  /^2024-01-(?:0[3-9]|1[0-2])[?~]?$|^2024-01-0[3-6]\/2024-01-(?:0[7-9]|1[0-2])[~]?$|^\.\.\/2024-01-0[3-9]$|^2024-01-0[3-9]\/\.\.$/u,
);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function answerOf(cases: boolean[]): Ternary {
  return cases.every(Boolean) ? 'yes' : cases.some(Boolean) ? 'maybe' : 'no';
}

describe('covers', () => {
  test.each<[{ start?: string; end?: string }, string, Ternary]>([
    [{ start: '../2024-09-02', end: '2024-09-02/..' }, '2024-09-02', 'yes'],
    [{ start: '../2024-09-02', end: '2024-09-02/..' }, '2024-09-03', 'maybe'],
    [{ start: '../2024-09-02', end: '2024-09-02/..' }, '2024-09', 'maybe'],
    [{ start: '2020' }, '2024', 'maybe'],
    [{ start: '2020' }, '2019', 'no'],
    [{ start: '2020-05-05' }, '2020-05-05', 'yes'],
    [{ end: '2020-05-05' }, '2020-05-05', 'yes'],
    [{ end: '2020-05-05' }, '2020-05-06', 'no'],
    [{ end: '2020-05-05' }, '2020-05-04', 'maybe'],
    [{ start: '2020', end: '..' }, '2024-01-01', 'yes'],
    [{ start: '2020', end: '..' }, '2020-06', 'maybe'],
    [{ start: '2020', end: '..' }, '2020-12-31', 'yes'],
    [{ start: '2020', end: '..' }, '2019-12-31', 'no'],
    [{ end: '..' }, '2024', 'maybe'],
    [{}, '2024', 'maybe'],
    [{ start: '2020-01-01', end: '2020-12-31' }, '2020', 'yes'],
    [{ start: '2020', end: '2020' }, '2020-06-01', 'maybe'],
    [{ start: '2020', end: '2022' }, '2021', 'yes'],
    [{ start: '2020-06-10', end: '2020' }, '2020-06-10', 'yes'],
    [{ start: '2020', end: '2020-06-10' }, '2020-06-10', 'yes'],
    [{ start: '2020-06-10', end: '2020' }, '2020-06-09', 'no'],
    [{ start: '2020~', end: '2022~' }, '2021-06', 'maybe'],
    [{ start: '2020-01-01', end: '2020-12-31' }, '2020-12-31~', 'maybe'],
    [{ start: '2020-01-01', end: '2020-12-31' }, '../2020', 'maybe'],
    [{ start: '2020-01-01', end: '2020-12-31' }, '../2019', 'no'],
    [{ start: '2020-01-01', end: '2020-12-31' }, '2020-12-31T23:59:59', 'yes'],
    [{ start: '2020-01-01', end: '2020-12-31' }, '2020-12-31T23:59:59Z', 'maybe'],
    [{ start: '2020-01-01', end: '2020-12-31' }, '2020-06-01T00:00:00Z', 'yes'],
    [{ start: '2020-01-01T10:00:00Z', end: '..' }, '2020-01-01T09:59:59Z', 'no'],
    [{ start: '2020-01-01T10:00:00Z', end: '..' }, '2020-01-01T10:00:00Z', 'yes'],
    [{ start: '2020-01-01T10:00:00', end: '..' }, '2020-01-01', 'yes'],
    [{ start: '2021', end: '2020' }, '2020-12-31', 'maybe'],
    [{ start: '2021', end: '2019' }, '2020', 'maybe'],
  ])('%j covers %s: %s', (a, date, answer) => {
    expect(covers(a, date)).toBe(answer);
  });
});

describe('overlaps', () => {
  test.each<[Time, Time, Ternary]>([
    ['2024-09-02', '2024-09-02', 'yes'],
    ['2024-09-02', '2024-09-02T10:00:00', 'yes'],
    ['2024-09-02', '2024-09', 'maybe'],
    ['2024', '2024', 'maybe'],
    ['2024-09', '2024-10', 'no'],
    [{ start: '2023', end: '..' }, '2024', 'yes'],
    [{ start: '2023' }, '2024', 'maybe'],
    [{ start: '2020', end: '2022' }, { start: '2021', end: '2023' }, 'yes'],
    [{ start: '2020', end: '2021' }, { start: '2021', end: '2023' }, 'maybe'],
    [{ start: '2020', end: '2021-06-01' }, { start: '2021-06-01', end: '2023' }, 'yes'],
    [{ start: '2020', end: '2021' }, { start: '2022', end: '2023' }, 'no'],
    [{ start: '2020', end: '..' }, { start: '2022', end: '2023' }, 'yes'],
    [{ start: '2020', end: '..' }, { end: '..' }, 'yes'],
    [{ end: '..' }, { end: '..' }, 'yes'],
    [{ start: '2020' }, { end: '..' }, 'maybe'],
    [{ end: '2019' }, { start: '2020' }, 'no'],
    [{ start: '2020' }, { start: '2020' }, 'maybe'],
    [{ start: '2020-05-05' }, { start: '2020-05-05' }, 'yes'],
    [{ end: '2020-05-05' }, { start: '2020-05-05' }, 'yes'],
    [{}, {}, 'maybe'],
    [{ start: '2022', end: '2021' }, { start: '1990', end: '..' }, 'maybe'],
  ])('%j overlaps %j: %s', (a, b, answer) => {
    expect(overlaps(a, b)).toBe(answer);
  });

  test('is symmetric', () => {
    const answers = new Set<Ternary>();
    fc.assert(
      fc.property(time, time, (a, b) => {
        answers.add(overlaps(a, b));
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
      { seed: 7, numRuns: 5000 },
    );
    expect(answers.size).toBe(3);
  });

  test('agrees with the days that each period may have', () => {
    const bounds = (date: string) => [Number(earliest(date)?.slice(8) ?? 0), Number(latest(date)?.slice(8) ?? 20)] as const;
    const worlds = (a: Time): [number, number][] => {
      if (typeof a === 'string') return range(...bounds(a)).map((day) => [day, day]);
      const starts = range(...(a.start === undefined ? ([0, 20] as const) : bounds(a.start)));
      const ends = a.end === '..' ? [99] : range(...(a.end === undefined ? ([0, 20] as const) : bounds(a.end)));
      return starts.flatMap((start) => ends.filter((end) => start <= end).map((end): [number, number] => [start, end]));
    };
    const span = fc.record({ start: near, end: fc.oneof(near, fc.constant('..')) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(near, span), fc.oneof(near, span), (a, b) => {
        const pairs = worlds(a).flatMap(([start, end]) => worlds(b).map(([from, to]) => start <= to && from <= end));
        expect(overlaps(a, b)).toBe(pairs.length === 0 ? 'maybe' : answerOf(pairs));
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  test('is what covers and before say', () => {
    fc.assert(
      fc.property(dates, dates, period, (a, b, whole) => {
        if (before(a, b) === 'yes') expect(overlaps(a, b)).toBe('no');
        if (overlaps(a, b) === 'yes') expect([before(a, b), before(b, a)]).toEqual(['no', 'no']);
        expect(covers(whole, a)).toBe(overlaps(a, whole));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

describe('compareDates', () => {
  test('sorts a timeline', () => {
    const timeline = [
      ...['../2023', '../2024-09-02', 'Y-100000000000', 'Y-13798000000', '-9999', '0000', '19XX', '1943/1944', '1944~', '1944'],
      ...['2024-09-01', '2024-09', '2024', '2024-09-02T00:00:00', '2024-09-02', '2024-09-02/..', '2024-09-02T08:00:00+02:00'],
      ...['2024-09-02T10:00:00', '2024-09-02T10:00:00Z', 'Y170000002', 'Y100000000000'],
    ];
    const sorted = [
      ...['../2023', '../2024-09-02', 'Y-100000000000', 'Y-13798000000', '-9999', '0000', '19XX', '1943/1944', '1944~', '1944', '2024'],
      ...['2024-09-01', '2024-09', '2024-09-02T00:00:00', '2024-09-02', '2024-09-02/..', '2024-09-02T08:00:00+02:00'],
      ...['2024-09-02T10:00:00', '2024-09-02T10:00:00Z', 'Y170000002', 'Y100000000000'],
    ];
    expect(timeline.toReversed().sort(compareDates)).toEqual(sorted);
    expect(timeline.sort(compareDates)).toEqual(sorted);
  });

  test('is a total order, also over dates that the calendar refuses', () => {
    const any = fc.oneof(dates, fc.stringMatching(fuzzyDatePattern));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(0 - Math.sign(compareDates(b, a)));
        expect(compareDates(a, b) === 0).toBe(a === b);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  test('puts first what is surely first, on one calendar', () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        if (before(a, b) === 'yes') expect(compareDates(a, b)).toBeLessThan(0);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
