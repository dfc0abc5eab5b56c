import * as z from 'zod';
import type { Quantity } from '../generated/model.ts';
import { nonEmpty, text } from './bound.ts';
import { namedObject, type ObjectSchema } from './define.ts';

export const QuantitySchema: ObjectSchema<Quantity> = namedObject(
  'Quantity',
  'How many or how much, as exactly as it is known.',
  nonEmpty(
    z.strictObject({
      value: z.number().optional().describe('The number, where one is given.'),
      min: z.number().optional().describe('At least this many.'),
      max: z.number().optional().describe('At most this many.'),
      unit: text('keyword').optional().describe('What is counted or measured, such as `vehicles`, `tonnes` or `percent`.'),
      estimated: z.boolean().optional().describe('Whether the source says that it is an estimate.'),
    }),
  ),
);
