import type { Validated, ValidateOptions } from '../entities/judge.ts';

/** Judges the value of a record. Never throws for a JSON value. */
export type Judge<T> = (value: unknown) => Validated<T>;

/** How keys and codes that the library does not know are judged. */
export type Unknown = NonNullable<ValidateOptions['unknown']>;
