import { type Identifier, idFor, type Name, type NameParts, type Organization, type Person } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { births } from '../../sanctions/birth.ts';
import { joinName, nameOf } from '../../sanctions/name.ts';
import { View } from '../../view.ts';
import { isObject } from '../detect.ts';
import { isA } from '../foreign.ts';
import { addressesOf } from './address.ts';
import type { FtmRecord } from './context.ts';
import { contactsOf, dropCaption, namesOf, sharedOf, topicsOf } from './shared.ts';
import { countries, dates, first, oneDate, oneText, periodOf, texts } from './value.ts';

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
    id: idFor('person', context.namespace, id),
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

/** A record of a LegalEntity that is no Person. */
export function organizationOf(record: FtmRecord): Organization {
  const { view, context, id, schema } = record;
  const names = namesOf(record);
  dropCaption(record, names);
  const jurisdictions = countries(view, 'jurisdiction');
  const [classification, ...more] = texts(view, 'legalForm', 'classification');
  if (more.length > 0)
    view.ledger.note('narrowed', view.spotOf('classification'), `is left out, for ${showValue(classification)} is the classification`);
  if (schema === 'LegalEntity')
    record.top.ledger.note('guessed', record.top.spotOf('schema'), 'is LegalEntity, a person or a body, which is taken for a body');
  return compact<Organization>({
    kind: 'organization',
    id: idFor('organization', context.namespace, id),
    names,
    type: isA(schema, 'Company') ? 'company' : isA(schema, 'PublicBody') ? 'public-body' : undefined,
    classification,
    jurisdiction: first(jurisdictions, view, 'jurisdiction'),
    sectors: texts(view, 'sector'),
    period: periodOf(view, 'incorporationDate', 'dissolutionDate'),
    ...actorOf(record),
    countries: [...new Set([...countries(view, 'country', 'mainCountry'), ...jurisdictions.slice(1)])],
  });
}

/** What people and bodies have alike. */
function actorOf(record: FtmRecord) {
  const documents = documentsOf(record);
  const shared = sharedOf(record);
  return {
    addresses: addressesOf(record),
    contacts: contactsOf(record),
    topics: topicsOf(record),
    ...shared,
    identifiers: [...shared.identifiers, ...documents],
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
  const partsOf = (text: string): NameParts | undefined => {
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

/** The documents that stand in the record of their holder. */
function documentsOf({ view, context }: FtmRecord): Identifier[] {
  return view.list('identification').flatMap(({ value, spot }) => {
    if (!isObject(value) || !isObject(value.properties)) {
      view.ledger.drop(spot, 'the document is a record of its own, and the model keeps it with its holder');
      return [];
    }
    const inner = new View(value.properties, context.ledger, spot);
    inner.take('holder');
    const number = oneText(inner, 'number') ?? oneText(inner, 'passportNumber');
    const type = oneText(inner, 'type');
    const document = compact<Identifier>({
      scheme: value.schema === 'Passport' ? 'passport' : 'other-document',
      value: number ?? '',
      country: first(countries(inner, 'country'), inner, 'country'),
      issuedBy: oneText(inner, 'authority'),
      issuedOn: oneDate(inner, 'startDate'),
      expiresOn: oneDate(inner, 'endDate'),
      note: type,
    });
    inner.close();
    if (number !== undefined) return document;
    view.ledger.drop(spot, 'the document has no number');
    return [];
  });
}
