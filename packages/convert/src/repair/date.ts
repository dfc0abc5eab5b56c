import { FuzzyDateSchema } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { fits } from '../fit.ts';
import type { View } from '../view.ts';

/** A foreign date as the model writes it, or why it is none. */
type DateReading = { date: string } | { fault: string };

interface Parts {
  year: string;
  month: string;
  day: string;
  hour?: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  fraction?: string | undefined;
  zone?: string | undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones that RFC 2822 names, and what programs write for UTC. `%Z` is a template that nobody filled in: the zone is not known. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  '%Z': '',
};

const zone = String.raw`(?:\s*(?<zone>[Zz]|%Z|UTC?|GMT|[ECMP][SD]T|(?:GMT|UTC)?[+-]\d\d(?::?\d\d)?))?`;
const time = String.raw`(?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?${zone}`;
const word = String.raw`(?<month>[A-Za-z]{3,9})\.?`;

const forms: readonly RegExp[] = [
  new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)(?:(?:[Tt]|\s+)${time})?$`, 'u'),
  new RegExp(String.raw`^(?<year>\d{4})/(?<month>\d\d?)/(?<day>\d\d?)(?:[T ]${time})?$`, 'u'),
  new RegExp(String.raw`^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?${zone})?$`, 'u'),
  new RegExp(String.raw`^(?:[A-Za-z]{3},\s*)?(?<day>\d\d?)\s+${word}\s+(?<year>\d{4})(?:\s+${time})?$`, 'u'),
  new RegExp(String.raw`^${word}\s+(?<day>\d\d?),\s*(?<year>\d{4})$`, 'u'),
  new RegExp(String.raw`^[A-Za-z]{3}\s+${word}\s+(?<day>\d\d?)\s+(?<year>\d{4})\s+${time}(?:\s+\([^)]*\))?$`, 'u'),
];

/**
 * Reads a foreign date. RFC 3339 and EDTF dates stay as they are; another shape is rewritten where it can mean one thing only:
 * an offset without a colon, a space for the `T`, the dates of mails. `03/04/2020`, `Next Monday` and placeholders such as year 1 are refused.
 */
export function readDate(text: string): DateReading {
  const trimmed = text.trim();
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(trimmed)) return placeholder(trimmed.slice(0, 4)) ?? { date: trimmed };
  for (const form of forms) {
    const found = form.exec(trimmed)?.groups;
    if (found !== undefined) return written(found as unknown as Parts);
  }
  return { fault: 'it is no date, or one that can mean several days' };
}

function written({ year, month, day, hour, minute, second = '00', fraction, zone }: Parts): DateReading {
  const number = /^\d/u.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number < 1 || number > 12) return { fault: `there is no month ${month}` };
  const length = new Date(Date.UTC(2000 + (Number(year) % 400), number, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > length) return { fault: `the month has ${length} days` };
  const date = `${year}-${two(number)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return placeholder(year) ?? { date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { fault: 'there is no such time of day' };
  const parts = fraction === undefined ? '' : `.${fraction.slice(0, 9)}`;
  return placeholder(year) ?? { date: `${date}T${two(hour)}:${minute}:${second}${parts}${zone === undefined ? '' : offset(zone)}` };
}

function offset(zone: string): string {
  const known = zones[zone.toUpperCase()];
  if (known !== undefined) return known;
  const [, sign, hours, minutes = '00'] = /([+-])(\d\d):?(\d\d)?$/u.exec(zone) ?? [];
  return `${sign}${hours}:${minutes}`;
}

function placeholder(year: string): DateReading | undefined {
  return year === '0000' || year === '0001' || year === '9999' ? { fault: `year ${year} is a placeholder` } : undefined;
}

function two(number: number | string): string {
  return String(number).padStart(2, '0');
}

/** Reads the first of some properties that holds something, as a date: rewritten where its meaning is certain, else dropped. */
export function takeDate(view: View, ...names: string[]): string | undefined {
  const found = view.take(...names);
  if (found === undefined) return undefined;
  const { value, spot } = found;
  const reading = typeof value === 'string' ? readDate(value) : { fault: 'a text is expected here' };
  const fault = 'fault' in reading ? reading.fault : fits(FuzzyDateSchema, reading.date) ? undefined : 'the model has no such date';
  if ('fault' in reading || fault !== undefined) {
    view.ledger.drop(spot, `${showValue(value)}: ${fault}`);
    return undefined;
  }
  if (reading.date !== value) view.ledger.repair(spot, value, reading.date);
  return reading.date;
}
