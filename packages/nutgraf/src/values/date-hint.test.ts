import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFault } from './date-hint.ts';
import { calendarFault, fuzzyDatePattern } from './edtf.ts';

const hintOf = (text: string) => describeFault(text).hint;

describe('a hint names the date that a text surely means', () => {
  test.each([
    ['2024-9-2', '2024-09-02'],
    ['2024/09/02', '2024-09-02'],
    ['2024/09', '2024-09'],
    ['1980-00-00', '1980'],
    ['1980-05-00', '1980-05'],
    ['20240902', '2024-09-02'],
    ['13/02/2024', '2024-02-13'],
    ['2/13/2024', '2024-02-13'],
    ['05/05/2024', '2024-05-05'],
    ['02.09.2024', '2024-09-02'],
    ['00/00/1955', '1955'],
    ['00/09/1955', '1955-09'],
    ['09/2024', '2024-09'],
    [' 2024 ', '2024'],
    ['2024-09-02\n', '2024-09-02'],
    ['2024-09-02 10:00', '2024-09-02T10:00:00'],
    ['2024-09-02T10:00', '2024-09-02T10:00:00'],
    ['2024-09-02 9:05:07', '2024-09-02T09:05:07'],
    ['2024-09-02t10:00:00z', '2024-09-02T10:00:00Z'],
    ['2024-09-02T10:00:00z', '2024-09-02T10:00:00Z'],
    ['2024-09-02T10:00:00 UTC', '2024-09-02T10:00:00Z'],
    ['2024-09-02T10:00:00+0000', '2024-09-02T10:00:00+00:00'],
    ['2024-09-02T10:00:00-04', '2024-09-02T10:00:00-04:00'],
    ['2024-09-02T10:00:00\u22120430', '2024-09-02T10:00:00-04:30'],
    ['2024-09-02T10:00:00,5Z', '2024-09-02T10:00:00.5Z'],
    ['2024-09-02T10:00:00.12345678901Z', '2024-09-02T10:00:00.123456789Z'],
    ['20240902T100000Z', '2024-09-02T10:00:00Z'],
    ['23.12.2024 10:00', '2024-12-23T10:00:00'],
    ['Mon, 02 Sep 2024 10:00:00 GMT', '2024-09-02T10:00:00Z'],
    ['02 Sep 2024 10:00:00 +0200', '2024-09-02T10:00:00+02:00'],
    ['2015-04-07-04:00', '2015-04-07'],
    ['2015-04-07Z', '2015-04-07'],
    ['1725264000', '2024-09-02T08:00:00.000Z'],
    ['1725264000000', '2024-09-02T08:00:00.000Z'],
    ['+1980-00-00T00:00:00Z', '1980'],
    ['+00000001917-12-06', '1917-12-06'],
    ['-13798000000-00-00', 'Y-13798000000'],
    ['+13798000000-00-00T00:00:00Z', 'Y13798000000'],
    ['-13798000000', 'Y-13798000000'],
    ['Y2024', '2024'],
    ['y170000002', 'Y170000002'],
    ['2 September 2024', '2024-09-02'],
    ['2nd Sept. 2024', '2024-09-02'],
    ['02-SEP-2024', '2024-09-02'],
    ['Monday, 2 September 2024', '2024-09-02'],
    ['September 2, 2024', '2024-09-02'],
    ['Sep 2024', '2024-09'],
    ['May, 2024', '2024-05'],
    ['Spring 2001', '2001-21'],
    ['Fall 2001', '2001-23'],
    ['circa 1944', '1944~'],
    ['c.1944', '1944~'],
    ['ca 1944', '1944~'],
    ['APPROXIMATELY 1944', '1944~'],
    ['approx. May 1944', '1944-05~'],
    ['1944 (approx)', '1944~'],
    ['~1944', '1944~'],
    ['1944 ?', '1944?'],
    ['1944(?)', '1944?'],
    ['possibly 1944', '1944?'],
    ['1944?~', '1944%'],
    ['1966-1967', '1966/1967'],
    ['1966 \u2013 1967', '1966/1967'],
    ['1984 to 1986', '1984/1986'],
    ['BETWEEN 1966 AND 1967', '1966/1967'],
    ['from Sep 2019 to 3 October 2020', '2019-09/2020-10-03'],
    ['2024-9-2/2024-10-1', '2024-09-02/2024-10-01'],
    ['/2024', '2024'],
    ['2024/', '2024'],
    ['before 1964', '../1963'],
    ['after 2020', '2021/..'],
    ['until 2024-09-02', '../2024-09-02'],
    ['before 2024-09-02', '../2024-09-02'],
    ['since May 2020', '2020-05/..'],
    ['1970s', '197X'],
    ["the early 1970's", '197X'],
    ['19th century', '18XX'],
    ['19xx', '19XX'],
    ['20uu', '20XX'],
  ])('%j: write %s', (text, date) => {
    expect(fuzzyDatePattern.test(text)).toBe(false);
    expect(hintOf(text)).toMatch(/^write [^ ]+: ./u);
    expect(hintOf(text).slice(6, hintOf(text).indexOf(': '))).toBe(date);
  });
});

