import type { Country, FuzzyDate, Period } from 'nutgraf';

/** Codes of states that are no more, as FollowTheMoney has them. */
const former: Readonly<Partial<Record<Country, string>>> = { SU: 'suhh', YU: 'yucs', CS: 'cshh' };

/** The code of a country. */
export function countryOf(code: Country): string {
  return former[code] ?? code.toLowerCase();
}

/**
 * A date as FollowTheMoney writes it: a year, a month, a day, or a moment in UTC without saying so. That it is uncertain or approximate is left
 * out. `undefined` for what has no such form: a decade, some time within an interval.
 */
export function dateOf(date: FuzzyDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  const plain = date.replaceAll(/[~?%]/gu, '');
  if (/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(plain)) return plain;
  const [, day, , zone] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/u.exec(date) ?? [];
  if (day === undefined || zone === undefined) return day;
  const moment = new Date(date);
  return Number.isNaN(moment.getTime()) ? day : moment.toISOString().slice(0, 19);
}

/** The ends of a period. */
export function endsOf(period: Period | undefined): { start: string | undefined; end: string | undefined } {
  return { start: dateOf(period?.start), end: period?.end === '..' ? undefined : dateOf(period?.end) };
}
