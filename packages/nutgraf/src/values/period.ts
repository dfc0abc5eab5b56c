import * as z from 'zod';
import type { Period } from '../generated/model.ts';
import { nonEmpty } from './bound.ts';
import { namedObject, type ObjectSchema } from './define.ts';
import { FuzzyDateSchema } from './fuzzy-date.ts';

export const PeriodSchema: ObjectSchema<Period> = namedObject(
  'Period',
  'A span of time that something lasted. An absent start or end is unknown.',
  nonEmpty(
    z.strictObject({
      start: FuzzyDateSchema.optional().describe('The first day. `../2024-09-02` is "on that day or before".'),
      end: z
        .union([FuzzyDateSchema, z.literal('..')])
        .optional()
        .describe('The last day. Absent: unknown. `..`: still so.'),
    }),
  ),
);
