import * as z from 'zod';
import { milestoneStatus } from '../../codes/milestone-status.ts';
import { milestoneType } from '../../codes/milestone-type.ts';
import type { Milestone } from '../../generated/model.ts';
import { coded } from '../../values/coded.ts';
import { namedObject, type ObjectSchema } from '../../values/define.ts';
import { FuzzyDateSchema } from '../../values/fuzzy-date.ts';
import { QuantitySchema } from '../../values/quantity.ts';

export const MilestoneSchema: ObjectSchema<Milestone> = namedObject(
  'Milestone',
  'A step that an agreement itself schedules (OCDS).',
  z.strictObject({
    type: coded(milestoneType).describe('What is to happen.'),
    status: coded(milestoneStatus).optional().describe('Whether it was met.'),
    due: FuzzyDateSchema.optional().describe('The day by which it is due.'),
    metOn: FuzzyDateSchema.optional().describe('The day on which it was met.'),
    quantity: QuantitySchema.optional().describe('How many or how much of it.'),
  }),
);
