import { type Entity, registry } from 'nutgraf';
import * as z from 'zod';
import type { Ledger, Spot } from './ledger.ts';

/** A part of a value that a schema of the model does not take. */
export interface Misfit {
  /** Where it stood in the value. */
  path: PropertyKey[];
  value: unknown;
  /** What is wrong with it: a clause. */
  reason: string;
}

/** Whether a schema of the model takes a value. */
export function fits(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

/**
 * What is left of a value when all that its schema does not take is removed: entries of lists, properties, and what cannot stand without them.
 * `undefined` where nothing is left that the schema takes. Each removed part is reported.
 */
export function fitted<T>(schema: z.ZodType<T>, value: unknown, report: (misfit: Misfit) => void): T | undefined {
  return prune(schema, value, [], report) as T | undefined;
}

/** What the model takes of an entity. What it does not take is reported as lost, at the place in the foreign document that `spotOf` tells. */
export function fittedEntity(entity: Entity, ledger: Ledger, spotOf: (misfit: Misfit) => Spot): Entity | undefined {
  return fitted(registry[entity.kind] as z.ZodType<Entity>, entity, (misfit) => {
    loseFrom(entity, misfit.path, misfit.reason, ledger, spotOf(misfit));
  });
}

/** Reports that a part of an entity does not come through, and why: a clause. It counts as a field of its own, whichever that of the spot is. */
export function loseFrom({ kind }: Entity, path: readonly PropertyKey[], reason: string, ledger: Ledger, spot: Spot): void {
  const parts = path.map((part) => (/^\d+$/u.test(String(part)) ? '*' : String(part)));
  const field = [kind, ...parts].join('/');
  ledger.note('dropped-field', { ...spot, field }, `does not come through as ${[kind, ...path].join('/')}: ${reason}`);
}

function prune(schema: z.core.$ZodType, value: unknown, path: PropertyKey[], report: (misfit: Misfit) => void): unknown {
  const result = z.safeParse(schema, value);
  if (result.success) return value;
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.core.$ZodType) : schema;
  let rest: unknown;
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const entries = value.map((entry, index) => prune(inner.element as z.core.$ZodType, entry, [...path, index], report));
    const kept = entries.filter((entry) => entry !== undefined);
    const most = mostOf(inner, kept);
    if (most < kept.length) report({ path: [...path, most], value: kept[most], reason: `the model takes at most ${most} entries` });
    rest = kept.slice(0, most);
  } else if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const properties = Object.entries(value).map(([key, one]) => {
      const known = inner.shape[key] as z.core.$ZodType | undefined;
      return [key, known && prune(known, one, [...path, key], report)] as const;
    });
    rest = Object.fromEntries(properties.filter(([, one]) => one !== undefined));
  }
  if (rest !== undefined && z.safeParse(inner, rest).success) return rest;
  if (rest === undefined || !saysNothing(rest)) report({ path, value, reason: reasonOf(result.error) });
  return undefined;
}

function saysNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function mostOf(list: z.ZodArray, entries: unknown[]): number {
  const fault = z.safeParse(list, entries).error?.issues.find((issue) => issue.code === 'too_big' && issue.path.length === 0);
  return fault?.code === 'too_big' ? Number(fault.maximum) : entries.length;
}

function reasonOf(error: z.core.$ZodError): string {
  const fault = error.issues[0];
  if (fault?.code === 'too_big' && fault.origin === 'string')
    return `it is longer than the ${fault.maximum} characters that the model takes`;
  return `the model does not take it: ${fault?.message ?? 'for no reason that it gives'}`;
}
