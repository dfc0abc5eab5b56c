import { expect, test } from 'vitest';
import { Ledger } from '../ledger.ts';
import { View } from '../view.ts';
import { readDates, takeDates, takeListDate } from './date.ts';

test.each([
  ['1955', ['1955']],
  ['1955.', ['1955']],
  ['  Sep 1961 ', ['1961-09']],
  ['Sept. 1961', ['1961-09']],
  ['November, 1973', ['1973-11']],
  ['28 Jul 1963', ['1963-07-28']],
  ['28th July, 1963', ['1963-07-28']],
  ['28-Jul-1963', ['1963-07-28']],
  ['July 28, 1963', ['1963-07-28']],
  ['2016-10-13', ['2016-10-13']],
  ['1961-09', ['1961-09']],
  ['circa 1944', ['1944~']],
  ['c. 1960', ['1960~']],
  ['ca 07 Jul 1966', ['1966-07-07~']],
  ['Approximately 1962', ['1962~']],
  ['1959 (approximately)', ['1959~']],
  ['1959 approx.', ['1959~']],
  ['1984 to 1986', ['1984/1986']],
  ['From 1984 until 1986', ['1984/1986']],
  ['1958-1963', ['1958/1963']],
  ['1958 – 1963', ['1958/1963']],
  ['Between 1966 and 1967', ['1966/1967']],
  ['Between Aug. and Sep. 1977', ['1977-08/1977-09']],
  ['26 Sep 1946 to 07 Dec 1946', ['1946-09-26/1946-12-07']],
  ['circa 1979-1982', ['1979~/1982~']],
  ['1970s', ['197X']],
  ["the 1970's", ['197X']],
  ['1955 or 1956', ['1955', '1956']],
  ['1955/1956', ['1955', '1956']],
  ['1955 and 1956', ['1955', '1956']],
  ['1974; 1974; 1975', ['1974', '1975']],
  ['circa 1955 or 1 May 1956', ['1955~', '1956-05-01']],
])('reads "%s" as a list means it', (words, dates) => {
  expect(readDates(words)).toEqual({ dates, how: 'exact' });
});

test.each([
  ['dmy', '03/04/1960', '1960-04-03'],
  ['mdy', '03/04/1960', '1960-03-04'],
  ['dmy', '00/03/1960', '1960-03'],
  ['mdy', '03/00/1960', '1960-03'],
  ['dmy', '00/00/1955', '1955'],
  ['dmy', '27.4.2014', '2014-04-27'],
  ['mdy', '10-16-2017', '2017-10-16'],
] as const)('reads digits by the order of the list, %s: %s', (order, words, date) => {
  expect(readDates(words, { order })).toEqual({ dates: [date], how: 'exact' });
});

test('reads numbered alternatives', () => {
  expect(readDates('(1) 01/02/1970. (2) 1971', { order: 'dmy' })).toEqual({ dates: ['1970-02-01', '1971'], how: 'exact' });
  expect(readDates('18/05/1955, 1957', { order: 'dmy' })).toEqual({ dates: ['1955-05-18', '1957'], how: 'exact' });
  expect(readDates('(1)-(2) 1970 (3) 1972')?.dates).toEqual(['1970', '1972']);
});

test.each([
  ['01 Jan 1961 to 31 Dec 1961', '1961'],
  ['01 Jan 1953 to 31 Dec 1954', '1953/1954'],
  ['2016-10-13 10:00:00', '2016-10-13T10:00:00'],
])('repairs "%s"', (words, date) => {
  expect(readDates(words)).toEqual({ dates: [date], how: 'repaired' });
});

test.each([
  ['2015-04-07-04:00', '2015-04-07', 'the offset -04:00 is left out: a day of the model has none'],
  ['late 1970s', '197X', '"late" is left out'],
  ['mid-1962', '1962', '"mid" is left out'],
  ['circa 1970s', '197X', 'that it is approximate is left out'],
  ['1970 (from a false passport)', '1970', '"from a false passport" is left out'],
])('narrows "%s"', (words, date, why) => {
  expect(readDates(words)).toEqual({ dates: [date], how: 'narrowed', why });
});

test('narrows a day without a month', () => {
  expect(readDates('15/00/1960', { order: 'dmy' })).toEqual({
    dates: ['1960'],
    how: 'narrowed',
    why: 'the day 15 is left out, for it has no month',
  });
});

test('guesses where day and month, or the ends, can only be swapped', () => {
  expect(readDates('31/12/1960', { order: 'mdy' })).toMatchObject({ dates: ['1960-12-31'], how: 'guessed' });
  expect(readDates('1986 to 1984')).toMatchObject({ dates: ['1984/1986'], how: 'guessed' });
});

test.each([
  '',
  'na',
  '00/00/0000',
  '30-35 years old',
  '14/07/1384 (Hijri Calendar)',
  '30 Feb 1960',
  '1960-13-01',
  'Tuesday',
  '(1) 1970 (2) unknown',
  '9999',
])('does not read "%s"', (words) => {
  expect(readDates(words, { order: 'dmy' })).toBeUndefined();
});

test('digits without an order are read where they mean one day', () => {
  expect(readDates('03/04/1960')).toBeUndefined();
  expect(readDates('13/04/1960')?.dates).toEqual(['1960-04-13']);
  expect(readDates('04/13/1960')?.dates).toEqual(['1960-04-13']);
  expect(readDates('04/04/1960')?.dates).toEqual(['1960-04-04']);
});

test('reports what it changes, and drops what it cannot read', () => {
  const ledger = new Ledger(new Map());
  const view = new View(
    { born: ['1955 or 1956', 'long ago'], listed: '2015-04-07-04:00', began: '01 Jan 1961 to 31 Dec 1961', ended: '1970; 1971' },
    ledger,
  );
  expect(takeDates(view, ['birth', 'born'])).toEqual(['1955', '1956']);
  expect(takeListDate(view, ['listed'])).toBe('2015-04-07');
  expect(takeListDate(view, ['began'])).toBe('1961');
  expect(takeListDate(view, ['ended'])).toBe('1970');
  expect(takeListDate(view, ['absent'])).toBeUndefined();
  expect(ledger.issues().map(({ code, pointer }) => [code, pointer])).toEqual([
    ['convert/dropped-field', '/born/1'],
    ['convert/narrowed', '/listed'],
    ['convert/repaired', '/began'],
    ['convert/narrowed', '/ended'],
  ]);
});
