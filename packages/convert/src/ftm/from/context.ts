import { type Address, type Entity, type EntityId, idFor, type Kind } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import type { Ledger, Spot } from '../../ledger.ts';
import type { Found, View } from '../../view.ts';
import { isObject } from '../detect.ts';
import { homeOf, onlyHomeOf } from '../foreign.ts';

/** What is known of other records while one is read. */
export interface Others {
  /** The kind that the record of an id becomes, `none` where it becomes nothing. `undefined`: the record was not seen. */
  homeOf(id: string): Kind | 'none' | undefined;
  /** The address that the record of an id is. */
  addressOf(id: string): Address | undefined;
}

/** What is shared while a record and those that stand in it are read. */
export interface Context {
  /** The scheme of ids. */
  namespace: string;
  ledger: Ledger;
  others: Others;
  /** The ids of what was given out with earlier records. */
  given?: ReadonlySet<string>;
  /** Entities besides the record: datasets, authorities, programs, and records that stand in it. */
  entities: Map<string, Entity>;
  /** Converts a record that stands in another one, and adds what it becomes. */
  nested(record: Record<string, unknown>, spot: Spot): void;
}

/** A record on its way. */
export interface FtmRecord {
  id: string;
  schema: string;
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
  const ids = view.list(name).flatMap((found) => referTo(found, range, context) ?? []);
  return [...new Set(ids)];
}

function referTo({ value, spot }: Found, range: string, context: Context): EntityId | undefined {
  const { ledger, namespace } = context;
  if (isObject(value) && typeof value.id === 'string' && typeof value.schema === 'string') {
    const home = homeOf(value.schema);
    context.nested(value, spot);
    return home === 'none' ? undefined : idFor(home, namespace, value.id);
  }
  if (typeof value !== 'string') {
    ledger.drop(spot, `${showValue(value)}: the id of a record is expected here`);
    return undefined;
  }
  const id = value.trim();
  const home = context.others.homeOf(id) ?? onlyHomeOf(range);
  if (home === 'none') {
    ledger.drop(spot, 'the record that it refers to becomes no entity');
    return undefined;
  }
  if (home !== undefined) return idFor(home, namespace, id);
  const field = spot.field.replace(/\/\*$/u, '');
  const guess = likely[field] ?? 'organization';
  ledger.note('guessed', { ...spot, field }, `refers to a ${range} that was not read, which is taken for one of the kind ${guess}`);
  return idFor(guess, namespace, id);
}
