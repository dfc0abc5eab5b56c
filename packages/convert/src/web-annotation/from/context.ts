import type { Entity, EntityId } from 'nutgraf';
import type { Ledger } from '../../ledger.ts';

export { compact } from '../../compact.ts';

/** What the parts of one conversion share. */
export interface Context {
  /** The scheme of ids that are no addresses. */
  namespace: string;
  /** What is lost and changed. */
  ledger: Ledger;
  /** The articles and sources that annotations are about, by id. */
  entities: Map<EntityId, Entity>;
}
