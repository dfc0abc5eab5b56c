import * as z from 'zod';

/** Values with more parts than this are judged piece by piece. */
const large = 20_000;

/**
 * The faults of a value by a schema, one after another. Zod gathers all before it gives out the first; of a large value they are looked for
 * piece by piece, so that whoever wants the first thousand does not pay for a million. Those of large parts come before those of small ones.
 */
export function* faultsOf(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[] = []): Generator<z.core.$ZodIssue, void> {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.core.$ZodType) : schema;
  if (!isLarge(value)) yield* wholeFaults(schema, value, path);
  else if (inner instanceof z.ZodArray && Array.isArray(value)) yield* listFaults(inner, value, path);
  else if (inner instanceof z.ZodObject && typeof value === 'object' && !Array.isArray(value)) {
    yield* objectFaults(inner, value as Record<string, unknown>, path);
  } else yield* wholeFaults(schema, value, path);
}

function* listFaults(list: z.ZodArray, entries: readonly unknown[], path: readonly PropertyKey[]): Generator<z.core.$ZodIssue, void> {
  for (const [index, entry] of entries.entries()) yield* faultsOf(list.element as z.core.$ZodType, entry, [...path, index]);
  yield* wholeFaults(z.array(z.unknown()).check(...((list.def.checks ?? []) as z.core.$ZodCheck<unknown[]>[])), entries, path);
}

function* objectFaults(
  schema: z.ZodObject,
  object: Record<string, unknown>,
  path: readonly PropertyKey[],
): Generator<z.core.$ZodIssue, void> {
  const apart = Object.keys(object).filter((key) => Object.hasOwn(schema.shape, key) && isLarge(object[key]));
  for (const key of apart) yield* faultsOf(schema.shape[key] as z.core.$ZodType, object[key], [...path, key]);
  const rest = Object.fromEntries(Object.entries(object).filter(([key]) => !apart.includes(key)));
  for (const fault of wholeFaults(schema, rest, path)) {
    const [key, ...below] = fault.path.slice(path.length);
    if (below.length > 0 || !apart.includes(String(key))) yield fault;
  }
}

/**
 * What Zod says of a value. Where one entry of a list holds some hundred thousand faults, Zod hands them up as the arguments of one call,
 * which are more than the stack holds: then it is asked for the first alone.
 */
function wholeFaults(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): z.core.$ZodIssue[] {
  const faults = resultOf(schema, value).error?.issues ?? [];
  return path.length === 0 ? faults : faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}

function resultOf(schema: z.core.$ZodType, value: unknown): z.ZodSafeParseResult<unknown> {
  try {
    return z.safeParse(schema, value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const first: z.core.ParseContextInternal<z.core.$ZodIssue> = { abortEarly: true };
    return z.safeParse(schema, value, first);
  }
}

function isLarge(value: unknown): boolean {
  return partsLeft(value, large, 100) < 0;
}

/** How many parts more a value may have; below 0 where it has too many, or nests too deep to be counted. */
function partsLeft(value: unknown, room: number, depth: number): number {
  if (typeof value !== 'object' || value === null) return room;
  if (depth === 0) return -1;
  let left = room;
  for (const key in value) {
    left = partsLeft((value as Record<string, unknown>)[key], left - 1, depth - 1);
    if (left < 0) return left;
  }
  return left;
}
