import type { FuzzyDate, Identifier } from 'nutgraf';
import { compact } from '../../compact.ts';
import { countriesIn, countryOf } from '../../sanctions/country.ts';
import { readDates, takeListDate } from '../../sanctions/date.ts';
import { schemeOf, soundIdentifier } from '../../sanctions/identifier.ts';
import type { View } from '../../view.ts';
import { lineOf, remark } from './word.ts';

const date = String.raw`(\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d|\p{L}{3,9}\.? \d{4}|\d{4})\b`;
const issued = new RegExp(String.raw`\b(?:issued?|date of issue)\b(?:(?!expir)[^\d;]){0,60}?${date}`, 'iu');
const expires = new RegExp(String.raw`\b(?:expir[a-z]{1,5}|exp|valid until)\b[^\d;]{0,20}?${date}`, 'iu');

const states: readonly (readonly [RegExp, Identifier['status']])[] = [
  [/\bcancelled\b|\brevoked\b/iu, 'revoked'],
  [/\bfalse\b|\bfraudulent|\bforged\b/iu, 'false'],
  [/\blost\b|\bstolen\b/iu, 'lost'],
  [/\bexpired\b/iu, 'expired'],
];

/** A document, or what the list says of one without a number, which is a note of the person. */
export function documentOf(view: View, notes: string[]): Identifier[] {
  const type = lineOf(view, 'TYPE_OF_DOCUMENT');
  const second = lineOf(view, 'TYPE_OF_DOCUMENT2');
  const note = lineOf(view, 'NOTE');
  const stated = lineOf(view, 'NUMBER');
  const issuer = lineOf(view, 'ISSUING_COUNTRY');
  const where = remark([lineOf(view, 'CITY_OF_ISSUE'), lineOf(view, 'COUNTRY_OF_ISSUE')].filter(Boolean).join(', '));
  const issuedOn = takeListDate(view, ['DATE_OF_ISSUE']);
  view.close();
  const found = [numberIn(stated ?? '', true), numberIn(second ?? ''), numberIn(note ?? '')];
  const number = found.find((one) => one !== undefined);
  const at = where === undefined ? undefined : `issued in ${where}`;
  if (number === undefined) {
    const on = issuedOn === undefined ? undefined : `issued on ${issuedOn}`;
    const said = remark(type, second, stated, issuer, at, on, note);
    if (said !== undefined) notes.push(said);
    return [];
  }
  const said = remark(note, number.rest, stated === undefined ? second : undefined) ?? '';
  const words = second?.toLowerCase() === type?.toLowerCase() ? undefined : second;
  const country = issuer === undefined ? undefined : countryOf(issuer);
  const city = where?.split(', ').at(-1);
  const identifier = compact<Identifier>({
    scheme: schemeOf(second ?? '') ?? schemeOf(number.rest ?? '') ?? schemeOf(type ?? '') ?? 'other-document',
    value: number.value,
    country: country ?? countriesIn(issuer ?? '').countries[0] ?? countryOf(city ?? '') ?? countryIn(number.rest ?? ''),
    issuedOn: issuedOn ?? dateIn(issued, said),
    expiresOn: dateIn(expires, said),
    status: states.find(([word]) => word.test(said))?.[1],
    note: remark(
      words,
      number === found[0] ? number.rest : undefined,
      country === undefined ? issuer : undefined,
      isSaid(where, country) ? undefined : at,
      note,
    ),
  });
  return [soundIdentifier(identifier, (reason) => view.ledger.note('repaired', view.spotOf('NUMBER'), reason))];
}

/** Whether the place of issue is no more than the country whose document it is. */
function isSaid(where: string | undefined, country: Identifier['country']): boolean {
  return where === undefined || countryOf(where) === (country ?? countryOf(where) ?? '');
}

/** The number of a text, and the words beside it: `Malian passport No. A 123 (expired)`, `A 123, Mali`, `Mali 123`. */
function numberIn(text: string, isNumber = false): { value: string; rest?: string } | undefined {
  const [, lead = text, bracket] = /^(.+?)\(([^()]*)\)$/u.exec(text) ?? [];
  const plain = lead.trimEnd();
  const [, first = plain, country] = /^(.+?), ([^,\d]+)$/u.exec(plain) ?? [];
  const isCountry = country !== undefined && countryOf(country) !== undefined;
  const start = isCountry ? first : plain;
  const [, before = '', behind] = /^(\D*?[\s:.)”])((?:\p{Lu}{1,4}[ /-]?)?\d.*)$/u.exec(start) ?? [];
  const [words, number] = /\p{Ll}{2}/u.test(before) ? [before, behind] : [];
  const all = number ?? start;
  // In a text that is no number by its place, the number ends where its history begins.
  const value = isNumber
    ? all
    : (/^[^:\d]+: *([A-Z\d]{8,})$/u.exec(all)?.[1] ??
      /^(?:SSN )?((?:[A-Z]{1,4} ?)?\d[\d/.-]*(?:[A-Z_a-z]\w*)?)(?:$|[\s,;])/u.exec(all)?.[1]);
  if (value === undefined || value === '') return undefined;
  const rest = remark(words?.trimEnd().replace(/:$/u, ''), isCountry ? country : undefined, bracket);
  return { value, ...(rest === undefined ? {} : { rest }) };
}

/** No name of a country has more characters. */
const longestName = 100;

/** The country that words for a document begin with, or that stands beside it. */
function countryIn(words: string): Identifier['country'] {
  const leads = words.split('; ').flatMap((part) => {
    // One character more, so that what is cut off in a word is no name.
    const all = part.slice(0, longestName + 1).split(' ');
    return all.map((_, index) => all.slice(0, all.length - index).join(' '));
  });
  return leads.map(countryOf).find((country) => country !== undefined);
}

function dateIn(form: RegExp, text: string): FuzzyDate | undefined {
  const words = form.exec(text)?.[1];
  return words === undefined ? undefined : readDates(words.replaceAll(/\bSept\b/gu, 'Sep'), { order: 'dmy' })?.dates[0];
}
