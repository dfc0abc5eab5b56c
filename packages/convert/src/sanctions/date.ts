import { before, type FuzzyDate, FuzzyDateSchema } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { fits } from '../fit.ts';
import type { Spot } from '../ledger.ts';
import { readDate } from '../repair/date.ts';
import type { View } from '../view.ts';
import { trimOff } from './trim.ts';

/** How surely a reading means what the list says, the surest first; but for `exact` these are acts of a ledger. */
const ways = ['exact', 'repaired', 'narrowed', 'guessed'] as const;

/** What the words of a list say of a date. */
export interface ReadDates {
  /** The date. Several are alternatives, one of which is true; an interval is some time within. */
  dates: FuzzyDate[];
  /** How it was read. `repaired`: a form that surely means the same. `narrowed`: something of it is left out. `guessed`: another reading is possible. */
  how: (typeof ways)[number];
  /** What was left out or guessed: a clause. */
  why?: string;
}

export interface DateOptions {
  /** How the list writes dates in digits, 03/04/1960. Absent: such a date is read only where it can mean one day. */
  order?: 'dmy' | 'mdy';
}

/**
 * Reads a date as sanctions lists write it: `28 Jul 1963`, `circa 1944`, `00/03/1960`, `1984 to 1986`, `late 1970s`, `1955 or 1956`,
 * `(1) 01/01/1970. (2) 1971`. `undefined` for what is no date, for placeholders such as 00/00/0000, and for dates of another calendar.
 */
export function readDates(words: string, { order }: DateOptions = {}): ReadDates | undefined {
  const text = tidy(words);
  if (/hijri|islamic/iu.test(text)) return undefined;
  return readOne(text, order) ?? readSeveral(text, order) ?? readBracketed(text, order);
}

/** Reads the first of some properties that holds something, as a date or a list of dates: all their alternatives. What is no date is dropped. */
export function takeDates(view: View, names: readonly string[], options: DateOptions = {}): FuzzyDate[] {
  return view.list(...names).flatMap(({ value, spot }) => datesOf(view, value, spot, options));
}

/** Reads the first of some properties that holds something, as one date. Further alternatives are left out, and reported. */
export function takeListDate(view: View, names: readonly string[], options: DateOptions = {}): FuzzyDate | undefined {
  const found = view.take(...names);
  if (found === undefined) return undefined;
  const [first, ...more] = datesOf(view, found.value, found.spot, options);
  if (more.length > 0) view.ledger.note('narrowed', found.spot, `is ${showValue(found.value)}, of which ${first} is taken`);
  return first;
}

function datesOf({ ledger }: View, value: unknown, spot: Spot, options: DateOptions): FuzzyDate[] {
  const reading = typeof value === 'string' || typeof value === 'number' ? readDates(String(value), options) : undefined;
  if (reading === undefined) {
    ledger.drop(spot, `${showValue(value)}: it is no date, or one that can mean several days`);
    return [];
  }
  const { dates, how, why } = reading;
  if (how === 'repaired') ledger.repair(spot, value, dates.join(' or '));
  else if (how !== 'exact') ledger.note(how, spot, `is ${showValue(value)}, read as ${dates.join(' or ')}: ${why}`);
  return dates;
}

function tidy(words: string): string {
  const line = words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/giu, '$1')
    .replaceAll(/\b(\d\d?)-([A-Za-z]{3,9})-(\d{4})\b/gu, '$1 $2 $3');
  return trimOff(line, ',;.');
}

const about = String.raw`(?:circa|ca?\.?|approx(?:imately|\.)?|about|around)`;
const aboutBefore = /^(?:(?:circa|ca?|approx(?:imately)?|about|around) |(?:ca?|approx)\. ?)(.+)$/iu;
const aboutAfter = new RegExp(`^(.+?),? (?:\\(${about}\\)|${about})$`, 'iu');

/** A date or an interval, which may be approximate. */
function readOne(text: string, order: DateOptions['order']): ReadDates | undefined {
  const words = (aboutBefore.exec(text) ?? aboutAfter.exec(text))?.[1];
  const isAbout = words !== undefined;
  const plain = words?.trim() ?? text;
  const interval = readInterval(plain, order) ?? readPoint(plain, order);
  if (!isAbout || interval === undefined) return interval;
  const [date = ''] = interval.dates;
  const approximate = date
    .split('/')
    .map((side) => (/[\dX]$/u.test(side) ? `${side}~` : side))
    .join('/');
  if (fits(FuzzyDateSchema, approximate)) return { ...interval, dates: [approximate] };
  return lower(interval, 'narrowed', 'that it is approximate is left out');
}

/** From a date to another: `1984 to 1986`, `Between 1966 and 1967`, `1958-1963`, `Aug. to Sep. 1977`. */
function readInterval(text: string, order: DateOptions['order']): ReadDates | undefined {
  const isBetween = /^between /iu.test(text);
  const sides = /^\d{4}[-–]\d{4}$/u.test(text) ? text.replace(/[-–]/u, ' to ') : text.replace(/^(?:between|from) /iu, '');
  const [from, to, more] = sides.split(isBetween ? / and /iu : / (?:to|until|[-–]) /iu);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const year = /\b\d{4}$/u.exec(to)?.[0];
  const start = readPoint(/^[A-Za-z.]+$/u.test(from) ? `${from} ${year}` : from, order);
  const end = readPoint(to, order);
  if (start === undefined || end === undefined) return undefined;
  const [first = ''] = start.dates;
  const [last = ''] = end.dates;
  const both = lower(lower({ dates: [], how: 'exact' }, start.how, start.why), end.how, end.why);
  if (first === last) return { ...both, dates: [first] };
  if (before(last, first) === 'yes') return lower({ ...both, dates: [`${last}/${first}`] }, 'guessed', 'its ends are taken to be swapped');
  if (!first.endsWith('-01-01') || !last.endsWith('-12-31')) return { ...both, dates: [`${first}/${last}`] };
  const years = [...new Set([first.slice(0, 4), last.slice(0, 4)])];
  return lower({ ...both, dates: [years.join('/')] }, 'repaired');
}

