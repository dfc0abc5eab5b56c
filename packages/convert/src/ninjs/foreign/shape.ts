import * as z from 'zod';
import type { NamePattern } from '../../patterned.ts';

/** The properties of an object of the standard, by name. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** Texts whose name is one of some words, an underscore and a part of the sender's choice: `body_xhtml`. */
export function suffixed(...words: string[]): NamePattern {
  return { names: new RegExp(`^(?:${words.join('|')})_[a-zA-Z0-9_]+`, 'u'), value: z.string() };
}

/** A text that may be absent. Its format (an address, a date) is a promise that no version of the standard has checked. */
export const text = z.string().optional();

/** A number that may be absent. */
export const number = z.number().optional();

/** A whole number. Unlike `z.int()` it has no bounds. */
export const integer = z.number().refine((value) => Number.isInteger(value), { error: 'expected a whole number', abort: true });

/** A whole number that may be absent. */
export const whole = integer.optional();

/** A whole number of percent that may be absent. */
export const percent = integer.min(0).max(100).optional();

/** Any object. */
export const anyObject = z.looseObject({});

/** A list, which may be absent, of objects that have these properties and no other. */
export function listOf(shape: Shape): z.ZodType {
  return z.array(z.strictObject(shape)).optional();
}

/** An object that must have exactly one of two properties. */
export function eitherOf(schema: z.ZodObject, first: string, second: string): z.ZodType {
  return schema.superRefine(
    (value, context) => {
      if (hasOneOf(value, first, second)) return;
      const rule = Object.hasOwn(value, first) ? 'bounds' : 'required';
      context.addIssue({ code: 'custom', message: `expected either ${first} or ${second}, one of them and not both`, params: { rule } });
    },
    { when: ({ value }) => isRecord(value) },
  );
}

/** Whether an object has exactly one of two properties. */
export function hasOneOf(value: object, first: string, second: string): boolean {
  return Object.hasOwn(value, first) !== Object.hasOwn(value, second);
}

/** Whether a JSON value is an object: neither a list nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
