import * as z from 'zod';
import { sanctionStatus } from '../codes/sanction-status.ts';
import type { Listing, Sanction } from '../generated/model.ts';
import { list, text } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { FuzzyDateSchema } from '../values/fuzzy-date.ts';
import { ActorIdSchema, PartyIdSchema, ProgramIdSchema, SanctionIdSchema } from '../values/id.ts';
import { LocalTextSchema } from '../values/local-text.ts';
import { entityShape } from './entity.ts';
import { legalBasesProperty, measuresProperty, sanctionHistoryProperty } from './measure.ts';

export const ListingSchema: ObjectSchema<Listing> = namedObject(
  'Listing',
  'That a target stands or stood on a list. Being listed is not the same as a measure being in force.',
  z.strictObject({
    list: text('name').describe('The list, as its owner calls it.'),
    entryId: text('keyword').optional().describe('The number of the entry on that list.'),
    listedOn: FuzzyDateSchema.optional().describe(
      'The day it was put on the list. Not the day a measure took effect: that is in `history`.',
    ),
    delistedOn: FuzzyDateSchema.optional().describe('The day it was taken off the list.'),
    amendedOn: list(FuzzyDateSchema).optional().describe('The days on which the entry was changed.'),
  }),
);

export const SanctionSchema: ObjectSchema<Sanction> = namedObject(
  'Sanction',
  'That an issuer sanctions a target. An issuer and a target alone are enough; whether it was in force on a day is computed, never stored.',
  z.strictObject({
    kind: z.literal('sanction').describe('Always `sanction`.'),
    id: SanctionIdSchema.describe('The id of the sanction.'),
    target: PartyIdSchema.describe('Whom or what it strikes.'),
    issuer: ActorIdSchema.optional().describe('Who imposes it.'),
    programs: list(ProgramIdSchema, 100).optional().describe('The programs it belongs to.'),
    listings: list(ListingSchema, 100).optional().describe('The lists that the target stands or stood on.'),
    reasons: list(LocalTextSchema, 100).optional().describe('Why it is imposed, in the words of the issuer.'),
    legalBases: legalBasesProperty,
    measures: measuresProperty,
    history: sanctionHistoryProperty,
    reportedStatus: coded(sanctionStatus).optional().describe('What the source calls its status, where it gives no dates.'),
    ...entityShape,
  }),
);
