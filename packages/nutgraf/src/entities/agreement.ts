import * as z from 'zod';
import { agreementDisclosure } from '../codes/agreement-disclosure.ts';
import { agreementInstrument } from '../codes/agreement-instrument.ts';
import { agreementRelation } from '../codes/agreement-relation.ts';
import { agreementTopic } from '../codes/agreement-topic.ts';
import { participantRole } from '../codes/participant-role.ts';
import type { Agreement, AgreementLink, Participant } from '../generated/model.ts';
import { ActOfAgreementSchema } from '../values/act.ts';
import { list } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { FuzzyDateSchema } from '../values/fuzzy-date.ts';
import { ActorIdSchema, AgreementIdSchema } from '../values/id.ts';
import { TitleSchema } from '../values/local-text.ts';
import { property } from '../values/property.ts';
import { namesProperty } from './actor.ts';
import { MilestoneSchema } from './agreement/milestone.ts';
import { ObligationSchema } from './agreement/obligation.ts';
import { ProvisionSchema } from './agreement/provision.ts';
import { entityShape } from './entity.ts';

export const ParticipantSchema: ObjectSchema<Participant> = namedObject(
  'Participant',
  'Somebody who takes part in an agreement, in one role. Whoever has two roles stands twice.',
  z.strictObject({
    actor: ActorIdSchema.describe('Who takes part.'),
    role: coded(participantRole).describe(
      'In what role. A signatory signs for a party, a witness is no party, a supplier need not be one.',
    ),
    onBehalfOf: property.onBehalfOf,
    position: property.position,
    note: property.note,
  }),
);

export const AgreementLinkSchema: ObjectSchema<AgreementLink> = namedObject(
  'AgreementLink',
  'How an agreement stands to another.',
  z.strictObject({
    type: coded(agreementRelation).describe('What this agreement does to the other.'),
    target: AgreementIdSchema.describe('The other agreement.'),
  }),
);

export const AgreementSchema: ObjectSchema<Agreement> = namedObject(
  'Agreement',
  'What two or more actors have agreed. What paper it stands on (`instrument`), what it is about (`topics`) and who takes part in what role (`participants`) are three things. When it was signed and whether it is in force are computed from `history`.',
  z.strictObject({
    kind: z.literal('agreement').describe('Always `agreement`.'),
    id: AgreementIdSchema.describe('The id of the agreement.'),
    title: TitleSchema.optional().describe('What it is called, or a few words that tell it apart.'),
    names: namesProperty,
    instrument: coded(agreementInstrument).optional().describe('What paper it stands on.'),
    topics: list(coded(agreementTopic), 50).optional().describe('What it is about.'),
    participants: list(ParticipantSchema).describe('Who takes part, and in which role.'),
    obligations: list(ObligationSchema, 100).optional().describe('What an alliance obliges its members to (ATOP).'),
    provisions: list(ProvisionSchema).optional().describe('What it provides for.'),
    milestones: list(MilestoneSchema).optional().describe('What it schedules itself (OCDS). What merely happens under it is an event.'),
    history: list(ActOfAgreementSchema)
      .optional()
      .describe('What was done about it, in the order of time: signed, ratified, suspended, ended.'),
    expires: FuzzyDateSchema.optional().describe('The day on which it ends by its own terms.'),
    disclosure: coded(agreementDisclosure).optional().describe('How much of its text is public.'),
    relations: list(AgreementLinkSchema, 100).optional().describe('How it stands to other agreements.'),
    ...entityShape,
  }),
);
