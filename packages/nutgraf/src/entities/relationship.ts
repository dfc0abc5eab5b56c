import * as z from 'zod';
import { relationshipTier } from '../codes/relationship-tier.ts';
import { relationshipType } from '../codes/relationship-type.ts';
import type { Relationship } from '../generated/model.ts';
import { ActOfMembershipSchema } from '../values/act.ts';
import { list, text } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { AgreementIdSchema, PartyIdSchema, RelationshipIdSchema } from '../values/id.ts';
import { MoneySchema } from '../values/money.ts';
import { property } from '../values/property.ts';
import { QuantitySchema } from '../values/quantity.ts';
import { entityShape } from './entity.ts';

export const RelationshipSchema: ObjectSchema<Relationship> = namedObject(
  'Relationship',
  'A lasting link from one actor or asset to another: `from` is the one that is, owns, belongs or acts. Not a single act, which is an event or an agreement.',
  z.strictObject({
    kind: z.literal('relationship').describe('Always `relationship`.'),
    id: RelationshipIdSchema.describe('The id of the relationship.'),
    from: PartyIdSchema.describe('The one that is, owns, belongs or acts.'),
    to: PartyIdSchema.describe('The other one.'),
    type: coded(relationshipType).describe('What the one is to the other.'),
    role: text('name').optional().describe('What the source calls the link, such as `brother` or `shareholder`.'),
    period: property.period,
    tier: coded(relationshipTier).optional().describe('How close a partnership is declared to be. Only for `partner-of`.'),
    share: QuantitySchema.optional().describe('The share owned or controlled, in percent where `unit` says so.'),
    value: MoneySchema.optional().describe('The money that is paid or owed.'),
    establishedBy: AgreementIdSchema.optional().describe('The agreement that brought it about.'),
    history: list(ActOfMembershipSchema).optional().describe('The steps of a membership.'),
    ...entityShape,
  }),
);
