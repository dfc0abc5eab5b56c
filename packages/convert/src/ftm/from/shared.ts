import type { Contact, Identifier, LocalText, Name, NameParts, Source, SourceId, Topic } from 'nutgraf';
import { type CodeList, country, topic } from 'nutgraf/codes';
import { showValue } from 'nutgraf/intake';
import { soundIdentifier } from '../../sanctions/identifier.ts';
import { nameOf } from '../../sanctions/name.ts';
import type { View } from '../../view.ts';
import { propertiesOf } from '../foreign.ts';
import { idOf, ownOf } from '../identity.ts';
import type { FtmRecord } from './context.ts';
import { countries, first, texts, textsAt, urls } from './value.ts';

/** What an entity of any kind may have. */
export interface Shared {
  identifiers: Identifier[];
  description: LocalText | undefined;
  notes: LocalText[];
  urls: string[];
  sources: SourceId[];
}

/** Properties whose texts are notes, each with what the note says before it. */
const noted: readonly (readonly [string, string])[] = [
  ['notes', ''],
  ['summary', ''],
  ['status', 'Status: '],
  ['taxStatus', 'Tax status: '],
  ['remarks', ''],
  ['purpose', 'Purpose: '],
  ['ownershipType', 'Type of ownership: '],
  ['legalBasis', 'Legal basis: '],
  ['sharesType', 'Type of shares: '],
  ['duration', 'Duration: '],
  ['profession', 'Profession: '],
  ['constituency', 'Constituency: '],
  ['politicalGroup', 'Political group: '],
];

/** What a record of any schema has. What was read before is not read again. */
export function sharedOf(record: FtmRecord): Shared {
  const { view, top } = record;
  for (const name of ['program', 'programId']) {
    const found = view.take(name);
    if (found !== undefined) view.ledger.drop(found.spot, 'it is the program of a sanction, which is a record of its own');
  }
  const [description, ...more] = texts(view, 'description');
  const notes = [...more];
  for (const [name, before] of noted) if (view.has(name)) notes.push(...texts(view, name).map((text) => before + text));
  return {
    identifiers: distinct([...ownIdentifiers(record), ...identifiersOf(record)]),
    description: description === undefined ? undefined : { text: description },
    notes: [...new Set(notes)].map((text) => ({ text })),
    urls: urls(view, 'sourceUrl', 'wikipediaUrl', 'opencorporatesUrl', 'publisherUrl'),
    sources: sourcesOf(record, top),
  };
}

/** The id of the record and those that it had before, or has in other lists. Only the exports of OpenSanctions tell the latter. */
function ownIdentifiers({ id, top, own: ours, isOfOpenSanctions }: FtmRecord): Identifier[] {
  if (ours !== undefined) return [];
  const own: Identifier[] = [{ scheme: isOfOpenSanctions ? 'opensanctions' : 'x-ftm', value: id }];
  if (isOfOpenSanctions && /^Q\d+$/u.test(id)) own.push({ scheme: 'wikidata', value: id });
  return [...own, ...texts(top, 'referents').map((value): Identifier => ({ scheme: 'x-referent', value }))];
}

function sourcesOf({ context }: FtmRecord, top: View): SourceId[] {
  return textsAt(top, 'datasets').map(({ text, spot }) => {
    const id = idOf('source', context.namespace, text);
    const { snapshotOn } = context;
    const title = ownOf(text) === undefined ? { title: { text } } : {};
    const source: Source = { kind: 'source', id, type: 'dataset', ...title, ...(snapshotOn && { snapshotOn }) };
    if (!context.entities.has(id) && !context.given?.has(id))
      context.ledger.note('stub-created', spot(), `is ${showValue(text)}, which becomes a source of its own`);
    context.entities.set(id, source);
    return id;
  });
}

/** Properties whose scheme the model knows. Any other goes under a private one that has its name: `kppCode` is `x-kpp`. */
const schemes: Readonly<Record<string, Identifier['scheme']>> = {
  accountNumber: 'account-number',
  bic: 'bic',
  cageCode: 'x-cage',
  callSign: 'call-sign',
  dunsCode: 'duns',
  figiCode: 'figi',
  iban: 'account-number',
  idNumber: 'other-document',
  imoNumber: 'imo',
  innCode: 'tax-id',
  isin: 'isin',
  isinCode: 'isin',
  leiCode: 'lei',
  mmsi: 'mmsi',
  ogrnCode: 'registration-number',
  passportNumber: 'passport',
  permId: 'x-permid',
  publicKey: 'wallet-address',
  registrationNumber: 'registration-number',
  serialNumber: 'msn',
  socialSecurityNumber: 'national-id',
  swiftBic: 'bic',
  taxNumber: 'tax-id',
  territoryCode: 'x-territory',
  ticker: 'ticker',
  uniqueEntityId: 'x-uei',
  unscId: 'unsc',
  uscCode: 'registration-number',
  vatCode: 'tax-id',
  wikidataId: 'wikidata',
};

