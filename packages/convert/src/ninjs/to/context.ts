import type { EntityId } from 'nutgraf';
import type { Losses } from '../../losses.ts';
import type { Concepts } from './concept.ts';

export { compact } from '../../compact.ts';

/** What the parts of one export share. */
export interface Context {
  losses: Losses;
  /** Whom and what the claims of each article are about. */
  claimed: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
  /** The entities that documents name. */
  concepts: Concepts;
}
