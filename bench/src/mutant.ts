import { EntitySchema } from 'nutgraf';
import { kinds } from './peer/peer.ts';
import { type Rule, ruleOf } from './peer/rule.ts';
import type { Random } from './random.ts';

/** A record with one fault, which Zod refuses. */
export interface Mutant {
  value: unknown;
  /** What was done to the record. */
  fault: string;
  /** Where, as keys from the record down. */
  path: readonly PropertyKey[];
}

/** A place in a record, and what the schema asks of it. */
interface Place {
  path: readonly PropertyKey[];
  value: unknown;
  rule: Rule;
}

/** What may be done at a place: the value that takes the place of the old, or undefined where the fault cannot be put there. */
type Fault = (place: Place, random: Random) => unknown;

const faults: Readonly<Record<string, Fault>> = {
  'add a property that is not known': ({ value, rule }) => (rule.of === 'object' ? { ...(value as object), unheardOf: 'x' } : undefined),
  'take a property away that is required': ({ value, rule }, random) => {
    if (rule.of !== 'object') return undefined;
    const required = Object.keys(rule.properties).filter((key) => rule.properties[key]?.optional === false && key !== 'kind');
    if (required.length === 0) return undefined;
    const { [random.pick(required)]: _, ...rest } = value as Record<string, unknown>;
    return rest;
  },
  'put null': () => null,
  'put a number for a text': ({ value }) => (typeof value === 'string' ? 7 : undefined),
  'put a text for a number': ({ value }) => (typeof value === 'number' ? 'seven' : undefined),
  'put a text for an object': ({ rule }) => (rule.of === 'object' ? 'Norland' : undefined),
  'put a list for an object': ({ value, rule }) => (rule.of === 'object' ? [value] : undefined),
  'put an entry for a list': ({ value }) => (Array.isArray(value) ? value[0] : undefined),
  'empty a text': ({ value }) => (typeof value === 'string' ? '' : undefined),
  'empty a list': ({ value }) => (Array.isArray(value) ? [] : undefined),
  'empty an object': ({ rule }) => (rule.of === 'object' || rule.of === 'record' ? {} : undefined),
  'break a form': ({ value, rule }) => (rule.of === 'text' && rule.patterns.length > 0 ? `${value} ?` : undefined),
  'misspell a code': ({ value, rule }) => (rule.of === 'code' || rule.of === 'union' ? `${value}_` : undefined),
  'lengthen a text': ({ rule }) => (rule.of === 'text' && rule.most < 5000 ? 'x'.repeat(rule.most + 1) : undefined),
  'lengthen a list': ({ value, rule }) =>
    rule.of === 'list' && rule.most <= 100 ? Array(rule.most + 1).fill((value as unknown[])[0]) : undefined,
  'go below a bound': ({ rule }) => (rule.of === 'number' && rule.least > -1e9 ? rule.least - 1 : undefined),
  'go above a bound': ({ rule }) => (rule.of === 'number' && rule.most < 1e9 ? rule.most + 1 : undefined),
  'put a fraction': ({ rule }) => (rule.of === 'number' && rule.whole ? 1.5 : undefined),
};

/** The sorts of faults, by which mutants are made in turn. */
export const faultNames = Object.keys(faults);

/**
 * A mutant of a record, by a fault; undefined where the record has no place for it, or where Zod takes the outcome. The faults are those
 * of JSON values: what a text alone can show, such as a key that stands twice or `__proto__`, is refused before any schema is asked.
 */
export function mutantOf(record: unknown, fault: string, random: Random): Mutant | undefined {
  const all = random.shuffled(placesOf(record).filter(({ path }) => path.length > 0 || fault === 'add a property that is not known'));
  for (const place of all) {
    const put = faults[fault]?.(place, random);
    if (put === undefined) continue;
    const value = replaced(record, place.path, put);
    if (!EntitySchema.safeParse(value).success) return { value, fault, path: place.path };
  }
  return undefined;
}

/** So many mutants, of each sort as many as of the others as far as the records allow. */
export function mutantsOf(records: readonly unknown[], count: number, random: Random): Mutant[] {
  const mutants: Mutant[] = [];
  for (let turn = 0; mutants.length < count; turn += 1) {
    if (turn > count * 1000) throw new Error(`the records allow no more than ${mutants.length} mutants`);
    const mutant = mutantOf(random.pick(records), faultNames[turn % faultNames.length] as string, random);
    if (mutant !== undefined) mutants.push(mutant);
  }
  return mutants;
}

const rules = new Map<unknown, Rule>(kinds.map(([kind, schema]) => [kind, ruleOf(schema)]));

function placesOf(record: unknown): Place[] {
  const rule = rules.get((record as { kind: unknown }).kind);
  const places: Place[] = rule === undefined ? [] : [{ path: [], value: record, rule }];
  for (const { path, value, rule } of places) {
    if (rule.of === 'object') {
      for (const [key, inner] of Object.entries(value as object)) {
        const property = rule.properties[key];
        if (property !== undefined) places.push({ path: [...path, key], value: inner, rule: property.rule });
      }
    } else if (rule.of === 'list') {
      for (const [index, inner] of (value as unknown[]).entries()) places.push({ path: [...path, index], value: inner, rule: rule.item });
    }
  }
  return places;
}

function replaced(value: unknown, [key, ...rest]: readonly PropertyKey[], put: unknown): unknown {
  if (key === undefined) return put;
  const inner = replaced((value as Record<PropertyKey, unknown>)[key], rest, put);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner };
}
