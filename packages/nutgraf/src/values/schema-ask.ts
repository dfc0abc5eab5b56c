import type * as z from 'zod';
import { config, util } from 'zod/v4/core';

/** A fault as Zod finds it, before it is put into words. */
export type Fault = z.core.$ZodRawIssue & { path: PropertyKey[] };

/**
 * What Zod finds in a value. Where one entry of a list holds some hundred thousand faults, Zod hands them up as the arguments of one call,
 * which are more than the stack holds: then it is asked for the first alone.
 */
export function faultsByZod(schema: z.core.$ZodType, value: unknown): Fault[] {
  let faults: Partial<Pick<Fault, 'path'>>[];
  try {
    faults = run(schema, value, { async: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults = run(schema, value, { async: false, abortEarly: true });
  }
  for (const fault of faults) fault.path ??= [];
  return faults as Fault[];
}

/** As `safeParse` does, which also makes an error of what it finds. */
function run(schema: z.core.$ZodType, value: unknown, context: z.core.ParseContextInternal): Partial<Fault>[] {
  return (schema._zod.run({ value, issues: [] }, context) as z.core.ParsePayload).issues as Partial<Fault>[];
}

/** What Zod says of a fault. */
export function wordsOf(fault: z.core.$ZodRawIssue | z.core.$ZodIssue): string {
  return util.finalizeIssue(fault as z.core.$ZodRawIssue, undefined, config()).message;
}
