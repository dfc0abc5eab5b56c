import type { Entity } from 'nutgraf';
import type { Ledger, Spot } from '../ledger.ts';

/** Entities that are valid. */
export function settled(entities: readonly Entity[], _ledger: Ledger, _spot: Spot): Entity[] {
  return [...entities];
}
