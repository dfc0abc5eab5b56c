import * as z from 'zod';
import { positionLevel } from '../codes/position-level.ts';
import type { Position } from '../generated/model.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { ActorIdSchema, PlaceIdSchema, PositionIdSchema } from '../values/id.ts';
import { TitleSchema } from '../values/local-text.ts';
import { entityShape } from './entity.ts';

export const PositionSchema: ObjectSchema<Position> = namedObject(
  'Position',
  'An office that somebody can hold, such as defence minister of a state. An office of state is `of` the state and outlives its governments. Who held it is a `tenure`.',
  z.strictObject({
    kind: z.literal('position').describe('Always `position`.'),
    id: PositionIdSchema.describe('The id of the position.'),
    title: TitleSchema.describe('What the office is called.'),
    of: ActorIdSchema.optional().describe('The state or body that the office belongs to.'),
    level: coded(positionLevel).optional().describe('How high it stands.'),
    area: PlaceIdSchema.optional().describe('The place that the office is for, such as a constituency.'),
    ...entityShape,
  }),
);
