import * as z from 'zod';
import type { State } from '../generated/model.ts';
import { list } from '../values/bound.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { PlaceIdSchema, StateIdSchema } from '../values/id.ts';
import { property } from '../values/property.ts';
import { actorShape, recognitionProperty } from './actor.ts';
import { entityShape } from './entity.ts';

/** The regions of a state or a bloc. */
export const regionsProperty = list(PlaceIdSchema, 100).optional().describe('The regions of the world that it lies in.');

export const StateSchema: ObjectSchema<State> = namedObject(
  'State',
  'A country as a subject of international law. Not its government, which comes and goes, and not its territory, which is a `place`.',
  z.strictObject({
    kind: z.literal('state').describe('Always `state`.'),
    id: StateIdSchema.describe('The id of the state.'),
    ...actorShape,
    country: property.country,
    regions: regionsProperty,
    recognition: recognitionProperty,
    ...entityShape,
  }),
);
