import type { Entity, Identifier } from 'nutgraf';
import { isA, propertiesOf } from '../foreign.ts';
import { isNumber, numberWords, schemeOf } from '../from/shared.ts';
import { Draft } from './draft.ts';
import { countryOf, dateOf } from './value.ts';

/**
 * How many of the identifiers of an entity, from the first on, are what the id of its record alone becomes when it is read. None where they
 * begin with another: then the record needs an id of this project's own.
 */
export function ownNumbers({ identifiers = [] }: Entity, id: string): number {
  const [first, second] = identifiers;
  if (first === undefined || !isPlain(first, id)) return 0;
  if (first.scheme === 'x-ftm') return 1;
  if (first.scheme !== 'opensanctions') return 0;
  if (!/^Q\d+$/u.test(id)) return 1;
  return second?.scheme === 'wikidata' && isPlain(second, id) ? 2 : 0;
}

function isPlain(identifier: Identifier, value: string): boolean {
  return identifier.value === value && Object.keys(identifier).length === 2;
}

/** The properties of each schema that hold numbers, by the scheme and the word that they are read as. */
const properties = new Map<string, ReadonlyMap<string, string>>();

function propertiesByScheme(schema: string): ReadonlyMap<string, string> {
  let known = properties.get(schema);
  if (known === undefined) {
    const names = [...propertiesOf(schema).keys()].filter((name) => isNumber(name, schema));
    const entries = names.flatMap((name) => {
      const [scheme, word] = [schemeOf(name, schema), numberWords[name]];
      return name === 'socialSecurityNumber' ? [] : [[word === undefined ? scheme : `${scheme} ${word}`, name] as const];
    });
    known = new Map(entries.reverse());
    properties.set(schema, known);
  }
  return known;
}

/**
 * Writes the identifiers of an entity, each into the property of its scheme. A document of identity with more than a number becomes a record
 * besides, which stands before that of its holder.
 */
export function writeIdentifiers(draft: Draft, { id, identifiers = [] }: Entity, own: number): Draft[] {
  const known = propertiesByScheme(draft.schema);
  const documents: Draft[] = [];
  for (const [at, identifier] of identifiers.entries()) {
    if (at < own) continue;
    const { scheme, value, note } = identifier;
    if (scheme === 'x-referent') {
      draft.referents ??= [];
      draft.referents.push(value);
    } else {
      const name = known.get(`${scheme} ${note}`) ?? known.get(scheme) ?? known.get(nearest[scheme] ?? '');
      if (name !== undefined) draft.add(name, value);
      if (isDocument(identifier, name) && isA(draft.schema, 'LegalEntity'))
        documents.push(documentOf(identifier, draft.id, `urn:nutgraf:${id}#/identifiers/${at}`));
    }
  }
  return documents;
}

/** Where numbers go whose scheme has no property: what is read there is told apart by its form, or by the document that tells more. */
const nearest: Readonly<Partial<Record<Identifier['scheme'], string>>> = {
  'birth-certificate': 'other-document ID number',
  'driving-licence': 'other-document ID number',
  'imo-company': 'imo',
  'national-id': 'other-document ID number',
  'other-document': 'other-document ID number',
  visa: 'other-document ID number',
};

/** Whether a property cannot hold all of a document. */
function isDocument({ scheme, country, issuedBy, issuedOn, expiresOn, note }: Identifier, property: string | undefined): boolean {
  const details = [country, issuedBy, issuedOn, expiresOn].some((one) => one !== undefined);
  return details || (property === 'idNumber' && (scheme !== 'other-document' || note !== numberWords.idNumber));
}

function documentOf(identifier: Identifier, holder: string, id: string): Draft {
  const { scheme, value, country, issuedBy, issuedOn, expiresOn, note } = identifier;
  const draft = new Draft(id, scheme === 'passport' ? 'Passport' : 'Identification');
  draft.add('holder', holder);
  draft.add('type', scheme);
  draft.add('summary', note);
  draft.add('number', value);
  draft.add('country', country && countryOf(country));
  draft.add('authority', issuedBy);
  draft.add('startDate', dateOf(issuedOn));
  draft.add('endDate', dateOf(expiresOn));
  return draft;
}
