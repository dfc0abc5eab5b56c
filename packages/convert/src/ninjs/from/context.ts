import type { Entity, EntityId } from 'nutgraf';
import type { Ledger } from '../../ledger.ts';

/** What the parts of one conversion share. */
export interface Context {
  /** The scheme of ids that the document gives without one of their own. */
  namespace: string;
  /** The identity of the document: its `uri`. */
  uri: string;
  /** The language of its texts, where it says one. */
  lang: string | undefined;
  /** What is lost and changed. */
  ledger: Ledger;
  /** The entities that the document names, by id. */
  entities: Map<EntityId, Entity>;
}

/** An object without the properties that have no value: neither `undefined` nor an empty list or object. */
export function compact<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => !isNothing(value))) as T;
}

function isNothing(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
