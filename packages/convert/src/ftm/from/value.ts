import { type Country, type FuzzyDate, type Period, WebUrlSchema } from 'nutgraf';
import { country } from 'nutgraf/codes';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { fits } from '../../fit.ts';
import type { Spot } from '../../ledger.ts';
import { countryOf } from '../../sanctions/country.ts';
import { takeDates } from '../../sanctions/date.ts';
import type { View } from '../../view.ts';

/** A text of a property and where it stands. */
export interface Text {
  text: string;
  spot(): Spot;
}

/** The texts of some properties, in their order. What is neither a text nor a number is dropped. */
export function textsAt(view: View, ...names: string[]): Text[] {
  const found: Text[] = [];
  for (const name of names) {
    if (!view.has(name)) continue;
    const plain = view.textList(name);
    plain?.forEach((value, index) => {
      const text = value.trim();
      if (text !== '') found.push({ text, spot: () => view.spotOf(name, index) });
    });
    if (plain !== undefined) continue;
    for (const { value, spot } of view.list(name)) {
      if (typeof value === 'number') view.ledger.repair(spot, value, String(value));
      if (typeof value === 'number' || typeof value === 'string') found.push({ text: String(value).trim(), spot: () => spot });
      else view.ledger.drop(spot, 'a text is expected here');
    }
  }
  return found;
}

/** The texts of some properties, each once. */
export function texts(view: View, ...names: string[]): string[] {
  const found: string[] = [];
  for (const name of names) {
    if (!view.has(name)) continue;
    const plain = view.textList(name) ?? textsAt(view, name).map(({ text }) => text);
    for (const value of plain) {
      const text = value.trim();
      if (text !== '') found.push(text);
    }
  }
  return found.length < 2 ? found : [...new Set(found)];
}

/** The first value of several, where the model takes one. */
export function first<T>(values: readonly T[], view: View, name: string): T | undefined {
  const one = values[0];
  if (values.length > 1)
    view.ledger.note('narrowed', view.spotOf(name), () => `has ${values.length} values, of which ${showValue(one)} is taken`);
  return one;
}

/** The first text of a property. */
export function oneText(view: View, name: string): string | undefined {
  return first(texts(view, name), view, name);
}

/** A moment without a zone: in FollowTheMoney it is of UTC. */
const local = /T\d\d:\d\d:\d\d$/u;

/** A date that every reading of dates takes as it stands. */
export const plainDate =
  /^(?:1\d|20)\d\d(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31))?$/u;

/** The dates of a property, each once. One that only says less than another of them is left out: 1961 beside 1961-11-30. */
export function dates(view: View, name: string): FuzzyDate[] {
  const told = view.peek(name);
  if (told === undefined) return [];
  const arePlain = Array.isArray(told) && told.every((one) => typeof one === 'string' && plainDate.test(one));
  const read = arePlain
    ? (view.take(name)?.value as FuzzyDate[])
    : takeDates(view, [name]).map((date) => (local.test(date) ? `${date}Z` : date));
  if (read.length < 2) return read;
  const all = [...new Set(read)];
  const rougher = new Set(
    all.flatMap((date) => [4, 7, 10].filter((length) => length < date.length).map((length) => date.slice(0, length))),
  );
  return all.filter((date) => !rougher.has(date));
}

/** The first date of a property. */
export function oneDate(view: View, name: string): FuzzyDate | undefined {
  return first(dates(view, name), view, name);
}

/** From one property to another. An end that is not told is unknown. */
export function periodOf(view: View, start: string, end: string): Period | undefined {
  const period = compact<Period>({ start: oneDate(view, start), end: oneDate(view, end) });
  return Object.keys(period).length === 0 ? undefined : period;
}

/** Codes of states that are no more. */
const former: Readonly<Record<string, Country>> = { suhh: 'SU', yucs: 'YU', cshh: 'CS' };

/** The countries of some properties, each once. Of the code of a part of a country, such as gb-sct, the country is taken. */
export function countries(view: View, ...names: string[]): Country[] {
  const found: Country[] = [];
  for (const { text, spot } of textsAt(view, ...names)) {
    const code = (Object.hasOwn(former, text) ? former[text] : text.toUpperCase()) as Country;
    const isCode = Object.hasOwn(country.codes, code) && text === text.toLowerCase();
    const one = isCode ? code : countryIn(text, view, spot);
    if (one !== undefined) found.push(one);
  }
  return found.length < 2 ? found : [...new Set(found)];
}

/** The country of which a text that is no code of one names a part, or the name. */
function countryIn(text: string, { ledger }: View, spot: Text['spot']): Country | undefined {
  const whole = /^([a-z]{2})-[a-z]{2,4}$/u.exec(text)?.[1]?.toUpperCase() as Country | undefined;
  if (whole !== undefined && Object.hasOwn(country.codes, whole)) {
    ledger.note('narrowed', spot(), () => `is ${showValue(text)}, a part of ${whole}, which is taken`);
    return whole;
  }
  const named = countryOf(text);
  if (named === undefined) ledger.drop(spot(), () => `${showValue(text)}: it names no country that the model has`);
  else ledger.repair(spot(), text, named);
  return named;
}

/** The addresses on the web of some properties, each once. */
export function urls(view: View, ...names: string[]): string[] {
  if (!names.some((name) => view.has(name))) return [];
  const found = textsAt(view, ...names).flatMap(({ text, spot }) => {
    if (fits(WebUrlSchema, text)) return text;
    view.ledger.drop(spot(), () => `${showValue(text)}: it is no address on the web that the model takes`);
    return [];
  });
  return [...new Set(found)];
}
