import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NutgrafError } from '../error.ts';
import { calendarFault, compareBounds, earliest, fuzzyDatePattern, latest, reachOf } from './edtf.ts';

const hostile = [
  '2'.repeat(50_000),
  `Y1${'0'.repeat(50_000)}`,
  '-'.repeat(50_000),
  '../'.repeat(17_000),
  '2024/'.repeat(10_000),
  `2024-09-02T10:00:00.${'1'.repeat(50_000)}`,
  '2024-09-02T10:00:00Z/'.repeat(2_400),
  `197X${'X'.repeat(50_000)}`,
  `2024-XX${'-XX'.repeat(17_000)}`,
  `${'../2024-09-02T10:00:00.123456789+14:00'.repeat(1_300)}`,
  '\u{1F4C5}'.repeat(50_000),
];

describe('the pattern', () => {
  test.each([
    ...['2020', '0000', '-1985', '2024-09', '2024-09-02', '-1985-04-12', '0000-02-29'],
    ...['1944~', '1944?', '1944%', '2024-09~', '2024-09-02?', '-0044-03-15%'],
    ...['197X', '19XX', '-19XX', '-198X', '2004-XX', '2004-06-XX', '2004-XX-XX', '-1985-XX'],
    ...['2001-21', '2001-22', '2001-23', '2001-24', '-0300-21'],
    ...['Y-13798000000', 'Y170000002', 'Y10000', 'Y-999999999999'],
    ...[
      '2024-09-02T10:00:00',
      '2024-09-02T10:00:00.123456789',
      '2024-09-02T10:00:00Z',
      '2024-09-02T10:00:00.5+05:45',
      '2024-09-02T00:00:00-00:00',
    ],
    ...['1944/1945', '1944~/1945-03', '../2024-09-02', '2024-09-02/..', '2004-XX/2005', '197X/198X', '2001-21/2001-23', 'Y-20000/..'],
    ...['2024-09-02T10:00:00/2024-09-02T12:00:00', '../2024-09-02T10:00:00Z', '2024-09-02T10:00:00Z/2024-09-03T10:00:00+02:00'],
  ])('takes %s', (text) => {
    expect(fuzzyDatePattern.test(text)).toBe(true);
    expect(calendarFault(text)).toBeUndefined();
  });

  test.each([
    ...['', ' ', '2024 ', ' 2024', '2024\n', '202', '19', '12024', '+2024', '\u0662\u0660\u0662\u0664'],
    ...[
      '2024-00',
      '2024-13',
      '2024-20',
      '2024-25',
      '2024-9',
      '2024-09-00',
      '2024-09-32',
      '2024-9-2',
      '20240902',
      '2024/09/02',
      '02/09/2024',
    ],
    ...['1944~~', '1944?~', '~1944', '197X~', '2004-XX?', '2001-21~', 'Y170000002?', '2024-09-02T10:00:00~'],
    ...['XXXX', 'XXXX-XX', '1XXX', '19X5', '197x', '19XX-01', '2004-0X', '156X-12-25', '2004-XX-05', '2004-06~-11'],
    ...['Y2024', 'Y02024', 'Y+20240', 'y20240', 'Y-1234567890123', 'Y-17E7', '1950S2', 'Y20240-01'],
    ...['2024-09-02T10:00', '2024-09-02T10', '2024-09-02t10:00:00', '2024-09-02T10:00:00z', '2024-09-02 10:00:00', '2024-09-02T25:00:00'],
    ...[
      '2024-09-02T10:60:00',
      '2024-09-02T10:00:61',
      '2024-09-02T10:00:00.',
      '2024-09-02T10:00:00,5',
      '2024-09-02T10:00:00.1234567890',
      '2024-09T10:00:00',
    ],
    ...[
      '2024-09-02T10:00:00+0000',
      '2024-09-02T10:00:00+00',
      '2024-09-02T10:00:00+24:00',
      '2024-09-02T10:00:00+00:60',
      '2024-09-02Z',
      '2024-09-02+02:00',
    ],
    ...[
      '..',
      '/',
      '/2024',
      '2024/',
      '../..',
      '../',
      '/..',
      '../../2024',
      '2024/2025/2026',
      '2024//2025',
      '2024/../2025',
      '[1667,1668]',
      '{1667..1668}',
    ],
  ])('refuses %j', (text) => {
    expect(fuzzyDatePattern.test(text)).toBe(false);
    expect(() => earliest(text)).toThrow(NutgrafError);
  });

  test('is usable in JSON Schema: flag u alone, anchored, no lookaround, no back reference', () => {
    expect(fuzzyDatePattern.flags).toBe('u');
    expect(fuzzyDatePattern.source).toMatch(/^\^\(\?:.*\)\$$/u);
    expect(fuzzyDatePattern.source).not.toMatch(/\(\?[=!<]|\\[1-9k]|\((?!\?:)/u);
    expect(fuzzyDatePattern.source).not.toMatch(/[^[|][*+]|\{\d+,\}/u); // every repetition has an upper bound
  });

  test('refuses long hostile texts, and comes to an end', () => {
    expect(hostile.filter((text) => fuzzyDatePattern.test(text))).toEqual([]);
  });

  test('never fails on any text, and the message of a refusal is short', () => {
    const seen = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...hostile));
    fc.assert(
      fc.property(seen, (text) => {
        if (fuzzyDatePattern.test(text)) return;
        expect(() => reachOf(text)).toThrow(/is no date: expected a date of EDTF level 0 or 1/u);
        expect(() => reachOf(text)).toThrow(/^.{0,700}$/su);
      }),
      { seed: 7 },
    );
  });
});

describe('the calendar', () => {
  test.each([
    ['2024-02-30', '2024-02-30: February 2024 has 29 days'],
    ['2023-02-29', '2023-02-29: February 2023 has 28 days'],
    ['1900-02-29~', '1900-02-29~: February 1900 has 28 days'],
    ['2024-04-31', '2024-04-31: April 2024 has 30 days'],
    ['-0001-02-29', '-0001-02-29: February -0001 has 28 days'],
    ['2024-09-31T10:00:00Z', '2024-09-31T10:00:00Z: September 2024 has 30 days'],
    ['2024-01-01/2024-06-31', '2024-06-31: June 2024 has 30 days'],
    ['2024-11-31/..', '2024-11-31: November 2024 has 30 days'],
    ['-0000', '-0000: the year before 0001 is 0000, without a minus sign'],
    ['-0000-XX', '-0000-XX: the year before 0001 is 0000, without a minus sign'],
    ['-1985-04-12T10:00:00Z', '-1985-04-12T10:00:00Z: an RFC 3339 instant has a year from 0000 to 9999'],
    ['2024-09-02T24:00:00', '2024-09-02T24:00:00: a day has no hour 24; its end is 00:00:00 of the next day'],
    ['2024-09-02T10:00:60', '2024-09-02T10:00:60: second 60 is a leap second, 23:59:60 UTC on 30 June or 31 December'],
    ['2016-12-31T23:59:60', '2016-12-31T23:59:60: second 60 is a leap second, 23:59:60 UTC on 30 June or 31 December'],
    ['2016-12-31T22:59:60Z', '2016-12-31T22:59:60Z: second 60 is a leap second, 23:59:60 UTC on 30 June or 31 December'],
    ['2016-12-30T23:59:60Z', '2016-12-30T23:59:60Z: second 60 is a leap second, 23:59:60 UTC on 30 June or 31 December'],
    ['2016-12-31T23:59:60+01:00', '2016-12-31T23:59:60+01:00: second 60 is a leap second, 23:59:60 UTC on 30 June or 31 December'],
    ['2025/2024', '2025/2024: the interval ends before it begins'],
    ['2024-09/2024-08-31', '2024-09/2024-08-31: the interval ends before it begins'],
    [
      '2024-09-02T10:00:00Z/2024-09-02T10:30:00+01:00',
      '2024-09-02T10:00:00Z/2024-09-02T10:30:00+01:00: the interval ends before it begins',
    ],
    ['-0000/2024', '-0000: the year before 0001 is 0000, without a minus sign'],
    ['2026~/2024', '2026~/2024: the interval ends before it begins'],
    ['Y-20000/Y-20001', 'Y-20000/Y-20001: the interval ends before it begins'],
    ['2024-09-02/2024-09-03T10:00:00Z', '2024-09-02/2024-09-03T10:00:00Z: one end has a zone and the other has none'],
  ])('refuses %s', (text, fault) => {
    expect(fuzzyDatePattern.test(text)).toBe(true);
    expect(calendarFault(text)).toBe(fault);
  });

  test.each([
    ...['2024-02-29', '2000-02-29', '-0004-02-29', '2024-12-31', '2024-04-30', '2024-02-XX', '1990-06-30T23:59:60Z'],
    ...['2016-12-31T23:59:60.5Z', '2017-01-01T00:59:60+01:00', '1998-12-31T15:59:60.123-08:00', '../2016-12-31T23:59:60Z'],
    ...[
      '2024/2024',
      '2024-09/2024-09-02',
      '2024-06/2024',
      '2024~/2023',
      '2024-09-02/2024-09-02',
      '2024-09-02T10:00:00/2024-09-02',
      '2024-09-02T10:00:00Z/..',
      '2024-09-02T10:00:00Z/2024-09-02T11:00:00+01:00',
    ],
  ])('takes %s', (text) => {
    expect(calendarFault(text)).toBeUndefined();
  });

  test('knows each month of each kind of year', () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        for (let day = 28; day <= 31; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${day}`;
          expect(calendarFault(text) === undefined, text).toBe(day <= days);
        }
      }
    }
  });
});

describe('the earliest and the latest day', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-09-02', '2024-09-02', '2024-09-02'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['-0044-03', '-0044-03-01', '-0044-03-31'],
    ['1944~', '1943-01-01', '1945-12-31'],
    ['1944?', '1943-01-01', '1945-12-31'],
    ['2024-01%', '2023-12-01', '2024-02-29'],
    ['2024-12~', '2024-11-01', '2025-01-31'],
    ['2024-03-01?', '2024-02-29', '2024-03-02'],
    ['0000~', '-0001-01-01', '0001-12-31'],
    ['9999~', '9998-01-01', 'Y10000'],
    ['-9999-01-01?', 'Y-10000', '-9999-01-02'],
    ['197X', '1970-01-01', '1979-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['-198X', '-1989-01-01', '-1980-12-31'],
    ['-19XX', '-1999-01-01', '-1900-12-31'],
    ['-000X', '-0009-01-01', '-0001-12-31'],
    ['000X', '0000-01-01', '0009-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['2004-XX-XX', '2004-01-01', '2004-12-31'],
    ['2004-02-XX', '2004-02-01', '2004-02-29'],
    ['2001-21', '2001-03-01', '2001-12-31'],
    ['2001-22', '2000-12-01', '2002-03-31'],
    ['2001-23', '2001-03-01', '2001-12-31'],
    ['2001-24', '2000-12-01', '2002-03-31'],
    ['Y-13798000000', 'Y-13798000000', 'Y-13798000000'],
    ['2024-09-02T10:00:00', '2024-09-02T10:00:00', '2024-09-02T10:00:00'],
    ['2024-09-02T10:00:00.5+02:00', '2024-09-02T10:00:00.5+02:00', '2024-09-02T10:00:00.5+02:00'],
    ['1966/1967', '1966-01-01', '1967-12-31'],
    ['1944~/1945-03', '1943-01-01', '1945-03-31'],
    ['../2024-09-02', undefined, '2024-09-02'],
    ['2024-09-02~/..', '2024-09-01', undefined],
    ['Y-20000/..', 'Y-20000', undefined],
    ['../2024-09-02T10:00:00Z', undefined, '2024-09-02T10:00:00Z'],
  ])('of %s are %s and %s', (date, first, last) => {
    expect([earliest(date), latest(date)]).toEqual([first, last]);
  });

  test.each([
    ['2023-02-29', '2023-02-28', '2023-02-28'],
    ['2024-04-31~', '2024-04-29', '2024-05-01'],
    ['2025/2024', '2024-01-01', '2025-12-31'],
    ['-0000', '0000-01-01', '0000-12-31'],
  ])('of %s, which the calendar refuses, are %s and %s', (date, first, last) => {
    expect([earliest(date), latest(date)]).toEqual([first, last]);
  });

  test('counts the days as the Gregorian calendar does, before 1582 too', () => {
    const days = fc.date({ min: new Date('-009999-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (time) => {
        const text = time.toISOString().replace(/^-00/u, '-').slice(0, -14);
        expect(reachOf(text).first.day).toBe(Math.floor(time.getTime() / 86_400_000));
        expect(earliest(text)).toBe(text);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  test('keeps a leap second between its neighbours', () => {
    const [before, leap, after] = ['2016-12-31T23:59:59.9Z', '2017-01-01T00:59:60.5+01:00', '2017-01-01T00:00:00Z'].map(
      (text) => reachOf(text).first,
    );
    if (before === undefined || leap === undefined || after === undefined) throw new Error('three bounds');
    expect(compareBounds(before, leap)).toBeLessThan(0);
    expect(compareBounds(leap, after)).toBeLessThan(0);
  });

  test('are dates in the right order, and their own earliest and latest', () => {
    fc.assert(
      fc.property(fc.stringMatching(fuzzyDatePattern), (date) => {
        const { first, last } = reachOf(date);
        expect(compareBounds(first, last)).toBeLessThanOrEqual(0);
        for (const end of [earliest(date), latest(date)]) {
          if (end === undefined) continue;
          expect(fuzzyDatePattern.test(end)).toBe(true);
          expect([earliest(end), latest(end)]).toEqual([end, end]);
        }
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  test('are open only at an open end', () => {
    fc.assert(
      fc.property(fc.stringMatching(fuzzyDatePattern), (date) => {
        expect(earliest(date) === undefined).toBe(date.startsWith('..'));
        expect(latest(date) === undefined).toBe(date.endsWith('..'));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('lie outward from the same date without its mark', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d))?)?$/u),
        fc.constantFrom('~', '?', '%'),
        (date, mark) => {
          const [plain, marked] = [reachOf(date), reachOf(date + mark)];
          const days = plain.last.day - plain.first.day + 1;
          for (const widened of [plain.first.day - marked.first.day, marked.last.day - plain.last.day]) {
            expect(Math.abs(widened - days)).toBeLessThanOrEqual(3); // a month beside one of 31 days has 28 at least
            expect(widened).toBeGreaterThan(0);
          }
        },
      ),
      { seed: 7 },
    );
  });
});
