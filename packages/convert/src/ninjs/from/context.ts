import type { Entity, EntityId } from 'nutgraf';
import type { Ledger } from '../../ledger.ts';

export { compact } from '../../compact.ts';

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
