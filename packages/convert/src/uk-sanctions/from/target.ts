import {
  type Address,
  type Asset,
  type Country,
  type Entity,
  type FuzzyDate,
  type Identifier,
  idFor,
  type Listing,
  type Name,
  type Organization,
  type PartyId,
  type Person,
  type PersonTitle,
} from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { births } from '../../sanctions/birth.ts';
import { countriesIn, countryOf } from '../../sanctions/country.ts';
import { takeDates, takeListDate } from '../../sanctions/date.ts';
import { soundIdentifier } from '../../sanctions/identifier.ts';
import type { SanctionsList } from '../../sanctions/list.ts';
import { joinName, nameOf, nameWord } from '../../sanctions/name.ts';
import type { View } from '../../view.ts';
import { documents } from './document.ts';
import type { Facet, Group } from './group.ts';
import { contactsIn, genderIn, referencesIn } from './information.ts';
import { numbered } from './numbered.ts';

const order = { order: 'dmy' } as const;
const kinds: ReadonlyMap<string, 'person' | 'organization' | 'asset'> = new Map([
  ['individual', 'person'],
  ['entity', 'organization'],
  ['ship', 'asset'],
]);

/** What a group of rows became: its target and the sanction on it. */
export function entitiesOf(group: Group, list: SanctionsList): Entity[] {
  const { ledger } = list;
  const take = (facet: Facet) => group.take(facet, ledger);
  const kind = kindOf(take('type'), group, list);
  const notes: string[] = [];
  const remarks = take('information').map((view) => ({
    text: view.text('Other Information') ?? '',
    spot: view.spotOf('Other Information'),
  }));
  const information = remarks.map(({ text }) => text);
  const shared = {
    names: namesOf(take('name'), kind === 'person', list),
    addresses: take('address').flatMap((view) => addressOf(view) ?? []),
    identifiers: distinct<Identifier>([
      { scheme: 'uk-sanctions', value: group.id },
      ...remarks.flatMap(({ text, spot }) =>
        referencesIn(text).map((one) => soundIdentifier(one, (reason) => ledger.note('repaired', spot, reason))),
      ),
      ...take('passport').flatMap((view) => documents(view, 'Passport Details', notes)),
      ...take('nationalId').flatMap((view) => documents(view, 'NI Number', notes)),
    ]),
    sources: [list.source],
  };
  const id = idFor(kind, list.head.scheme, group.id);
  const own = kind === 'asset' ? { type: 'vessel' } : { contacts: distinct(information.flatMap(contactsIn)) };
  const ofPerson = kind === 'person' ? { ...personal(take, notes), gender: information.map(genderIn).find(Boolean) } : {};
  notes.push(...[...take('position'), ...take('title')].flatMap((view) => view.text('Position', 'Title') ?? []));
  const all: object = { kind, id, ...shared, ...own, ...ofPerson, notes: distinct([...information, ...notes]).map((text) => ({ text })) };
  const target = compact<object>(all) as Person | Organization | Asset;
  const sanction = sanctionOf(take('listing'), group, target.id, list);
  group.close(ledger, 'only a person has one');
  return [target, sanction];
}

/** What only a person has. */
function personal(take: (facet: Facet) => View[], notes: string[]): Partial<Person> {
  const dates = take('birthday').flatMap((view) => takeDates(view, ['DOB'], order));
  return {
    births: births(distinct(dates), distinct(take('birthplace').flatMap(birthplaces))),
    nationalities: distinct(take('nationality').flatMap((view) => nationalitiesOf(view, notes))),
    titles: distinct([...take('title').flatMap(titlesOf), ...take('position').flatMap(offices)]),
  };
}

function kindOf(views: readonly View[], group: Group, { ledger }: SanctionsList): 'person' | 'organization' | 'asset' {
  for (const view of views) {
    const words = view.text('Group Type') ?? '';
    const kind = kinds.get(words.toLowerCase());
    if (kind !== undefined) return kind;
    ledger.note('guessed', view.spotOf('Group Type'), `is ${showValue(words)}, which is taken for an organization`);
  }
  if (views.length === 0)
    ledger.note(
      'guessed',
      { pointer: '/Group Type', field: '/Group Type', record: group.place },
      'is missing, and the target is taken for an organization',
    );
  return 'organization';
}

