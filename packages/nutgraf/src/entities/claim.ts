import * as z from 'zod';
import { assessor } from '../codes/assessor.ts';
import { attribution } from '../codes/attribution.ts';
import { claimForm } from '../codes/claim-form.ts';
import { modality } from '../codes/modality.ts';
import { verification } from '../codes/verification.ts';
import type { Claim } from '../generated/model.ts';
import { list } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { EvidenceSchema } from '../values/evidence.ts';
import { FuzzyDateSchema } from '../values/fuzzy-date.ts';
import { ActorIdSchema, ClaimIdSchema, OriginIdSchema, PositionIdSchema } from '../values/id.ts';
import { LocalTextSchema } from '../values/local-text.ts';
import { property } from '../values/property.ts';
import { AboutSchema } from './claim/about.ts';
import { AssessmentSchema } from './claim/assessment.ts';
import { entityShape } from './entity.ts';

export const ClaimSchema: ObjectSchema<Claim> = namedObject(
  'Claim',
  'What an article or a source says, who vouches for it, and which words say it. The only home of what is known about a fact: which words support which property, and where a value was worked out rather than stated.',
  z.strictObject({
    kind: z.literal('claim').describe('Always `claim`.'),
    id: ClaimIdSchema.describe('The id of the claim.'),
    statedIn: OriginIdSchema.describe('The article or source that says it.'),
    modality: coded(modality).describe('How it is put: as a fact, a denial, an allegation, an expectation, a reading.'),
    proposition: LocalTextSchema.optional().describe('What is claimed, as one sentence.'),
    about: list(AboutSchema).optional().describe('The entities, and the properties with their values, that it is about.'),
    evidence: list(EvidenceSchema, 100).optional().describe('The words that say it.'),
    speaker: ActorIdSchema.optional().describe('Who says it, where that is not the article itself.'),
    speakerPosition: PositionIdSchema.optional().describe('The office in which the speaker says it.'),
    form: coded(claimForm).optional().describe('In what form it stands there: quotation, paraphrase, narration, caption.'),
    attribution: coded(attribution).optional().describe('How openly the speaker stands behind it.'),
    saidOn: FuzzyDateSchema.optional().describe('The day it was said.'),
    confidence: property.confidence,
    assessedBy: coded(assessor).optional().describe('Who or what recorded it.'),
    verification: coded(verification).optional().describe('What checking it has shown.'),
    corroborates: list(ClaimIdSchema).optional().describe('The claims that it supports.'),
    contradicts: list(ClaimIdSchema).optional().describe('The claims that it contradicts.'),
    supersedes: ClaimIdSchema.optional().describe('The claim that it replaces.'),
    assessments: list(AssessmentSchema, 100).optional().describe('What fact-checkers make of it (schema.org ClaimReview).'),
    ...entityShape,
  }),
);
