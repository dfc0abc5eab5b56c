import * as z from 'zod';
import { isPlain } from './guard/plain.ts';
import { type Fault, faultsByZod } from './schema-ask.ts';
import { type Accepts, acceptsOf } from './schema-scalar.ts';

/** Finds the faults of the values of one schema. */
interface Finder {
  /** Whether a value has none. It stops at the first. */
  accepts: Accepts;
  /** The faults of a value that is not accepted. */
  faults(value: unknown): Iterable<Fault>;
}

/**
 * The faults of a value by a schema, one after another, as Zod finds them and in its order. Zod goes through every property that an object
 * may have, makes a copy of the value, and gathers all faults before it gives out the first. Here it is asked only of the scalars that are
 * not sure to be accepted, so that a fault costs little where all else is in order, and the first thousand less than a million.
 */
export function faultsOf(schema: z.core.$ZodType, value: unknown): Iterable<Fault> {
  return finderOf(schema).faults(value);
}

/** Whether a schema accepts a value, as Zod has it. */
export function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return finderOf(schema).accepts(value);
}

const finders = new WeakMap<z.core.$ZodType, Finder>();

function finderOf(schema: z.core.$ZodType): Finder {
  const known = finders.get(schema);
  if (known !== undefined) return known;
  const made =
    schema instanceof z.ZodOptional
      ? optionalFinder(finderOf(schema.unwrap() as z.core.$ZodType))
      : ((schema instanceof z.ZodObject ? objectFinder(schema) : schema instanceof z.ZodArray ? listFinder(schema) : undefined) ??
        otherFinder(schema));
  finders.set(schema, made);
  return made;
}

function optionalFinder({ accepts, faults }: Finder): Finder {
  return { accepts: (value) => value === undefined || accepts(value), faults };
}

function otherFinder(schema: z.core.$ZodType): Finder {
  const isSure = acceptsOf(schema) ?? (() => false);
  const faults = (value: unknown) => faultsByZod(schema, value);
  return { accepts: (value) => isSure(value) || faults(value).length === 0, faults };
}

/** A property of an object, and its place among the others. */
interface Property extends Finder {
  key: string;
  place: number;
  isRequired: boolean;
}

/** Of an object that takes no unknown keys. Of one that is asked for more than its properties, Zod tells the faults. */
function objectFinder(schema: z.ZodObject): Finder | undefined {
  const { checks = [], catchall } = schema.def;
  const properties = Object.entries(schema.shape).map(([key, inner], place): Property => {
    const finder = finderOf(inner);
    return { ...finder, key, place, isRequired: !finder.accepts(undefined) };
  });
  const isUsual = properties.every(({ key, isRequired }) => isRequired === !(schema.shape[key] instanceof z.ZodOptional));
  if (!isUsual || !(catchall instanceof z.ZodNever) || checks.some(({ _zod }) => _zod.def.check !== 'custom')) return undefined;
  const byKey = new Map(properties.map((property) => [property.key, property]));
  const required = properties.filter(({ isRequired }) => isRequired);

  function accepts(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false;
    let count = 0;
    let found = 0;
    for (const key in value) {
      const property = byKey.get(key);
      if (!property?.accepts((value as Record<string, unknown>)[key])) return false;
      count += 1;
      if (property.isRequired) found += 1;
    }
    return found === required.length && isPlain(value, count) && (checks.length === 0 || passes(value, checks));
  }

  function faults(value: unknown): Iterable<Fault> {
    if (typeof value !== 'object' || value === null || checks.length > 0) return faultsByZod(schema, value);
    const object = value as Record<string, unknown>;
    const faulty: Property[] = [];
    const unknown: string[] = [];
    let count = 0;
    for (const key in object) {
      const property = byKey.get(key);
      if (property === undefined) unknown.push(key);
      else if (!property.accepts(object[key])) faulty.push(property);
      count += 1;
    }
    if (!isPlain(object, count)) return faultsByZod(schema, value);
    for (const property of required) if (!Object.hasOwn(object, property.key)) faulty.push(property);
    faulty.sort((one, other) => one.place - other.place);
    return faultsInside(object, faulty, unknown);
  }
  return { accepts, faults };
}

/** An object without properties: it knows no key. */
const empty = z.strictObject({});

function* faultsInside(object: Record<string, unknown>, faulty: readonly Property[], unknown: readonly string[]): Iterable<Fault> {
  for (const { key, faults } of faulty) yield* below(key, faults(object[key]));
  if (unknown.length > 0) yield* faultsByZod(empty, Object.fromEntries(unknown.map((key) => [key, true])));
}

/** Whether an object whose properties are accepted is so as a whole. */
function passes(value: object, checks: readonly z.core.$ZodCheck<never>[]): boolean {
  const payload = { value, issues: [] };
  for (const { _zod } of checks) _zod.check(payload as never);
  return payload.issues.length === 0;
}

/** Of a list that is asked for its length and its entries. */
function listFinder(schema: z.ZodArray): Finder | undefined {
  const checks = (schema.def.checks ?? []) as z.core.$ZodCheck<unknown[]>[];
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const { _zod } of checks) {
    const def = _zod.def as z.core.$ZodCheckMinLengthDef | z.core.$ZodCheckMaxLengthDef;
    if (def.check === 'min_length') least = Math.max(least, def.minimum);
    else if (def.check === 'max_length') most = Math.min(most, def.maximum);
    else return undefined;
  }
  const bounds = z.array(z.unknown()).check(...checks);
  const entry = finderOf(schema.element as z.core.$ZodType);

  function accepts(value: unknown): boolean {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false;
    for (let index = 0; index < value.length; index++) if (!entry.accepts(value[index])) return false;
    return true;
  }

  function* faults(value: unknown): Iterable<Fault> {
    const list: readonly unknown[] = Array.isArray(value) && (value.length <= most || isLarge(value)) ? value : [];
    for (let index = 0; index < list.length; index++) {
      if (!entry.accepts(list[index])) yield* below(index, entry.faults(list[index]));
    }
    yield* faultsByZod(bounds, value);
  }
  return { accepts, faults };
}

function* below(key: PropertyKey, faults: Iterable<Fault>): Iterable<Fault> {
  for (const fault of faults) {
    fault.path.unshift(key);
    yield fault;
  }
}

/** Of too long a list with more parts than this the entries are looked at all the same. */
const large = 20_000;

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
