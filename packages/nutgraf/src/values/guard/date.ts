import { calendarFault, fuzzyDatePattern } from '../edtf.ts';

const longest = 64;
const DASH = 0x2d;
const COLON = 0x3a;
const DOT = 0x2e;

/** Whether a value is a FuzzyDate that the calendar knows. The usual forms are told without a pattern; the rest as the schema and the check do. */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && (isUsual(value) || isOther(value));
}

/** Whether a text is a year, a month, a day up to the 28th, an instant of such a day, or an interval from or to such a day without an end. */
function isUsual(text: string): boolean {
  switch (text.length) {
    case 4:
      return isYear(text, 0);
    case 7:
      return isMonth(text, 0);
    case 10:
      return isDay(text, 0);
    case 13:
      return (text.startsWith('../') && isDay(text, 3)) || (text.endsWith('/..') && isDay(text, 0));
    case 20:
    case 24:
      return isDay(text, 0) && isTime(text);
    default:
      return false;
  }
}

function isOther(text: string): boolean {
  return text.length <= longest && fuzzyDatePattern.test(text) && calendarFault(text) === undefined;
}

function isYear(text: string, at: number): boolean {
  return pair(text, at) >= 0 && pair(text, at + 2) >= 0;
}

function isMonth(text: string, at: number): boolean {
  const month = pair(text, at + 5);
  return month >= 1 && month <= 12 && text.charCodeAt(at + 4) === DASH && isYear(text, at);
}

function isDay(text: string, at: number): boolean {
  const day = pair(text, at + 8);
  return day >= 1 && day <= 28 && text.charCodeAt(at + 7) === DASH && isMonth(text, at);
}

/** Whether behind the day stands a time in UTC, to the second or the millisecond: `T10:00:00Z`, `T10:00:00.000Z`. */
function isTime(text: string): boolean {
  const { length } = text;
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = pair(text, 17);
  if (text[10] !== 'T' || text[length - 1] !== 'Z' || text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON) return false;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return false;
  return length === 20 || (text.charCodeAt(19) === DOT && pair(text, 20) >= 0 && pair(text, 21) >= 0);
}

/** The number that two digits make, or a negative one. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
