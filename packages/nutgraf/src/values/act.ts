import * as z from 'zod';
import { agreementAct } from '../codes/agreement-act.ts';
import type { CodeList } from '../codes/code-list.ts';
import { membershipAct } from '../codes/membership-act.ts';
import { sanctionAct } from '../codes/sanction-act.ts';
import type { ActOfAgreement, ActOfMembership, ActOfSanction } from '../generated/model.ts';
import { list } from './bound.ts';
import { coded } from './coded.ts';
import { namedObject, type ObjectSchema } from './define.ts';
import { FuzzyDateSchema } from './fuzzy-date.ts';
import { ActorIdSchema, EventIdSchema } from './id.ts';
import { LocalTextSchema } from './local-text.ts';
import { property } from './property.ts';

/** The one shape of a history: what was done, when, by whom. */
function actShape<C extends string, O extends boolean>(acts: CodeList<C, O>) {
  return {
    type: coded(acts).describe('What was done.'),
    on: property.on,
    effectiveOn: FuzzyDateSchema.optional().describe('The day it takes effect, where that is another than the day it was done.'),
    until: FuzzyDateSchema.optional().describe('The day it ends of itself. An open end is `..` in a period, and absent here.'),
    by: list(ActorIdSchema).optional().describe('Who did it. Absent: the whole agreement, or whoever may.'),
    place: property.place,
    through: EventIdSchema.optional().describe(
      'The event that caused it; what an event brings into being stands in its `results` instead.',
    ),
    citation: property.citation.optional().describe('The legal act or decision, as it is cited.'),
    note: LocalTextSchema.optional().describe('A remark on the act, for people.'),
  };
}

export const ActOfAgreementSchema: ObjectSchema<ActOfAgreement> = namedObject(
  'ActOfAgreement',
  'One step in the life of an agreement.',
  z.strictObject(actShape(agreementAct)),
);

export const ActOfSanctionSchema: ObjectSchema<ActOfSanction> = namedObject(
  'ActOfSanction',
  'One step in the life of a sanction, a measure or a program.',
  z.strictObject(actShape(sanctionAct)),
);

export const ActOfMembershipSchema: ObjectSchema<ActOfMembership> = namedObject(
  'ActOfMembership',
  'One step in the life of a membership.',
  z.strictObject(actShape(membershipAct)),
);
