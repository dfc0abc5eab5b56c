import type { Address, LifeDate } from 'nutgraf';
import { compact } from '../../compact.ts';
import { takeDates } from '../../sanctions/date.ts';
import { View } from '../../view.ts';
import { isSo, lineOf, placeOf, remark, remarksOf } from './word.ts';

/** A birth, with its place. Several are alternatives. A date of another calendar than ours stands in the note. */
export function birthOf(view: View): LifeDate[] {
  const calendar = lineOf(view, '@calendarType');
  const isOurs = calendar === undefined || /^gregorian$/iu.test(calendar);
  const words = wordsOf(view);
  const circa = isSo(view, '@circa') ? 'circa ' : '';
  const dates =
    isOurs && words !== undefined ? takeDates(new View({ '@birthdate': circa + words }, view.ledger, view.spot), ['@birthdate']) : [];
  const { country, words: named } = placeOf(view);
  const address = compact<Address>({
    city: lineOf(view, '@city') ?? lineOf(view, '@place'),
    region: lineOf(view, '@region'),
    postalCode: lineOf(view, '@zipCode'),
    country,
    note: remark(lineOf(view, '@place'), named),
  });
  const other = isOurs || words === undefined ? undefined : `${circa}${words} (${calendar?.toLowerCase()} calendar)`;
  const rest = compact<LifeDate>({ address, note: remark(other, ...remarksOf(view)) });
  view.close();
  if (dates.length > 0) return dates.map((date) => ({ date, ...rest }));
  return Object.keys(rest).length === 0 ? [] : [rest];
}

/** The date in words that lists use: the day, the parts of it that are known, or the years between which it lies. */
function wordsOf(view: View): string | undefined {
  const day = lineOf(view, '@birthdate');
  const [year, month, dayOfMonth] = ['year', 'month', 'day'].map((part) => lineOf(view, `@${part}`));
  const monthOfYear = lineOf(view, '@monthOfYear') ?? month;
  const dayInMonth = lineOf(view, '@dayOfMonth') ?? dayOfMonth;
  const from = lineOf(view, '@yearRangeFrom');
  const to = lineOf(view, '@yearRangeTo');
  if (day !== undefined) return day;
  if (year !== undefined) {
    const parts = monthOfYear === undefined ? [year] : [year, monthOfYear, ...(dayInMonth === undefined ? [] : [dayInMonth])];
    return parts.map((part) => part.padStart(2, '0')).join('-');
  }
  return from !== undefined && to !== undefined ? `between ${from} and ${to}` : (from ?? to);
}
