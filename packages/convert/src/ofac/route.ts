import type { Address, FuzzyDate } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { compact } from '../compact.ts';
import type { Spot } from '../ledger.ts';
import { countriesIn, countryOf } from '../sanctions/country.ts';
import { readDates } from '../sanctions/date.ts';
import { schemeOf } from '../sanctions/identifier.ts';
import { nameOf, nameWord } from '../sanctions/name.ts';
import { type Route, titles } from './part.ts';
import type { Part } from './remark.ts';
import type { Target } from './target.ts';

type To = Route['to'];
type Way<T extends To> = (target: Target, part: Part, spot: Spot, route: Extract<Route, { to: T }>) => void;

/** Puts a part of the remarks, or a row of `idList`, where it belongs. */
export function route(target: Target, part: Part, spot: Spot): void {
  const words = part.text.replace(/\.$/u, '');
  if (part.route === undefined && target.isPerson && titles.some((title) => title.test(words))) target.titles.push(words);
  else if (part.route === undefined || part.value === '') target.note(part.text, spot);
  else (ways[part.route.to] as Way<To>)(target, part, spot, part.route);
}

const ways: { [T in To]: Way<T> } = {
  'birth-date': (target, part, spot) => {
    if (!target.isPerson) target.note(part.text, spot);
    else for (const date of datesOf(target, part, spot)) target.birthDates.push(date);
  },
  'birth-place': (target, part, spot) => {
    if (target.isPerson) target.birthPlaces.push(placeOf(part.value));
    else target.note(part.text, spot);
  },
  nationality: (target, part, spot) => {
    const { countries, rest } = countriesIn(part.value);
    if (target.isAsset || countries.length === 0 || rest !== undefined) target.note(part.text, spot);
    if (!target.isAsset) target.nationalities.push(...countries);
  },
  'registered-in': (target, part, spot) => {
    const country = countryOf(part.value);
    if (country === undefined || target.type !== 'entity') target.note(part.text, spot);
    else target.registeredIn.push(country);
  },
  gender: (target, part, spot) => {
    const gender = { male: 'male', female: 'female' }[part.value.toLowerCase()] as Target['gender'];
    if (gender === undefined || !target.isPerson) target.note(part.text, spot);
    else target.gender = gender;
  },
  'built-on': (target, part, spot) => {
    const [date, ...others] = datesOf(target, part, spot);
    if (date === undefined) return;
    if (others.length > 0 || !target.isAsset || target.builtOn !== undefined) target.note(part.text, spot);
    else target.builtOn = date;
  },
  model: (target, part, spot) => {
    if (!target.isAsset || target.model !== undefined) target.note(part.text, spot);
    else target.model = part.value;
  },
  'former-flag': (target, part, spot) => {
    const country = countryOf(part.value);
    const { snapshotOn } = target;
    if (target.isAsset && country !== undefined)
      target.flags.push({ country, ...(snapshotOn !== undefined && { period: { end: `../${snapshotOn}` } }) });
    else target.note(part.text, spot);
  },
  established: (target, part, spot) => {
    const [date, ...others] = datesOf(target, part, spot);
    if (date === undefined) return;
    if (others.length > 0 || target.type !== 'entity' || target.established !== undefined) target.note(part.text, spot);
    else target.established = date;
  },
  classification: (target, part, spot) => {
    if (target.isPerson) target.note(part.text, spot);
    else target.classifications.push(part.value);
  },
  title: (target, part, spot) => {
    if (target.isPerson) target.titles.push(part.value);
    else target.note(part.text, spot);
  },
  alias: (target, part, _spot, { word }) => {
    const text = part.value.replace(/^['"]|['"]$/gu, '');
    target.called(nameOf(text, { ...nameWord(word), quality: 'low', family: target.isPerson }));
  },
  'issuer-name': (target, part) => {
    if (!target.isCalled(part.value)) target.called(nameOf(part.value, { type: 'alias', note: 'Name of the issuer of its securities' }));
  },
  contact: (target, part, spot, { type }) => {
    if (target.isAsset) target.note(part.text, spot);
    else
      target.contacts.push({
        type,
        value: part.value.replace(/ \((?:website|email)\)$/u, ''),
        ...(type === 'other' && { note: part.label.replace(/:$/u, '') }),
      });
  },
  link: (target, part, spot, { type, isReversed }) => {
    const name = part.label.startsWith('(') ? part.value.replace(/\)$/u, '') : part.value;
    target.links.state({
      from: target.id,
      type,
      name,
      role: part.label.replace(/^\(|:$/gu, ''),
      ...(isReversed && { isReversed }),
      source: target.sources[0],
      spot,
    });
  },
  listed: (target, part, spot) => dated(target, part, spot, 'listed'),
  effective: (target, part, spot) => dated(target, part, spot, 'effective'),
  divestment: (target, part, spot) => dated(target, part, spot, 'divestment'),
  measure: (target, part, _spot, { type }) => {
    target.measures.push({ type, stated: part.text.replace(/^alt\. /iu, '') });
  },
  reason: (target, part) => void target.reasons.push(part.value),
  url: (target, part, spot) => {
    const url = /^https?:\/\/[^\s]+[^\s.]/u.exec(part.value)?.[0];
    if (url === undefined) target.note(part.text, spot);
    else target.urls.push(url);
  },
  note: (target, part) => target.note(part.text),
  identifier: (target, part, spot) => {
    const scheme = schemeOf(part.label) ?? 'other-document';
    const [, coin, wallet] = scheme === 'wallet-address' ? (/^([A-Z0-9]{2,8}) (\S+)$/u.exec(part.value) ?? []) : [];
    const { countries, rest } = countriesIn(part.country ?? '');
    const country = countries.length === 1 ? countries[0] : undefined;
    const words = country === undefined ? part.country : rest;
    const notes = [coin, plain.has(scheme) ? undefined : part.label, words];
    const [issuedOn, expiresOn] = [part.issued, part.expires].map((words) => words && datesOf(target, { ...part, value: words }, spot)[0]);
    const note = notes.filter((one) => one !== undefined).join('; ');
    target.identify(
      compact({
        scheme,
        value: wallet ?? part.value,
        country,
        issuedOn: issuedOn || undefined,
        expiresOn: expiresOn || undefined,
        note: note === '' ? undefined : note,
      }),
      spot,
    );
  },
};

/** Schemes that say as much as the label: its words are no note beside the number. */
const plain: ReadonlySet<string> = new Set([
  'passport',
  'imo',
  'imo-company',
  'mmsi',
  'isin',
  'bic',
  'lei',
  'duns',
  'wallet-address',
  'ticker',
]);

/** The dates of a part. What is no date is kept as a note. */
export function datesOf(target: Target, part: Pick<Part, 'text' | 'value'>, spot: Spot): FuzzyDate[] {
  const reading = readDates(part.value);
  if (reading === undefined) {
    target.note(part.text, spot);
    return [];
  }
  const { dates, how, why } = reading;
  if (how === 'repaired') target.ledger.repair(spot, part.value, dates.join(' or '));
  else if (how !== 'exact') target.ledger.note(how, spot, `is ${showValue(part.value)}, read as ${dates.join(' or ')}: ${why}`);
  return dates;
}

/** A place of birth: as written, with its country where the last words name one. */
export function placeOf(words: string): Address {
  const country = countryOf(words) ?? countryOf(words.split(',').at(-1) ?? '');
  return { full: words, ...(country && { country }) };
}

/** `(CMIC): 03 Jun 2021`: a date of one of the lists. */
function dated(target: Target, part: Part, spot: Spot, which: 'listed' | 'effective' | 'divestment'): void {
  const [, tag, behind] = /^\(([^)]+)\):?(.+)$/u.exec(part.value) ?? [];
  const words = behind?.trim();
  const dates = tag === undefined ? undefined : (target.dates.get(tag) ?? {});
  if (tag === undefined || words === undefined || dates === undefined || dates[which] !== undefined) {
    target.note(part.text, spot);
    return;
  }
  const date = which === 'divestment' ? words : datesOf(target, { text: part.text, value: words }, spot)[0];
  if (date !== undefined) target.dates.set(tag, { ...dates, [which]: date });
}
