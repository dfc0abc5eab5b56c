import { NutgrafError } from '../error.ts';

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const time = 'T(?:[01]\\d|2[0-4]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?';
const zone = '(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';
const afterYear = `(?:2[1-4]|XX(?:-XX)?|${month}(?:[?~%]|-(?:XX|${day}(?:[?~%]|${time}${zone}?)?))?)`;
const date = `(?:Y-?[1-9]\\d{4,11}|-?\\d\\d(?:XX|\\dX|\\d\\d(?:[?~%]|-${afterYear})?))`;

/**
 * The shape of a FuzzyDate: a date of EDTF level 0 or 1, an RFC 3339 instant, or an interval of them (`a/b`, `../b`, `a/..`).
 * Anchored, flag `u`, no lookaround, one way to match a text: fit for JSON Schema and linear in time.
 * What a pattern cannot know, such as the days of a February, is `calendarFault`'s.
 */
export const fuzzyDatePattern = new RegExp(`^(?:${date}(?:/(?:\\.\\.|${date}))?|\\.\\./${date})$`, 'u');

/** What a FuzzyDate looks like, in words: the end of "expected …". */
export const fuzzyDateExpected = 'a date of EDTF level 0 or 1 (2024, 2024-09, 2024-09-02, 1944~, 197X, 2020/2024) or an RFC 3339 instant';

/** The names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** One end of what a date may mean: a day, or a moment where the date has a time. */
export interface Bound {
  /** Days since 1970-01-01, Gregorian also before 1582; of an instant, the day in UTC. Infinite where the end is open. */
  readonly day: number;
  /** Nanoseconds since midnight; of a day, its first or its last. A leap second counts as the last nanosecond of its day. */
  readonly nano: number;
  /** Whether the bound is a whole day, a time on an unknown zone's clock, or an instant. */
  readonly clock: 'none' | 'local' | 'zoned';
  /** The bound as text, where that is not the day's. */
  readonly text?: string | undefined;
}

/** The first and the last day or moment that a date may mean. */
export interface Reach {
  readonly first: Bound;
  readonly last: Bound;
}

/** The nanoseconds of a day. */
export const dayLength = 86_400e9;

const parts = /^(-?)(\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?)?$/u;

/** The number of the first day of a month. Months outside 1 to 12 belong to the years around. */
function monthStart(year: number, month: number): number {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12); // a year from March to February: the leap day is its last
  const days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return days + Math.floor((153 * (months - y * 12) + 2) / 5) - 719_468;
}

function monthLength(year: number, month: number): number {
  return monthStart(year, month + 1) - monthStart(year, month);
}

function dayText(day: number): string {
  const text = new Date(day * 86_400_000).toISOString().slice(0, -14);
  if (text.length === 10) return text;
  const year = Number(text.slice(0, 7));
  return Math.abs(year) > 9999 ? `Y${year}` : `-${text.slice(3)}`;
}

function yearsOf(sign: string, digits: string): [number, number] {
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  return sign === '' || high === 0 ? [low, high] : [-high, -Math.max(low, 1)];
}

/**
 * A season is that of either hemisphere, by the weather or by the sun, since the code does not say which:
 * spring and autumn lie in March to December, summer and winter reach from the December before to the March after.
 */
function monthsOf(month: string | undefined): [number, number] {
  if (month === undefined || month === 'XX') return [1, 12];
  if (month === '21' || month === '23') return [3, 12];
  if (month === '22' || month === '24') return [0, 15];
  return [Number(month), Number(month)];
}

function reachOfDays(first: number, last: number, text?: string): Reach {
  return { first: { day: first, nano: 0, clock: 'none', text }, last: { day: last, nano: dayLength - 1, clock: 'none', text } };
}

function reachOfSide(side: string): Reach {
  if (side === '..') return reachOfDays(-Infinity, Infinity);
  if (side.startsWith('Y')) {
    const year = Number(side.slice(1));
    return reachOfDays(monthStart(year, 1), monthStart(year + 1, 1) - 1, side);
  }
  const [, sign = '', digits = '', month, day, qualifier, hour, minute, second, fraction = '', zone] = parts.exec(side) ?? [];
  const [firstYear, lastYear] = yearsOf(sign, digits);
  const [firstMonth, lastMonth] = monthsOf(month);
  const units = qualifier === undefined ? 0 : 1;
  if (day === undefined || day === 'XX') {
    const months = month === undefined ? 12 * units : units;
    return reachOfDays(monthStart(firstYear, firstMonth - months), monthStart(lastYear, lastMonth + 1 + months) - 1);
  }
  const at = monthStart(firstYear, firstMonth) + Math.min(Number(day), monthLength(firstYear, firstMonth)) - 1;
  if (hour === undefined) return reachOfDays(at - units, at + units);
  const offset =
    zone === undefined || zone === 'Z' ? 0 : (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))) * (zone[0] === '-' ? -1 : 1);
  const within = second === '60' ? 60e9 - 1 : Number(second) * 1e9 + Number(fraction.padEnd(9, '0'));
  const nano = (Number(hour) * 60 + Number(minute) - offset) * 60e9 + within;
  const carry = Math.floor(nano / dayLength);
  const moment: Bound = { day: at + carry, nano: nano - carry * dayLength, clock: zone === undefined ? 'local' : 'zoned', text: side };
  return { first: moment, last: moment };
}