describe('a hint says what is wrong where the text leaves a doubt', () => {
  test.each([
    ['', 'leave it out: absent means unknown'],
    ['  ', 'leave it out: absent means unknown'],
    ['unknown', 'leave it out: absent means unknown'],
    ['XXXX-XX', 'leave it out: absent means unknown'],
    ['0000-00-00', 'leave it out: absent means unknown'],
    ['present', 'leave it out; the end of a period that is still open is ..'],
    ['..', 'leave it out: absent means unknown; .. alone is only the end of a period that is still open'],
    ['../..', 'leave it out: absent means unknown; .. alone is only the end of a period that is still open'],
    ['02/09/2024', 'day and month can be swapped: write 2024-09-02 or 2024-02-09, whichever the source means'],
    ['9/2/2024', 'day and month can be swapped: write 2024-02-09 or 2024-09-02, whichever the source means'],
    ['02-09-2024', 'day and month can be swapped: write 2024-09-02 or 2024-02-09, whichever the source means'],
    ['2/9/24', 'write the year with four digits, 2024-09-02'],
    ['Sep-99', 'write the year with four digits, 2024-09-02'],
    ['Monday', "keep the words in the claim's stated, write the day as 2024-09-02"],
    ['Next Monday', "keep the words in the claim's stated, write the day as 2024-09-02"],
    ['two weeks ago', "keep the words in the claim's stated, write the day as 2024-09-02"],
    ['1966 or 1967', 'two alternatives are two values, never one'],
    ['BETWEEN', 'write 1966/1967; an interval means some day within'],
    ['19', 'a year has four digits; the century is 19XX'],
    ['197', 'a year has four digits, 0197; the decade is 197X'],
    ['202409', 'a day has hyphens, 2024-09-02; a year of more than four digits has a Y, Y12024'],
    ['2024-13', 'a month is 01 to 12 (or a season, 21 to 24), a day 01 to 31'],
    ['2024-09-32', 'a month is 01 to 12 (or a season, 21 to 24), a day 01 to 31'],
    ['2024-00-12', 'a month is 01 to 12 (or a season, 21 to 24), a day 01 to 31'],
    ['2024-33', 'a season is 21 (spring) to 24 (winter), 2024-21'],
    ['2024-W36', 'week and ordinal dates are not taken: write year, month and day, 2024-09-02'],
    ['2024-246', 'week and ordinal dates are not taken: write year, month and day, 2024-09-02'],
    ['10:00', 'a time needs its day, 2024-09-02T10:00:00'],
  ])('%j: %s', (text, hint) => {
    expect(hintOf(text)).toBe(hint);
  });

  test.each(['[1667,1668]', '{1667..1668}'])('%s is a set', (text) => {
    expect(hintOf(text)).toMatch(/^alternatives are several values, never a set; only levels 0 and 1 of EDTF are taken/u);
  });

  test.each(['156X-12-25', '1XXX', '2004-06~-11', 'Y-17E7', '1950S2', '197X~', '2004-XX-05'])('%s is of EDTF level 2', (text) => {
    expect(hintOf(text)).toMatch(/^only levels 0 and 1 of EDTF are taken, such as /u);
  });

  test.each(['a while', '2024-02-31 10:00', '2016-05-24T05:55%Z', 'July 23', '6//1992', 'x'.repeat(200), '31/02/2024', '14/13/2024'])(
    '%j gets the general hint',
    (text) => {
      expect(hintOf(text)).toBe(
        "write the date as far as it is known, 2024 or 2024-09 or 2024-09-02; keep the words of the source in the claim's stated",
      );
    },
  );
});

test('every hint that names a date names a real one, for any text', () => {
  const opening = fc.constantFrom(
    '',
    'circa ',
    '~',
    'before ',
    'after ',
    'from ',
    '+',
    '+0000',
    '/',
    '[',
    'possibly ',
    'the early ',
    'Monday, ',
  );
  const stem = fc.stringMatching(
    /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ]|\d\d? May |Sep )?[0-2]\d{3}(?:[-/.]\d{1,2}){0,2}(?:[Tt ]\d\d:\d\d(?::\d\d)?)?$/u,
  );
  const ending = fc.constantFrom(
    '',
    ' ',
    '?~',
    ' ?',
    '(?)',
    's',
    'z',
    ' UTC',
    '+0200',
    ' to 2030',
    '-2030',
    ' or 2031',
    '/',
    'x',
    ' approx',
  );
  const near = fc.tuple(opening, stem, ending).map((parts) => parts.join(''));
  const texts = fc.oneof({ arbitrary: fc.oneof(fc.string(), fc.string({ unit: 'binary' })), weight: 1 }, { arbitrary: near, weight: 4 });
  let dates = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const { expected, hint } = describeFault(text);
      expect(expected).toMatch(/^a date of EDTF level 0 or 1 .* or an RFC 3339 instant$/u);
      const date = /^write (\S+): /u.exec(hint)?.[1];
      if (date === undefined) return;
      dates++;
      expect(fuzzyDatePattern.test(date)).toBe(true);
      expect(calendarFault(date)).toBeUndefined();
    }),
    { seed: 7, numRuns: 5000 },
  );
  expect(dates).toBeGreaterThan(150);
});

test('texts that invite every rule again and again come to an end', () => {
  for (const part of ['~', '?~', 'circa ', ' to ', '1 to ', 'before ', '+', ' ', '/', '1/', '~?1 or ', '(?)', ' approx']) {
    expect(hintOf(part.repeat(100).slice(0, 100))).not.toBe('');
    expect(hintOf(part.repeat(50_000))).toMatch(/^write the date as far as it is known/u);
  }
});
