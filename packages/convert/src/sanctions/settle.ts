import { checkEntity, type Entity, fromPointer, registry } from 'nutgraf';
import type * as z from 'zod';
import { fitted, fittedEntity, loseFrom } from '../fit.ts';
import type { Ledger, Spot } from '../ledger.ts';

/**
 * Entities as the model takes them, each valid by itself: what their schemas refuse is cut, then what their checks call an error. Each cut is
 * reported as lost, at the place of the record. An entity that cannot do without what is cut is left out.
 */
export function settled(entities: readonly Entity[], ledger: Ledger, spot: Spot): Entity[] {
  return entities.flatMap((entity) => {
    const fit = fittedEntity(entity, ledger, () => spot);
    return (fit && sound(fit, ledger, spot)) ?? [];
  });
}

function sound(entity: Entity, ledger: Ledger, spot: Spot): Entity | undefined {
  let rest: Entity | undefined = entity;
  while (rest !== undefined) {
    const fault = checkEntity(rest).find(({ severity }) => severity === 'error');
    if (fault === undefined) return rest;
    const path = fromPointer(fault.pointer);
    loseFrom(rest, path, fault.message, ledger, spot);
    rest = fitted(registry[entity.kind] as z.ZodType<Entity>, without(rest, path), () => {});
  }
  return rest;
}

/** A value without the part at a path, which was there; nothing of it where the path is empty. */
function without(value: unknown, [part, ...path]: readonly string[]): unknown {
  if (part === undefined) return undefined;
  const entries = Object.entries(value as object).map(([name, one]) => [name, name === part ? without(one, path) : one] as const);
  const kept = entries.filter(([, one]) => one !== undefined);
  return Array.isArray(value) ? kept.map(([, one]) => one) : Object.fromEntries(kept);
}
