import * as z from 'zod';
import { governmentStatus } from '../codes/government-status.ts';
import type { Government } from '../generated/model.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { GovernmentIdSchema, StateIdSchema } from '../values/id.ts';
import { property } from '../values/property.ts';
import { actorShape, recognitionProperty } from './actor.ts';
import { entityShape } from './entity.ts';

export const GovernmentSchema: ObjectSchema<Government> = namedObject(
  'Government',
  'A body that governs a state for a time, such as a cabinet or a junta. What it signs can bind the state, which outlives it.',
  z.strictObject({
    kind: z.literal('government').describe('Always `government`.'),
    id: GovernmentIdSchema.describe('The id of the government.'),
    ...actorShape,
    countries: property.countries,
    of: StateIdSchema.describe('The state that it governs or claims to govern.'),
    status: coded(governmentStatus).optional().describe('How it came to govern or in what sense it does.'),
    recognition: recognitionProperty,
    ...entityShape,
  }),
);
