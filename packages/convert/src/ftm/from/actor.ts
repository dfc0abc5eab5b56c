import type { Identifier, Name, NameParts, Person } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { births } from '../../sanctions/birth.ts';
import { joinName, nameOf } from '../../sanctions/name.ts';
import type { View } from '../../view.ts';
import { idOf } from '../identity.ts';
import { addressesOf } from './address.ts';
import type { FtmRecord } from './context.ts';
import { documentsOf } from './document.ts';
import { contactsOf, dropCaption, namesOf, sharedOf, topicsOf } from './shared.ts';
import { countries, dates, oneText, texts } from './value.ts';

const partNames = ['firstName', 'secondName', 'middleName', 'fatherName', 'lastName', 'nameSuffix'] as const;

/** The most values of a part of names that are looked for in the names. */
const mostParts = 100;

/** A record of a Person. */
export function personOf(record: FtmRecord): Person {
  const { view, context, id } = record;
  const names = personNames(record);
  dropCaption(record, names);
  const cities = texts(view, 'birthPlace');
  const [country, ...more] = countries(view, 'birthCountry');
  if (more.length > 0) view.ledger.note('narrowed', view.spotOf('birthCountry'), `has several values, of which ${country} is taken`);
  const places =
    cities.length === 0 && country !== undefined ? [{ country }] : cities.map((full) => ({ full, ...(country && { country }) }));
  return compact<Person>({
    kind: 'person',
    id: idOf('person', context.namespace, id),
    names,
    births: births(dates(view, 'birthDate'), places),
    deaths: dates(view, 'deathDate').map((date) => ({ date })),
    nationalities: countries(view, 'nationality', 'citizenship'),
    gender: genderOf(view),
    titles: [
      ...texts(view, 'title').map((text) => ({ text })),
      ...texts(view, 'position').map((text) => ({ text, type: 'office' as const })),
    ],
    ...actorOf(record),
    countries: countries(view, 'country', 'mainCountry', 'jurisdiction'),
  });
}

/** What people and bodies have alike. */
export function actorOf(record: FtmRecord) {
  const documents = documentsOf(record);
  const { identifiers, description, notes, urls, sources } = sharedOf(record);
  return {
    addresses: addressesOf(record),
    contacts: contactsOf(record),
    topics: topicsOf(record),
    identifiers: withDocuments(identifiers, documents),
    description,
    notes,
    urls,
    sources,
  };
}

function genderOf(view: View): Person['gender'] {
  const text = oneText(view, 'gender');
  const gender = (['male', 'female', 'other'] as const).find((one) => one === text?.toLowerCase());
  if (text !== undefined && gender === undefined) view.ledger.drop(view.spotOf('gender'), `${showValue(text)}: it names none`);
  return gender;
}

/** The names of a person, with the parts that the record tells apart and that stand in them. A part that stands in none makes no name. */
function personNames(record: FtmRecord): Name[] {
  const { view } = record;
  const parts = new Map(partNames.map((name) => [name, texts(view, name)] as const));
  const used = new Set<string>();
  const hasParts = partNames.some((name) => parts.get(name)?.length);
  const partsOf = (text: string): NameParts | undefined => {
    if (!hasParts) return undefined;
    const words = new Map(text.split(/[\s,]+/u).map((word) => [word.toLowerCase(), word]));
    const taken = new Set<string>();
    const found = (name: (typeof partNames)[number]): string | undefined => {
      for (const part of parts.get(name)?.slice(0, mostParts) ?? []) {
        const keys = part.toLowerCase().split(/\s+/u);
        if (!keys.every((key) => words.has(key))) continue;
        used.add(part);
        if (keys.some((key) => taken.has(key))) continue;
        for (const key of keys) taken.add(key);
        return keys.map((key) => words.get(key)).join(' ');
      }
      return undefined;
    };
    const made = compact<NameParts>({
      given: found('firstName'),
      patronymic: found('fatherName'),
      additional: joinName(found('secondName'), found('middleName')),
      family: found('lastName'),
      suffix: found('nameSuffix'),
    });
    return Object.keys(made).length === 0 ? undefined : made;
  };
  const names = namesOf(record, partsOf);
  if (names.length === 0) {
    const line = joinName(...partNames.map((name) => parts.get(name)?.[0]));
    return line === undefined ? [] : [nameOf(line, { parts: partsOf(line) })];
  }
  for (const [name, values] of parts) {
    const left = values.filter((value) => !used.has(value));
    if (left.length > 0)
      view.ledger.note('narrowed', view.spotOf(name), `has ${showValue(left[0])}, which stands in no name, and is left out`);
  }
  return names;
}

/** A document says more than the number of it that the record has beside, which may be that of any document, and takes its place. */
function withDocuments(numbers: readonly Identifier[], documents: readonly Identifier[]): Identifier[] {
  const left = new Set(documents);
  const byValue = new Map<string, Identifier[]>();
  for (const document of documents) {
    const others = byValue.get(document.value);
    if (others === undefined) byValue.set(document.value, [document]);
    else others.push(document);
  }
  const all = numbers.map((one) => {
    const document = byValue.get(one.value)?.find(({ scheme }) => scheme === one.scheme || one.scheme === 'other-document');
    return document !== undefined && left.delete(document) ? document : one;
  });
  return [...all, ...left];
}
