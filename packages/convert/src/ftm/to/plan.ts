import { type ActorId, type Entity, type EntityId, idFor, type Kind, type Organization, type Program, rawOf } from 'nutgraf';
import { uriOf } from '../../own-uri.ts';
import { nameOf } from '../../sanctions/name.ts';
import { isA, propertiesOf } from '../foreign.ts';
import { entityOf, idOf, kindOf, ownOf } from '../identity.ts';
import type { Draft } from './draft.ts';
import { type Fold, foldOf } from './fold.ts';
import { ownNumbers } from './identifier.ts';
import { schemaOf } from './schema.ts';

/** The scheme of the ids that records of FollowTheMoney get when they are read. */
export const namespace = 'ftm';

/** Kinds that cannot be without another one come after it. */
const rounds: Readonly<Partial<Record<Kind, number>>> = { government: 1, relationship: 2, tenure: 2, sanction: 2 };

/** Which entities become records, of which schema and with which id: what has to be known before the first is written. */
export class Plan {
  readonly #entities = new Map<EntityId, Entity>();
  readonly #schemata = new Map<EntityId, string>();
  readonly #ids = new Map<EntityId, string>();
  readonly #folds = new Map<EntityId, Fold[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) if (!this.#entities.has(entity.id)) this.#entities.set(entity.id, entity);
    const named = issuersOnly(this.#entities);
    const taken = new Set<string>();
    for (const round of [0, 1, 2]) {
      for (const entity of this.#entities.values()) {
        if ((rounds[entity.kind] ?? 0) !== round || named.has(entity.id)) continue;
        const fold = entity.kind === 'relationship' ? foldOf(entity, this) : undefined;
        if (fold === undefined) this.#place(entity, taken);
        else this.#fold(fold);
      }
    }
  }

  /** An entity, where it is one of those that are written. */
  entity<E extends Entity>(id: E['id'] | undefined): E | undefined {
    return id === undefined ? undefined : (this.#entities.get(id) as E | undefined);
  }

  /** The schema of the record that an entity becomes. */
  schema(id: EntityId | undefined): string | undefined {
    return id === undefined ? undefined : this.#schemata.get(id);
  }

  /** The id of the record that an entity becomes. */
  id(id: EntityId | undefined): string | undefined {
    return id === undefined ? undefined : this.#ids.get(id);
  }

  /** The links that stand in properties of the record of one of their ends. */
  folds(id: EntityId): readonly Fold[] {
    return this.#folds.get(id) ?? [];
  }

  /** Writes references, those to records that the property can refer to. */
  refer(draft: Draft, name: string, ...ids: readonly (EntityId | undefined)[]): void {
    for (const id of ids) if (this.isWithin(id, propertiesOf(draft.schema).get(name)?.range)) draft.add(name, this.id(id));
  }

  /** Whether an entity becomes a record that a property of a range can refer to. */
  isWithin(id: EntityId | undefined, range: string | undefined): boolean {
    const schema = this.schema(id);
    return schema !== undefined && range !== undefined && isA(schema, range);
  }

  /** Whether an authority is told by its name alone: when that is read, it becomes the same. */
  isNamedOnly(id: ActorId): boolean {
    const entity = this.entity(id);
    return entity !== undefined && !this.#ids.has(id) && isAuthority(entity);
  }

  /** The key of a program that is told by it alone: when that is read, it becomes the same. `undefined` for any other. */
  keyOf(program: Program): string | undefined {
    const { text } = program.title;
    const isPlain = Object.keys(program).length === 3 && Object.keys(program.title).length === 1;
    return isPlain && ownOf(text) === undefined && idFor('program', namespace, text) === program.id ? text : undefined;
  }

  #fold(fold: Fold): void {
    const others = this.#folds.get(fold.at);
    if (others === undefined) this.#folds.set(fold.at, [fold]);
    else others.push(fold);
  }

  #place(entity: Entity, taken: Set<string>): void {
    const schema = schemaOf(entity, this);
    if (schema === undefined) return;
    const id = [rawOf(entity.id), uriOf(entity.id), `urn:nutgraf:${entity.id}`].find(
      (one) => one !== undefined && !taken.has(one) && isReversible(one, entity, schema),
    );
    if (id === undefined) return;
    taken.add(id);
    this.#ids.set(entity.id, id);
    this.#schemata.set(entity.id, schema);
  }
}

/** Whether the id of a record becomes that of the entity again. One of others comes back with itself among the identifiers. */
function isReversible(id: string, entity: Entity, schema: string): boolean {
  const kind = kindOf(id, schema);
  if (kind !== entity.kind || idOf(kind, namespace, id) !== entity.id) return false;
  return entityOf(id) !== undefined || ownNumbers(entity, id) > 0;
}

/** Bodies that stand for nothing but the name of an authority, and that nothing but sanctions refers to. */
function issuersOnly(entities: ReadonlyMap<EntityId, Entity>): Set<EntityId> {
  const candidates = new Set<EntityId>();
  for (const entity of entities.values()) {
    const issuer = entity.kind === 'sanction' && entity.issuer !== undefined ? entities.get(entity.issuer) : undefined;
    if (issuer !== undefined && isAuthority(issuer)) candidates.add(issuer.id);
  }
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key !== 'id') candidates.delete(value as EntityId);
    } else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) if (name !== 'extensions') visit(one, name);
  };
  for (const entity of entities.values()) {
    const rest = entity.kind === 'sanction' ? { ...entity, issuer: undefined } : entity;
    if (candidates.size > 0) visit(rest, '');
  }
  return candidates;
}

/** Whether an entity is what the name and the country of an authority become. */
function isAuthority(entity: Entity): entity is Organization {
  const [name] = entity.kind === 'organization' ? (entity.names ?? []) : [];
  if (entity.kind !== 'organization' || name === undefined || ownOf(name.text) !== undefined) return false;
  const { kind, id, jurisdiction } = entity;
  const stub = { kind, id, names: [nameOf(name.text)], ...(jurisdiction && { jurisdiction }) };
  return id === idFor('organization', namespace, name.text) && sameJson(entity, stub);
}

function sameJson(one: object, other: object): boolean {
  const ordered = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(one, ordered) === JSON.stringify(other, ordered);
}
