import { type EntityId, idFor, type Kind, registry } from 'nutgraf';
import { ownId } from '../own-uri.ts';
import { homeOf, onlyHomeOf } from './foreign.ts';

/** What an id of this project's own names, as `toFtm` writes it: an entity, or a part of one. */
export interface Own {
  kind: Kind;
  id: EntityId;
  /** The JSON Pointer of the part, which has no entity of its own: an address, a document. */
  part?: string;
}

const kinds = Object.keys(registry) as Kind[];

/** What the id of a record names where `toFtm` has written it; `undefined` for ids of others. */
export function ownOf(id: string): Own | undefined {
  if (!id.startsWith('urn:')) return undefined;
  const [whole = '', part] = id.split('#', 2);
  const own = ownId(whole, ...kinds);
  if (own === undefined || !/^[a-z]+\/[A-Za-z0-9][A-Za-z0-9._~:-]*$/u.test(own)) return undefined;
  return { kind: own.slice(0, own.indexOf('/')) as Kind, id: own, ...(part === undefined ? {} : { part }) };
}

/** The entity that the id of a record names where `toFtm` has written it; `undefined` for parts of one, and for ids of others. */
export function entityOf(id: string): Own | undefined {
  const own = ownOf(id);
  return own?.part === undefined ? own : undefined;
}

/** The kinds that are bodies. Behind an id of others all of them are organizations, since no schema tells them apart. */
export const bodies: ReadonlySet<Kind | 'none'> = new Set(['organization', 'state', 'government', 'bloc', 'group']);

/** The kind of entity that a record becomes: that of its schema, and among bodies that of its id. */
export function kindOf(id: string, schema: string): Kind | 'none' {
  const home = homeOf(schema);
  const own = entityOf(id)?.kind;
  return own !== undefined && home === 'organization' && bodies.has(own) ? own : home;
}

/** The id of the entity that a record becomes. */
export function idOf<K extends Kind>(kind: K, namespace: string, id: string): `${K}/${string}` {
  const own = entityOf(id);
  return own?.kind === kind ? (own.id as `${K}/${string}`) : idFor(kind, namespace, id);
}

/** The entity that a reference of this project's own names, where one of a range can be such. */
export function ownWithin(id: string, range: string): EntityId | undefined {
  const own = entityOf(id);
  if (own === undefined) return undefined;
  const only = onlyHomeOf(range);
  return only === undefined || only === own.kind || (only === 'organization' && bodies.has(own.kind)) ? own.id : undefined;
}
