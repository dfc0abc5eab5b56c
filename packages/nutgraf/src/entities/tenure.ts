import * as z from 'zod';
import { tenureAccession } from '../codes/tenure-accession.ts';
import { tenureCapacity } from '../codes/tenure-capacity.ts';
import { tenureExit } from '../codes/tenure-exit.ts';
import { tenureStatus } from '../codes/tenure-status.ts';
import type { Tenure } from '../generated/model.ts';
import { text } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { ActorIdSchema, PersonIdSchema, TenureIdSchema } from '../values/id.ts';
import { property } from '../values/property.ts';
import { entityShape } from './entity.ts';

export const TenureSchema: ObjectSchema<Tenure> = namedObject(
  'Tenure',
  'That a person held a position, or a place in an organization, for a time and in a capacity (Popolo Membership, FollowTheMoney Occupancy). "Held it that day, the rest unknown" is the period from `../2024-09-02` to `2024-09-02/..`.',
  z.strictObject({
    kind: z.literal('tenure').describe('Always `tenure`.'),
    id: TenureIdSchema.describe('The id of the tenure.'),
    holder: PersonIdSchema.describe('Who held it.'),
    position: property.position,
    organization: ActorIdSchema.optional().describe('The body belonged to, where no post is known.'),
    role: text('name').optional().describe('What the source calls the role.'),
    onBehalfOf: property.onBehalfOf,
    period: property.period,
    capacity: coded(tenureCapacity).optional().describe('In what capacity, such as interim.'),
    accession: coded(tenureAccession).optional().describe('How the holder came into it.'),
    exit: coded(tenureExit).optional().describe('How the holder left it.'),
    reportedStatus: coded(tenureStatus).optional().describe('Whether the source calls it current, where it gives no dates.'),
    ...entityShape,
  }),
);