/** The names, the one that the list calls prime first. */
function namesOf(views: readonly View[], isPerson: boolean, { ledger }: SanctionsList): Name[] {
  const names = views.flatMap((view) => {
    const given = joinName(...[1, 2, 3, 4, 5].map((number) => view.text(`Name ${number}`)));
    const family = joinName(view.text('Name 6'));
    const alias = view.text('Alias Type');
    const word = alias === undefined ? {} : nameWord(alias);
    if (word === undefined) ledger.note('guessed', view.spotOf('Alias Type'), `is ${showValue(alias)}, which is taken for an alias`);
    const text = joinName(given, family);
    if (text === undefined) return [];
    const parts = isPerson && given !== undefined && family !== undefined ? { given, family } : undefined;
    const { type, quality, note } = word ?? { type: 'alias' };
    return [nameOf(text, { type, quality, note, parts })];
  });
  const sorted = [...names.filter(({ type }) => type === undefined), ...names.filter(({ type }) => type !== undefined)];
  return [...new Map(sorted.map((name) => [name.text, name] as const).reverse()).values()].reverse();
}

/** An address. What its lines hold differs from entry to entry, so they stand as one text. */
function addressOf(view: View): Address | undefined {
  const lines = [1, 2, 3, 4, 5, 6].flatMap((number) => view.text(`Address ${number}`) ?? []);
  const [, postalCode, remark] = /^([^(]*)(?:\(([^()]*))?/u.exec(view.text('Post/Zip Code') ?? '') ?? [];
  const words = view.text('Country') ?? '';
  const { countries, rest } = countriesIn(words);
  const country = countries.length === 1 ? countries[0] : undefined;
  const note = [country === undefined ? words : (rest ?? ''), remark ?? ''].filter((one) => one !== '').join('; ');
  const address = compact<Address>({
    full: lines.length === 0 ? undefined : lines.join(', '),
    postalCode: postalCode?.trim() || undefined,
    country,
    note: note === '' ? undefined : note,
  });
  return Object.keys(address).length === 0 ? undefined : address;
}

/** The places of a birth: the towns and the countries of the same number, or the only one of either with all of the other. */
function birthplaces(view: View): Address[] {
  const towns = numbered(view.text('Town of Birth') ?? '');
  const countries = numbered(view.text('Country of Birth') ?? '');
  const isPlain = (parts: ReadonlyMap<number, string>) => parts.has(0);
  const numbers = isPlain(towns) ? countries.keys() : isPlain(countries) ? towns.keys() : [...towns.keys(), ...countries.keys()];
  return [...new Set(numbers)].flatMap((number) => {
    const town = towns.get(number) ?? towns.get(0) ?? '';
    const words = countries.get(number) ?? countries.get(0) ?? '';
    const country = countryOf(words) ?? countriesIn(words).countries[0];
    const isWhole = countryOf(words) !== undefined;
    const full = [town, isWhole ? '' : words].filter((one) => one !== '').join(', ');
    return full === '' && country === undefined ? [] : [compact<Address>({ full: full === '' ? undefined : full, country })];
  });
}

function nationalitiesOf(view: View, notes: string[]): Country[] {
  const words = view.text('Nationality') ?? '';
  const { countries, rest } = countriesIn(words);
  if (rest !== undefined) notes.push(`Nationality: ${words}`);
  if (rest !== undefined && countries.length > 0)
    view.ledger.note(
      'narrowed',
      view.spotOf('Nationality'),
      `is ${showValue(words)}, of which ${countries} is taken; the note has the rest`,
    );
  return countries;
}

const rank = /\b(?:admiral|brigadier|captain|colonel|commander|general|lieutenant|lt|major|marshal|sergeant)\b/iu;

function titlesOf(view: View): PersonTitle[] {
  const texts = (view.text('Title') ?? '').split('/').map((text) => text.trim());
  return texts.filter((text) => text !== '').map((text) => ({ text, type: rank.test(text) ? 'rank' : 'honorific' }));
}

function offices(view: View): PersonTitle[] {
  return [...numbered(view.text('Position') ?? '').values()].map((text) => ({ text: text.replace(/\.$/u, ''), type: 'office' }));
}

function sanctionOf(views: readonly View[], group: Group, target: PartyId, list: SanctionsList): Entity {
  const listings = new Map<FuzzyDate | undefined, Set<FuzzyDate>>();
  const programs = views.map((view) => {
    const listedOn = takeListDate(view, ['Listed On'], order);
    const amendedOn = takeListDate(view, ['Last Updated'], order);
    const changes = listings.get(listedOn) ?? new Set();
    if (amendedOn !== undefined && amendedOn !== listedOn) changes.add(amendedOn);
    listings.set(listedOn, changes);
    const regime = view.text('Regime');
    return regime === undefined ? undefined : list.program(regime);
  });
  return list.sanction(
    group.id,
    target,
    compact({
      programs: distinct(programs.filter((program) => program !== undefined)),
      listings: [...listings].map(([listedOn, changes]) =>
        compact<Listing>({ list: list.head.title, entryId: group.id, listedOn, amendedOn: [...changes].sort() }),
      ),
    }),
  );
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
