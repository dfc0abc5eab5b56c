import {
  type Address,
  type Bloc,
  type Contact,
  type Entity,
  type EntityId,
  type Government,
  type Group,
  idFor,
  type Name,
  type Organization,
  type Person,
  rawOf,
  type State,
} from 'nutgraf';
import { isA } from '../foreign.ts';
import { entityOf, ownOf } from '../identity.ts';
import { Draft } from './draft.ts';
import { ownNumbers, writeIdentifiers } from './identifier.ts';
import { namespace, type Plan } from './plan.ts';
import { countryOf } from './value.ts';

/** The record that an entity becomes, with what an entity of any kind has, and records that have to stand before it. */
export interface Begun {
  draft: Draft;
  before: Draft[];
}

/** Begins the record of an entity. `undefined` where it becomes none. */
export function begin(entity: Entity, plan: Plan): Begun | undefined {
  const [id, schema] = [plan.id(entity.id), plan.schema(entity.id)];
  return id === undefined || schema === undefined ? undefined : { draft: new Draft(id, schema), before: [] };
}

/** Writes what an entity of any kind has. */
export function writeShared({ draft, before }: Begun, entity: Entity, plan: Plan): void {
  const own = entityOf(draft.id) === undefined ? ownNumbers(entity, draft.id) : 0;
  if (own > 0 && entity.identifiers?.[0]?.scheme === 'opensanctions') draft.referents = [];
  before.push(...writeIdentifiers(draft, entity, own));
  draft.add('description', entity.description?.text);
  draft.add(draft.takes('notes') ? 'notes' : 'summary', ...(entity.notes ?? []).map(({ text }) => text));
  draft.add('sourceUrl', ...(entity.urls ?? []));
  draft.datasets = (entity.sources ?? []).flatMap((source) => datasetOf(source, plan) ?? []);
}

/** The name of the data set that a source is: the one that it was read by, else its own id. */
export function datasetOf(id: EntityId, plan: Plan): string | undefined {
  if (plan.entity(id)?.kind !== 'source') return undefined;
  const raw = rawOf(id);
  return raw !== undefined && idFor('source', namespace, raw) === id && ownOf(raw) === undefined ? raw : `urn:nutgraf:${id}`;
}

/** Writes what is said instead of a name, so that the record says at least this. */
export function writeUnspecified(
  { draft }: Begun,
  { unspecified, description }: Person | State | Government | Bloc | Organization | Group,
): void {
  if (description === undefined) draft.add('description', unspecified?.description.text);
}

/** Writes a code of the model, which the schema does not tell, as the first keyword. Records of others have keywords of their own. */
export function writeWord({ draft }: Begun, word: string | undefined): void {
  if (entityOf(draft.id) !== undefined) draft.add('keywords', word);
}

const propertyByType: Readonly<Partial<Record<NonNullable<Name['type']>, string>>> = {
  official: 'name',
  former: 'previousName',
  birth: 'previousName',
  acronym: 'abbreviation',
};

/** Writes names, each into the property of its type. */
export function writeNames({ draft }: Begun, names: readonly Name[] = []): void {
  for (const { text, type, quality } of names) {
    const name = quality === 'low' ? 'weakAlias' : type === undefined ? 'name' : (propertyByType[type] ?? 'alias');
    draft.add(draft.takes(name) ? name : 'alias', text);
  }
}

const contactProperties: readonly Contact['type'][] = ['email', 'phone', 'website'];

/** Writes contacts of the types that there are properties for. */
export function writeContacts({ draft }: Begun, contacts: readonly Contact[] = []): void {
  for (const { type, value } of contacts) if (contactProperties.includes(type)) draft.add(type, value);
}

/** Writes addresses: as texts where that is all of them, else as records that stand before the one that they belong to. */
export function writeAddresses({ draft, before }: Begun, id: EntityId, addresses: readonly Address[] = []): void {
  const isText = addresses.every((address) => address.full !== undefined && Object.keys(address).length === 1);
  for (const [at, address] of addresses.entries()) {
    draft.add('address', address.full);
    if (isText) continue;
    const part = new Draft(`urn:nutgraf:${id}#/addresses/${at}`, 'Address');
    writeAddress(part, address);
    draft.add('addressEntity', part.id);
    before.push(part);
  }
}

function writeAddress(draft: Draft, { full, street, postOfficeBox, city, region, postalCode, country, note }: Address): void {
  draft.add('full', full);
  draft.add('street', street);
  draft.add('postOfficeBox', postOfficeBox);
  draft.add('city', city);
  draft.add('region', region);
  draft.add('postalCode', postalCode);
  draft.add('country', country && countryOf(country));
  draft.add('remarks', note);
}

/** Writes the links that stand in the record itself. */
export function writeFolds({ draft }: Begun, id: EntityId, plan: Plan): void {
  for (const { name, other } of plan.folds(id)) plan.refer(draft, name, other);
}

/** Whether a record is of an asset that moves. */
export function isVehicle(schema: string | undefined): boolean {
  return schema !== undefined && isA(schema, 'Vehicle');
}
