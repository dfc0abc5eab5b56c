import * as z from 'zod';
import { patternsOf } from '../src/patterned.ts';

/** The fields that a schema of a foreign document has, `*` for whatever is one of many; what lies in an association is left to the caller. */
export function fieldsOfSchema(schema: z.core.$ZodType, at = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodLazy) {
    return fieldsOfSchema(schema.unwrap() as z.core.$ZodType, at);
  }
  if (at === '/associations/*') return [at];
  if (schema instanceof z.ZodArray) return fieldsOfSchema(schema.element as z.core.$ZodType, `${at}/*`);
  if (!(schema instanceof z.ZodObject)) return [at];
  const named = Object.entries(schema.shape).flatMap(([name, value]) => fieldsOfSchema(value as z.core.$ZodType, `${at}/${name}`));
  const free = patternsOf(schema).flatMap(({ names, value }) => starred(names).flatMap((name) => fieldsOfSchema(value, `${at}/${name}`)));
  return named.length + free.length === 0 ? [`${at}/*`] : [...named, ...free];
}

function starred(names: RegExp): string[] {
  const words = ['description', 'body', 'headline', 'geometry'].filter((word) => names.test(`${word}_text`));
  return names.test('main') ? ['*'] : words.map((word) => `${word}_*`);
}

/** Whether a field, or one that it lies in, is among some. */
export function isCovered(field: string, among: readonly string[]): boolean {
  return among.some((one) => field === one || field.startsWith(`${one}/`));
}

/** A field as a pattern of the pointers that it has in documents. */
export function pointersOf(field: string): RegExp {
  const parts = field.split('/').map((part) => part.replaceAll(/[.$^]/gu, '\\$&').replaceAll('*', '[^/]+'));
  return new RegExp(`^${parts.join('/')}$`, 'u');
}

/** The values at a path with `*`. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const names = pointersOf(step);
  return Object.entries(value).flatMap(([name, inner]) => (names.test(name) ? valuesAt(inner, rest) : []));
}

/** A copy of a document without what stands at a field. */
export function without<T>(document: T, field: string): T {
  const copy = structuredClone(document);
  const path = field.split('/').slice(1);
  const names = pointersOf(path.at(-1) ?? '');
  for (const holder of valuesAt(copy, path.slice(0, -1)) as Record<string, unknown>[]) {
    if (typeof holder !== 'object' || holder === null) continue;
    for (const name of Object.keys(holder).filter((one) => names.test(one))) {
      if (Array.isArray(holder)) holder.splice(0, holder.length);
      else delete holder[name];
    }
  }
  return copy;
}
