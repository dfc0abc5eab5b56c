import { checkEntity, type Entity, fromPointer, hasErrors, registry, toPointer } from 'nutgraf';
import * as z from 'zod';

/** Why a part is taken out. */
export interface Cut {
  /** A clause. */
  reason: string;
  /** What is at the bottom of it, where it follows from another cut: a clause. */
  root?: string;
  /** Whether it is because of an actor whose identity is protected. */
  isSecret: boolean;
}

/** A part that is taken out: a cut itself, or what cannot stand without one. */
export interface Gone extends Cut {
  pointer: string;
}

/** What is left of an entity. */
export interface CutEntity {
  /** Absent where nothing is left that the model takes. */
  entity?: Entity;
  gone: Gone[];
}

/** Properties whose absence says something of its own, so that what holds one does not stand without it. */
const telling: ReadonlySet<string> = new Set([
  'affects', // of a correction: all that the article says
  'by', // of an act: the whole agreement; of an obligation: every party
  'towards', // of an obligation: every other party
  'speaker', // of a claim: the article itself says it
  'status', // of an event: that it took place
  'capacity', // of a tenure: that it is a full one
]);

/** Whose `status` and `capacity` are meant; the others may lack them. */
const tellingOf: Readonly<Record<string, string>> = { status: 'event', capacity: 'tenure' };

interface Tree {
  cut?: Cut;
  below: Map<string, Tree>;
}

/**
 * An entity without some parts, by path, and without what cannot stand without them: each schema on the way is asked whether it takes the
 * rest, and the checks of an entity whether the rest is sound.
 */
export function cutOut(entity: Entity, cuts: Iterable<readonly [path: readonly string[], cut: Cut]>): CutEntity {
  const tree: Tree = { below: new Map() };
  for (const [path, cut] of cuts) {
    let at = tree;
    for (const part of path) {
      const next = at.below.get(part) ?? { below: new Map() };
      at.below.set(part, next);
      at = next;
    }
    at.cut ??= cut;
  }
  const gone: Gone[] = [];
  const rest = without(registry[entity.kind], entity, tree, [], gone, entity.kind) as Entity | undefined;
  if (rest === undefined) return { gone };
  if (!hasErrors(checkEntity(rest)) || hasErrors(checkEntity(entity))) return { entity: rest, gone };
  swallow(gone, 0, [], String(fromPointer(gone[0]?.pointer ?? '')[0]));
  return { gone };
}

function without(schema: z.core.$ZodType | undefined, value: unknown, tree: Tree, path: string[], gone: Gone[], kind: string): unknown {
  if (tree.cut !== undefined) {
    gone.push({ ...tree.cut, pointer: toPointer(path) });
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.core.$ZodType) : schema;
  const before = gone.length;
  const lost: string[] = [];
  const kept = new Map(Object.entries(value));
  for (const [key, below] of tree.below) {
    if (!kept.has(key)) continue;
    const rest = without(schemaOf(inner, key), kept.get(key), below, [...path, key], gone, kind);
    if (rest === undefined) {
      kept.delete(key);
      lost.push(key);
    } else kept.set(key, rest);
  }
  if (lost.length === 0 && gone.length === before) return value;
  if (kept.size === 0 && path.length > 0) {
    if (!Array.isArray(value)) swallow(gone, before, path);
    return undefined;
  }
  const rest = Array.isArray(value) ? [...kept.values()] : Object.fromEntries(kept);
  const misses = Array.isArray(value) ? undefined : lost.find((key) => telling.has(key) && (tellingOf[key] ?? kind) === kind);
  if (misses === undefined && (inner === undefined || z.safeParse(inner, rest).success)) return rest;
  swallow(gone, before, path, misses ?? lost[0]);
  return undefined;
}

/** What lay in a part that is gone is gone with it, and the reason of the first is that of the part. */
function swallow(gone: Gone[], from: number, path: string[], name?: string): void {
  const [first] = gone.splice(from);
  if (first === undefined) return;
  const root = first.root ?? first.reason;
  const reason = name === undefined || first.reason.startsWith(swallowed) ? first.reason : `${swallowed}"${name}": ${root}`;
  gone.push({ pointer: toPointer(path), isSecret: first.isSecret, reason, root });
}

const swallowed = 'it says nothing, or something else, without its ';

function schemaOf(schema: z.core.$ZodType | undefined, key: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.core.$ZodType;
  return schema instanceof z.ZodObject ? (schema.shape[key] as z.core.$ZodType | undefined) : undefined;
}