/** Words for numbers of which the scheme has several. */
export const numberWords: Readonly<Record<string, string>> = {
  idNumber: 'ID number',
  iban: 'IBAN',
  innCode: 'INN',
  ogrnCode: 'OGRN',
  uscCode: 'USCC',
  vatCode: 'VAT',
};

/** Numbers that are no identifier of the record itself, and are read where they belong, or not at all. */
const elsewhere: ReadonlySet<string> = new Set(['programId', 'authorityId', 'cpvCode', 'nutsCode', 'vedCode']);

/** The scheme that a property means for a schema. */
export function schemeOf(property: string, schema: string): Identifier['scheme'] {
  if (property === 'registrationNumber' && schema === 'Airplane') return 'tail-number';
  if (Object.hasOwn(schemes, property)) return schemes[property] as Identifier['scheme'];
  const word = property.replace(/(?:Code|Number|Id)$/u, '').replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return `x-${word}`;
}

/** Whether a property of a schema holds numbers of the record itself. */
export function isNumber(name: string, schema: string): boolean {
  const type = propertiesOf(schema).get(name)?.type;
  return (type === 'identifier' && !elsewhere.has(name)) || type === 'iban';
}

function identifiersOf({ view, schema }: FtmRecord): Identifier[] {
  const names = view.unread.filter((name) => isNumber(name, schema));
  const found = names.flatMap((name) =>
    textsAt(view, name).map(({ text, spot }) => {
      const note = numberWords[name];
      const identifier: Identifier = { scheme: schemeOf(name, schema), value: text, ...(note !== undefined && { note }) };
      return soundIdentifier(identifier, (reason) => view.ledger.note('repaired', spot(), `holds a number of which ${reason}`));
    }),
  );
  return found;
}

function distinct(identifiers: Identifier[]): Identifier[] {
  if (identifiers.length < 2) return identifiers;
  return [...new Map(identifiers.map((one) => [`${one.scheme} ${one.value}`, one])).values()];
}

/** The names of a record, the main ones first, each text once. */
export function namesOf({ view }: FtmRecord, partsOf: (text: string) => NameParts | undefined = () => undefined): Name[] {
  const names = [
    ...texts(view, 'name').map((text) => nameOf(text, { parts: partsOf(text) })),
    ...texts(view, 'abbreviation').map((text) => nameOf(text, { type: 'acronym' })),
    ...texts(view, 'alias').map((text) => nameOf(text, { type: 'alias', parts: partsOf(text) })),
    ...texts(view, 'weakAlias').map((text) => nameOf(text, { type: 'alias', quality: 'low' })),
    ...texts(view, 'previousName').map((text) => nameOf(text, { type: 'former', parts: partsOf(text) })),
  ];
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** The topics of a record that the model has. */
export function topicsOf({ view }: FtmRecord): Topic[] {
  const found = textsAt(view, 'topics').flatMap(({ text, spot }) => {
    if (Object.hasOwn(topic.codes, text)) return text as Topic;
    view.ledger.drop(spot(), () => `${showValue(text)}: it is no topic that the model has`);
    return [];
  });
  return [...new Set(found)];
}

/** How an actor is to be reached. */
export function contactsOf({ view }: FtmRecord): Contact[] {
  return (['email', 'phone', 'website'] as const).flatMap((type) => texts(view, type).map((value) => ({ type, value })));
}

/** The countries of what has no countries in the model, as notes. */
export function countryNotes({ view }: FtmRecord): LocalText[] {
  return countries(view, 'country').map((code) => ({ text: `Country: ${country.codes[code].title}` }));
}

/** What the names of the record do not hold, and its caption, which is one of them. */
export function dropCaption({ top, view }: FtmRecord, names: readonly Name[]): void {
  const found = top.take('caption');
  if (found === undefined || names.some(({ text }) => text === found.value)) return;
  view.ledger.drop(found.spot, 'it is a label that is made of the properties');
}

/** The first name, as the title of what has one title. */
export function titleOf(record: FtmRecord): LocalText | undefined {
  const names = texts(record.view, 'name', 'title');
  const title = first(names, record.view, 'name') ?? record.top.text('caption');
  return title === undefined ? undefined : { text: title };
}

/** The code of a list that `toFtm` has written into a property whose values are free. `undefined` for the records of others. */
export function ownWord<C extends string, O extends boolean>(
  { words }: FtmRecord,
  { codes, open }: CodeList<C, O>,
  name: 'keywords' | 'role' = 'keywords',
): Coded<C, O> | undefined {
  const word = words.get(name);
  return word !== undefined && (Object.hasOwn(codes, word) || (open && word.startsWith('x-'))) ? (word as Coded<C, O>) : undefined;
}

type Coded<C extends string, O extends boolean> = O extends true ? C | `x-${string}` : C;
