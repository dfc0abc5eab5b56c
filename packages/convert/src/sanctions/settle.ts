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

/** Each turn cuts all that the checks call an error, so that many faults of an entity take hardly longer than one. */
function sound(entity: Entity, ledger: Ledger, spot: Spot): Entity | undefined {
  let rest: Entity | undefined = entity;
  while (rest !== undefined) {
    const cuts: Cuts = new Map();
    for (const { severity, pointer, message } of checkEntity(rest)) {
      if (severity !== 'error') continue;
      const path = fromPointer(pointer);
      loseFrom(rest, path, message, ledger, spot);
      if (path.length === 0) return undefined;
      mark(cuts, path);
    }
    if (cuts.size === 0) return rest;
    rest = fitted(registry[entity.kind] as z.ZodType<Entity>, without(rest, cuts), () => {});
  }
  return rest;
}

/** What is to be cut, as the paths to it: a part that leads to nothing goes as a whole. */
type Cuts = Map<string, Cuts>;

function mark(cuts: Cuts, path: readonly string[]): void {
  let at = cuts;
  for (const part of path) {
    const below: Cuts = at.get(part) ?? new Map();
    at.set(part, below);
    at = below;
  }
  at.clear();
}

function without(value: unknown, cuts: Cuts): unknown {
  const entries = Object.entries(value as object).flatMap(([name, one]) => {
    const inner = cuts.get(name);
    if (inner === undefined) return [[name, one] as const];
    return inner.size === 0 ? [] : [[name, without(one, inner)] as const];
  });
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}
