import { NutgrafError } from '../error.ts';

/** How much of everything is taken from a third party. Bounds of size are bounds of time: nothing synchronous can be interrupted. */
export interface Limits {
  /** How deep objects and arrays stand in each other: `[]` is 1 deep. At most 512, so that no reader of the value overflows its stack. */
  depth: number;
  /** The bytes of one record, or of a whole document. At most 256 MiB. */
  record: number;
  /** The bytes of one string or key, as written between its quotes: an escape counts as written. */
  string: number;
  /** The keys of one object. */
  keys: number;
  /** The items of one array. */
  items: number;
  /** The issues that are reported of one record. The list ends there: one that is as long as the limit may be cut. */
  issues: number;
  /** The issues of a run that are reported in full. Past it they are only counted. */
  details: number;
  /** How many times larger than its compressed form a stream may become. */
  ratio: number;
  /** The decompressed bytes from which on `ratio` is looked at: short streams may well be one word over and over. */
  ratioAfter: number;
}

const MEBIBYTE = 1_048_576;

/** The limits where nothing else is asked. */
export const defaultLimits: Readonly<Limits> = Object.freeze({
  depth: 64,
  record: 16 * MEBIBYTE,
  string: MEBIBYTE,
  keys: 10_000,
  items: 100_000,
  issues: 100,
  details: 1_000,
  ratio: 200,
  ratioAfter: 10 * MEBIBYTE,
});

/** The deepest that can be asked for. */
export const deepest = 512;

const ceilings: Readonly<Partial<Limits>> = { depth: deepest, record: 256 * MEBIBYTE };

/**
 * All limits: those that are asked for, and the defaults for the rest. A limit that is no limit (a fraction, zero, more than can be asked
 * for, a name that is none) is a mistake of the program and not of the data: it throws.
 */
export function resolveLimits(asked: Readonly<Partial<Limits>> = defaultLimits): Readonly<Limits> {
  if (asked === defaultLimits) return defaultLimits;
  const limits: Limits = { ...defaultLimits };
  for (const name of Object.keys(asked) as (keyof Limits)[]) {
    const value = asked[name];
    if (value === undefined) continue;
    if (!Object.hasOwn(defaultLimits, name))
      throw new NutgrafError(`there is no limit "${name}": ${Object.keys(defaultLimits).join(', ')}`);
    const ceiling = ceilings[name] ?? Number.MAX_SAFE_INTEGER;
    if (!Number.isInteger(value) || value < 1 || value > ceiling) {
      throw new NutgrafError(`the limit "${name}" is a whole number from 1 to ${ceiling}, not ${value}`);
    }
    limits[name] = value;
  }
  return limits;
}
