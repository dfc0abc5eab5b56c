import * as z from 'zod';
import { claimBasis } from '../../codes/claim-basis.ts';
import type { About } from '../../generated/model.ts';
import { text } from '../../values/bound.ts';
import { coded } from '../../values/coded.ts';
import { namedObject, type ObjectSchema } from '../../values/define.ts';
import { EntityIdSchema } from '../../values/id.ts';
import { JsonPointerSchema } from '../../values/json-pointer.ts';
import { property } from '../../values/property.ts';

export const AboutSchema: ObjectSchema<About> = namedObject(
  'About',
  'An entity that a claim is about; with `path` and `value`, one property of it and the value that the claim gives it.',
  z.strictObject({
    entity: EntityIdSchema.describe('The entity.'),
    path: JsonPointerSchema.optional().describe('The property, down to a single value, such as `/history/0/on`. Comes with `value`.'),
    value: z
      .union([text('note'), z.number(), z.boolean()])
      .optional()
      .describe('The value that the claim gives the property. Repeats the field, so that a shifted list is found.'),
    stated: text('note').optional().describe('The words of the source, as they stand.'),
    basis: coded(claimBasis).optional().describe('Whether the value is stated, worked out, or published as data.'),
    note: property.note,
  }),
);
