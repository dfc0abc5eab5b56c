import { type Address, type Entity, type EntityId, type FuzzyDate, type Identifier, idFor, type Kind } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import type { Ledger, Spot } from '../../ledger.ts';
import type { Found, View } from '../../view.ts';
import { isObject } from '../detect.ts';
import { onlyHomeOf } from '../foreign.ts';
import { idOf, kindOf, type Own, ownWithin } from '../identity.ts';

/** What is known of other records while one is read. */
export interface Others {
  /** The kind that the record of an id becomes, `none` where it becomes nothing. `undefined`: the record was not seen. */
  homeOf(id: string): Kind | 'none' | undefined;
  /** The address that the record of an id is. */
  addressOf(id: string): Address | undefined;
  /** The documents of identity whose records name a holder and were read before it. */
  documentsOf(id: string): readonly Identifier[];
}

/** What is shared while a record and those that stand in it are read. */
export interface Context {
  /** The scheme of ids. */
  namespace: string;
  /** The day whose state the records show, where it is known. */
  snapshotOn?: FuzzyDate | undefined;
  ledger: Ledger;
  others: Others;
  /** The ids of what was given out with earlier records. */
  given?: ReadonlySet<string> | undefined;
  /** Entities besides the record: datasets, authorities, programs, and records that stand in it. */
  entities: Map<string, Entity>;
  /** Converts a record that stands in another one, and adds what it becomes. */
  nested(record: Record<string, unknown>, spot: Spot): void;
}

/** A record on its way. */
export interface FtmRecord {
  id: string;
  schema: string;
  /** What this project's own id names, where `toFtm` has written the record. */
  own: Own | undefined;
  /** The codes that `toFtm` has written first into properties whose values are free, by property. */
  words: ReadonlyMap<string, string>;
  /** Whether it is of an export of OpenSanctions, which tells of each record since when and from where it is known. */
  isOfOpenSanctions: boolean;
  /** What it has beside its properties. */
  top: View;
  /** Its properties. */
  view: View;
  context: Context;
}

/** The likeliest kind behind a reference, where its schema leaves several open. Behind all others an organization is the likeliest. */
const likely: Readonly<Record<string, Kind>> = {
  '/properties/director': 'person',
  '/properties/member': 'person',
  '/properties/entity': 'person',
};

/** The references of a property, as ids of the model. A record that stands in it is converted. */
export function references({ view, context }: FtmRecord, name: string, range: string): EntityId[] {
  if (!view.has(name)) return [];
  const plain = view.textList(name);
  const ids =
    plain === undefined
      ? view.list(name).map((found) => referTo(found, range, context))
      : plain.map((id, index) => referToId(id.trim(), () => view.spotOf(name, index), range, context));
  return (ids.length < 2 ? ids : [...new Set(ids)]).filter((one) => one !== undefined);
}

function referTo({ value, spot }: Found, range: string, context: Context): EntityId | undefined {
  const { ledger, namespace } = context;
  if (isObject(value) && typeof value.id === 'string' && typeof value.schema === 'string') {
    const home = kindOf(value.id, value.schema);
    context.nested(value, spot);
    return home === 'none' ? undefined : idOf(home, namespace, value.id);
  }
  if (typeof value === 'string') return referToId(value.trim(), () => spot, range, context);
  ledger.drop(spot, () => `${showValue(value)}: the id of a record is expected here`);
  return undefined;
}

function referToId(id: string, spotOf: () => Spot, range: string, { ledger, namespace, others }: Context): EntityId | undefined {
  if (id === '') return undefined;
  const own = ownWithin(id, range);
  if (own !== undefined) return own;
  const home = others.homeOf(id) ?? onlyHomeOf(range);
  if (home === 'none') {
    ledger.drop(spotOf(), 'the record that it refers to becomes no entity');
    return undefined;
  }
  if (home !== undefined) return idFor(home, namespace, id);
  const spot = spotOf();
  const field = spot.field.replace(/\/\*$/u, '');
  const guess = likely[field] ?? 'organization';
  ledger.note('guessed', { ...spot, field }, `refers to a ${range} that was not read, which is taken for one of the kind ${guess}`);
  return idFor(guess, namespace, id);
}
