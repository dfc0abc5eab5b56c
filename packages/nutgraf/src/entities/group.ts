import * as z from 'zod';
import type { Group } from '../generated/model.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { GroupIdSchema } from '../values/id.ts';
import { property } from '../values/property.ts';
import { QuantitySchema } from '../values/quantity.ts';
import { actorShape } from './actor.ts';
import { entityShape } from './entity.ts';

export const GroupSchema: ObjectSchema<Group> = namedObject(
  'Group',
  'People or bodies that a source describes and does not name, such as "insurgent groups". Not a body with a name: that is an `organization`.',
  z.strictObject({
    kind: z.literal('group').describe('Always `group`.'),
    id: GroupIdSchema.describe('The id of the group.'),
    ...actorShape,
    countries: property.countries,
    size: QuantitySchema.optional().describe('How many it counts.'),
    ...entityShape,
  }),
);
