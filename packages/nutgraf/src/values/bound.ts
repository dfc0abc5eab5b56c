import * as z from 'zod';

/** The most characters (Unicode code points) that a text of each sort may have, above the longest seen in 150,000 real values. */
export const longest = {
  date: 64,
  languageTag: 35,
  code: 128,
  keyword: 512,
  name: 1024,
  pointer: 1024,
  title: 2048,
  url: 2048,
  address: 4096,
  headline: 16_384,
  note: 65_536,
  body: 1_048_576,
} as const;

/** A string of at least one character and at most the bound of its sort. */
export function text(sort: keyof typeof longest): z.ZodString {
  return z.string().max(longest[sort], { abort: true }).min(1);
}

/** A string of one form, no longer than the bound of its sort. `expected` is what the message says after "expected". */
export function form(sort: keyof typeof longest, pattern: RegExp, expected: string): z.ZodString {
  return z
    .string()
    .max(longest[sort], { abort: true })
    .regex(pattern, { error: `expected ${expected}` });
}

/** A list of at least one entry: a list with nothing in it is left out. */
export function list<T extends z.ZodType>(item: T, most = 1000): z.ZodArray<T> {
  return z.array(item).max(most, { abort: true }).min(1);
}

/** An object that holds at least one property: an object with nothing in it is left out. JSON Schema says `minProperties`. */
export function nonEmpty<S extends z.ZodObject | z.ZodRecord>(schema: S): S {
  return (schema as z.ZodType)
    .refine((value) => Object.keys(value as object).length > 0, { error: 'expected at least one property' })
    .meta({ minProperties: 1 }) as S;
}