/** Orders two bounds on one calendar, as if every clock showed UTC: negative, zero or positive, as `Array.sort` takes it. */
export function compareBounds(a: Bound, b: Bound): number {
  if (a.day === b.day) return a.nano - b.nano;
  return a.day < b.day ? -1 : 1;
}

/**
 * What a date may mean, from its first to its last day or moment. It never fails on a text of the right shape, so that checks
 * of a document with calendar faults can run on: a day beyond its month counts as the month's last, ends in the wrong order are swapped.
 * @throws NutgrafError for a text of another shape.
 */
export function reachOf(text: string): Reach {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const reach = readReach(text);
  if (text.length > longestRecent) return reach;
  if (recent.size === mostRecent) recent.clear();
  recent.set(text, reach);
  return reach;
}

/** What the last dates mean: one date is compared with many. A longer text could be a piece of a large one and keep it in memory. */
const recent = new Map<string, Reach>();
const mostRecent = 4096;
const longestRecent = 12;

function readReach(text: string): Reach {
  if (!fuzzyDatePattern.test(text))
    throw new NutgrafError(`${JSON.stringify(text.slice(0, 80))} is no date: expected ${fuzzyDateExpected}`);
  const slash = text.indexOf('/');
  if (slash < 0) return reachOfSide(text);
  const start = reachOfSide(text.slice(0, slash));
  const end = reachOfSide(text.slice(slash + 1));
  return compareBounds(end.last, start.first) < 0 ? { first: end.first, last: start.last } : { first: start.first, last: end.last };
}

function sideFault(side: string): string | undefined {
  const [, sign, digits = '', month = '', day, , hour, , second, , zone] = parts.exec(side) ?? [];
  if (sign === '-' && digits === '0000') return `${side}: the year before 0001 is 0000, without a minus sign`;
  if (sign === '-' && zone !== undefined) return `${side}: an RFC 3339 instant has a year from 0000 to 9999`;
  if (day !== undefined && day !== 'XX') {
    const days = monthLength(yearsOf(sign ?? '', digits)[0], Number(month));
    if (Number(day) > days) return `${side}: ${monthNames[Number(month) - 1]} ${sign}${digits} has ${days} days`;
  }
  if (hour === '24') return `${side}: a day has no hour 24; its end is 00:00:00 of the next day`;
  if (second === '60') {
    const { day: utcDay, nano } = reachOfSide(side).first;
    const leaps = zone !== undefined && nano === dayLength - 1 && /-06-30$|-12-31$/u.test(dayText(utcDay));
    if (!leaps) return `${side}: second 60 is a leap second, 23:59:60 UTC on 30 June or 31 December`;
  }
  return undefined;
}

/**
 * Why the calendar refuses a text that has the shape of a FuzzyDate: `2024-02-30: February 2024 has 29 days`. It also refuses an
 * interval that surely ends before it begins, one with a zone at one end only, hour 24, and a second 60 that is no leap second.
 */
export function calendarFault(text: string): string | undefined {
  if (text.length === 4 || text.length === 7) return undefined;
  if (text.length === 10 && text[4] === '-' && text[7] === '-') {
    const tens = text.charCodeAt(8) - 48;
    if (tens * 10 + text.charCodeAt(9) - 48 <= 28) return undefined;
  }
  const slash = text.indexOf('/');
  if (slash < 0) return sideFault(text);
  const fault = sideFault(text.slice(0, slash)) ?? sideFault(text.slice(slash + 1));
  if (fault !== undefined) return fault;
  const { first } = reachOfSide(text.slice(0, slash));
  const { last } = reachOfSide(text.slice(slash + 1));
  const open = first.day === -Infinity || last.day === Infinity;
  if (!open && (first.clock === 'zoned') !== (last.clock === 'zoned')) return `${text}: one end has a zone and the other has none`;
  if (compareBounds(last, first) < 0) return `${text}: the interval ends before it begins`;
  return undefined;
}

/**
 * The first day that a date may mean, `2024-09-01`, or its moment as written where it has a time; `undefined` where its start is open.
 * `1944~`, `1944?` and `1944%` reach one unit of their own precision further each way. Beyond four digits the text is a year: `Y-10000`.
 * @throws NutgrafError for a text that is no FuzzyDate.
 */
export function earliest(date: string): string | undefined {
  return textOf(reachOf(date).first);
}

/**
 * The last day that a date may mean, or its moment where it has a time; `undefined` where its end is open. Otherwise as `earliest`.
 * @throws NutgrafError for a text that is no FuzzyDate.
 */
export function latest(date: string): string | undefined {
  return textOf(reachOf(date).last);
}

function textOf(bound: Bound): string | undefined {
  return Number.isFinite(bound.day) ? (bound.text ?? dayText(bound.day)) : undefined;
}
