import type { Country } from 'nutgraf';
import { country } from 'nutgraf/codes';
import { otherNames } from './country-name.ts';
import { trimOff } from './trim.ts';

/** Countries that words name, and what else they say. */
export interface ReadCountries {
  /** In the order of the words, each once. */
  countries: Country[];
  /** What the words say besides, which may be that a country is no longer one: `citizenship revoked in 2015`. */
  rest?: string;
}

/** What may stand around a country and says nothing. */
const ends = ',;:.';

let countries: ReadonlyMap<string, Country> | undefined;

/**
 * The country that the words of a list name as a whole: by a name, official, short or former (`Korea, North`, `DPRK`, `Burma`), by the word
 * for its citizens (`Malian`), or by its code of ISO 3166-1, in capitals. A state that is no more has a code where the model has one: `USSR`
 * is `SU`. `undefined` for words that stand for none or for two, such as `Congolese`.
 */
export function countryOf(words: string): Country | undefined {
  if (words.length > longestName) return undefined;
  const text = words.trim();
  if (Object.hasOwn(country.codes, text)) return text as Country;
  countries ??= byName();
  const [, last, first] = /^([^,]+), ([^,]+)$/u.exec(text.replaceAll(/\s+/gu, ' ')) ?? [];
  return countries.get(keyOf(text)) ?? (last === undefined ? undefined : countries.get(keyOf(`${first} ${last}`)));
}

/**
 * The countries that a cell of a list names, among other words: `(1) German (2) Moroccan`, `Iraq (previous)`, `Region: Gaza`,
 * `Kuwaiti citizenship withdrawn in 2002`. Of words that do not begin with a country, all is `rest`.
 */
export function countriesIn(words: string): ReadCountries {
  if (words.length > longestCell) return { countries: [], rest: words };
  const found = words
    .replaceAll(/\s+/gu, ' ')
    .split(/(?:^|[\s,;])\(?(?:\d{1,2}|[a-z])\)(?:(?:-| to )\(\d+\))*/u)
    .map((part) => trimOff(part, ends))
    .filter((part) => part !== '')
    .flatMap(inPart);
  const rest = found.flatMap((one) => one.rest ?? []).join('; ');
  return { countries: [...new Set(found.flatMap((one) => one.countries))], ...(rest === '' ? {} : { rest }) };
}

/** What may stand after a country, from the country on. */
const after =
  /^(?:$|[(.,;/]|(?:and|or|citizen(?:ship)?|national(?:ity)?|passport|resident|origin|by birth|as (?:at|of)|at|since|until|from)\b)/iu;

/** No name of a country has more characters, and no cell that names countries. */
const longestName = 100;
const longestCell = 2_000;

/** Serbia and Montenegro of 2003 to 2006, for which the model has no code, is not the two countries. */
const unionOfStates = 'serbia and montenegro';

/** What stands between two countries. */
const between = /^(?:[,;/]\s*(?:(?:and|or)\s)?|(?:and|or)\s)\s*/iu;

function inPart(part: string): ReadCountries[] {
  const found: ReadCountries[] = [];
  let text = part;
  while (text !== '') {
    const { one, next } = firstIn(text);
    found.push(one);
    text = next;
  }
  return found;
}

/** The longest name at the beginning of words, what is said of it, and the words of a further country. */
function firstIn(part: string): { one: ReadCountries; next: string } {
  const whole = countryOf(part);
  if (whole !== undefined) return { one: { countries: [whole] }, next: '' };
  const [, before = '', text = part] = /^(region: ?|possibly |in |[^:()]+: ?)(.+)$/iu.exec(part) ?? [];
  const stops = [...text.slice(0, longestName).matchAll(/(?=[\s(.,;/]|$)/gu)].map(({ index }) => index).reverse();
  for (const stop of keyOf(part) === unionOfStates ? [] : stops) {
    const country = countryOf(text.slice(0, stop));
    const more = text.slice(stop).trim();
    if (country === undefined || !after.test(more)) continue;
    if (between.test(more)) return { one: { countries: [country] }, next: more.replace(between, '') };
    return { one: { countries: [country], ...restOf(before, more) }, next: '' };
  }
  return { one: { countries: [], rest: part }, next: '' };
}

function restOf(before: string, after: string): Pick<ReadCountries, 'rest'> {
  const lead = /^(?:region|in\b)/iu.test(before) ? '' : trimOff(before, ends);
  const tail = /^(?:citizen|citizenship|national|nationality|passport)$/iu.test(after)
    ? ''
    : trimOff(after, ends).replace(/^\(([^()]*)\)$/u, '$1');
  const rest = [lead, tail].filter((one) => one !== '').join(' … ');
  return rest === '' ? {} : { rest };
}

function byName(): Map<string, Country> {
  const names = new Map<string, Country>();
  for (const [code, { title }] of Object.entries(country.codes) as [Country, { title: string }][]) {
    for (const name of [title, ...(otherNames[code] ?? [])]) names.set(keyOf(name), code);
  }
  return names;
}

/** A name without case, accents, punctuation and the article. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’.]/gu, '')
    .replaceAll(/[^a-z]+/gu, ' ')
    .replaceAll(/\bthe\b/gu, '')
    .replaceAll(/ +/gu, ' ')
    .trim();
}