/** A day, a month, a year or a decade. */
function readPoint(text: string, order: DateOptions['order']): ReadDates | undefined {
  const [, part, decade] = /^(?:the )?(early |mid[- ]|late )?(?:the )?(\d{3})0['’]?s$/iu.exec(text) ?? [];
  if (decade !== undefined) return { dates: [`${decade}X`], ...(part === undefined ? exact : leftOut(part)) };
  const [, within, year] = /^(early |mid[- ]|late )(?:in )?(\d{4})$/iu.exec(text) ?? [];
  if (within !== undefined && year !== undefined) return sound(year, leftOut(within));
  if (/^[A-Za-z]{3,9}\.?,? \d{4}$/u.test(text)) return month(text.replace(',', ''));
  const [, day, offset] = /^(\d{4}-\d\d-\d\d)([+-]\d\d:\d\d|Z)$/u.exec(text) ?? [];
  if (day !== undefined) return sound(day, { how: 'narrowed', why: `the offset ${offset} is left out: a day of the model has none` });
  const digits = /^(\d\d?)([/.-])(\d\d?)\2(\d{4})$/u.exec(text);
  if (digits !== null) return readDigits([digits[1], digits[3], digits[4]].map(Number) as [number, number, number], order);
  return sound(text.replace(/^(\d\d? [A-Za-z]+\.?), /u, '$1 '), exact);
}

const exact = { how: 'exact' } as const;

function leftOut(part: string): Pick<ReadDates, 'how' | 'why'> {
  return { how: 'narrowed', why: `"${part.replace(/[- ]$/u, '')}" is left out` };
}

/** A date that `readDate` knows. It may have rewritten a moment, never a day. */
function sound(text: string, way: Pick<ReadDates, 'how' | 'why'>): ReadDates | undefined {
  const reading = readDate(text);
  if ('fault' in reading || !fits(FuzzyDateSchema, reading.date)) return undefined;
  const isMoment = reading.date.includes('T') && reading.date !== text;
  return lower({ dates: [reading.date], ...way }, isMoment ? 'repaired' : 'exact');
}

function month(text: string): ReadDates | undefined {
  const reading = sound(`1 ${text}`, exact);
  return reading && { ...reading, dates: reading.dates.map((date) => date.slice(0, 7)) };
}

/** 03/04/1960, with zeros for what is not known: 00/00/1955. */
function readDigits([one, two, year]: [number, number, number], order: DateOptions['order']): ReadDates | undefined {
  const isSure = one === two || one > 12 || two > 12;
  if (order === undefined && !isSure) return undefined;
  const isSwapped = order === 'mdy' ? one > 12 : two > 12;
  const [day, month] = (order === 'mdy') === isSwapped ? [one, two] : [two, one];
  const written = String(year).padStart(4, '0');
  const parts = [month, day].map((number) => String(number).padStart(2, '0'));
  if (month === 0) return sound(written, day === 0 ? exact : { how: 'narrowed', why: `the day ${day} is left out, for it has no month` });
  const reading = sound([written, ...parts.slice(0, day === 0 ? 1 : 2)].join('-'), exact);
  if (order === undefined || !isSwapped || reading === undefined) return reading;
  return lower(reading, 'guessed', 'its day and its month are taken to be swapped');
}

/** Alternatives: `(1) 01/01/1970. (2) 1971`, `1955 or 1956`, `1955/1956`, `18/05/1955, 1957`. */
function readSeveral(text: string, order: DateOptions['order']): ReadDates | undefined {
  const parts = text
    .split(/\(\d+\)(?:-\(\d+\))?|;| or |,/iu)
    .map(tidy)
    .filter((part) => part !== '' && part !== '-')
    .flatMap((part) => (/^\d{4}(?: ?(?:\/|and) ?\d{4})+$/iu.test(part) ? (part.match(/\d{4}/gu) ?? []) : [part]));
  if (parts.length === 0 || parts[0] === text) return undefined;
  const readings = parts.map((part) => readOne(part, order) ?? readBracketed(part, order));
  if (readings.includes(undefined)) return undefined;
  const all = (readings as ReadDates[]).reduce((sum, { how, why }) => lower(sum, how, why), { dates: [], how: 'exact' } as ReadDates);
  return { ...all, dates: [...new Set((readings as ReadDates[]).flatMap(({ dates }) => dates))] };
}

/** A date with a remark in brackets: `1970 (from a false passport)`. */
function readBracketed(text: string, order: DateOptions['order']): ReadDates | undefined {
  const [, plain, remark] = /^(.+?) ?\(([^()]+)\)$/u.exec(text) ?? [];
  const reading = plain === undefined ? undefined : readOne(tidy(plain), order);
  return reading && lower(reading, 'narrowed', `"${remark}" is left out`);
}

/** A reading that is no surer than another one. */
function lower(reading: ReadDates, how: ReadDates['how'], why?: string): ReadDates {
  if (ways.indexOf(how) <= ways.indexOf(reading.how)) return reading;
  return { dates: reading.dates, how, ...(why === undefined ? {} : { why }) };
}
