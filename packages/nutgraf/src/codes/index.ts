import { agreementAct } from './agreement-act.ts';
import { agreementDisclosure } from './agreement-disclosure.ts';
import { agreementInstrument } from './agreement-instrument.ts';
import { agreementRelation } from './agreement-relation.ts';
import { agreementTopic } from './agreement-topic.ts';
import { assessor } from './assessor.ts';
import { assetType } from './asset-type.ts';
import { attribution } from './attribution.ts';
import { blocType } from './bloc-type.ts';
import { casualtyType } from './casualty-type.ts';
import { claimBasis } from './claim-basis.ts';
import { claimForm } from './claim-form.ts';
import type { CodeList } from './code-list.ts';
import { contactType } from './contact-type.ts';
import { contributorRole } from './contributor-role.ts';
import { correctionType } from './correction-type.ts';
import { country } from './country.ts';
import { currency } from './currency.ts';
import { derivation } from './derivation.ts';
import { digitalSourceType } from './digital-source-type.ts';
import { eventRole } from './event-role.ts';
import { eventStatus } from './event-status.ts';
import { eventType } from './event-type.ts';
import { exemptionCategory } from './exemption-category.ts';
import { gender } from './gender.ts';
import { genre } from './genre.ts';
import { governmentStatus } from './government-status.ts';
import { identifierScheme } from './identifier-scheme.ts';
import { identifierStatus } from './identifier-status.ts';
import { itemCategory } from './item-category.ts';
import { itemCondition } from './item-condition.ts';
import { kind } from './kind.ts';
import { measureType } from './measure-type.ts';
import { mediaType } from './media-type.ts';
import { membershipAct } from './membership-act.ts';
import { mentionRole } from './mention-role.ts';
import { milestoneStatus } from './milestone-status.ts';
import { milestoneType } from './milestone-type.ts';
import { modality } from './modality.ts';
import { nameQuality } from './name-quality.ts';
import { nameType } from './name-type.ts';
import { obligationType } from './obligation-type.ts';
import { organizationType } from './organization-type.ts';
import { ownership } from './ownership.ts';
import { participantRole } from './participant-role.ts';
import { paymentTiming } from './payment-timing.ts';
import { placePrecision } from './place-precision.ts';
import { placeType } from './place-type.ts';
import { positionLevel } from './position-level.ts';
import { programScope } from './program-scope.ts';
import { provisionType } from './provision-type.ts';
import { pubStatus } from './pub-status.ts';
import { recognitionStatus } from './recognition-status.ts';
import { relationshipTier } from './relationship-tier.ts';
import { mutualTypes, relationshipType } from './relationship-type.ts';
import { sanctionAct } from './sanction-act.ts';
import { sanctionStatus } from './sanction-status.ts';
import { script } from './script.ts';
import { sourceTier } from './source-tier.ts';
import { sourceType } from './source-type.ts';
import { storyStatus } from './story-status.ts';
import { tenureAccession } from './tenure-accession.ts';
import { tenureCapacity } from './tenure-capacity.ts';
import { tenureExit } from './tenure-exit.ts';
import { tenureStatus } from './tenure-status.ts';
import { titleType } from './title-type.ts';
import { topic } from './topic.ts';
import { unspecifiedReason } from './unspecified-reason.ts';
import { verification } from './verification.ts';

export type { Code, CodeList } from './code-list.ts';
export type { Kind, Plural } from './kind.ts';
export {
  agreementAct,
  agreementDisclosure,
  agreementInstrument,
  agreementRelation,
  agreementTopic,
  assessor,
  assetType,
  attribution,
  blocType,
  casualtyType,
  claimBasis,
  claimForm,
  contactType,
  contributorRole,
  correctionType,
  country,
  currency,
  derivation,
  digitalSourceType,
  eventRole,
  eventStatus,
  eventType,
  exemptionCategory,
  gender,
  genre,
  governmentStatus,
  identifierScheme,
  identifierStatus,
  itemCategory,
  itemCondition,
  kind,
  measureType,
  mediaType,
  membershipAct,
  mentionRole,
  milestoneStatus,
  milestoneType,
  modality,
  mutualTypes,
  nameQuality,
  nameType,
  obligationType,
  organizationType,
  ownership,
  participantRole,
  paymentTiming,
  placePrecision,
  placeType,
  positionLevel,
  programScope,
  provisionType,
  pubStatus,
  recognitionStatus,
  relationshipTier,
  relationshipType,
  sanctionAct,
  sanctionStatus,
  script,
  sourceTier,
  sourceType,
  storyStatus,
  tenureAccession,
  tenureCapacity,
  tenureExit,
  tenureStatus,
  titleType,
  topic,
  unspecifiedReason,
  verification,
};

/** Every code list of the model, in alphabetical order. */
export const codeLists: readonly CodeList[] = [
  agreementAct,
  agreementDisclosure,
  agreementInstrument,
  agreementRelation,
  agreementTopic,
  assessor,
  assetType,
  attribution,
  blocType,
  casualtyType,
  claimBasis,
  claimForm,
  contactType,
  contributorRole,
  correctionType,
  country,
  currency,
  derivation,
  digitalSourceType,
  eventRole,
  eventStatus,
  eventType,
  exemptionCategory,
  gender,
  genre,
  governmentStatus,
  identifierScheme,
  identifierStatus,
  itemCategory,
  itemCondition,
  kind,
  measureType,
  mediaType,
  membershipAct,
  mentionRole,
  milestoneStatus,
  milestoneType,
  modality,
  nameQuality,
  nameType,
  obligationType,
  organizationType,
  ownership,
  participantRole,
  paymentTiming,
  placePrecision,
  placeType,
  positionLevel,
  programScope,
  provisionType,
  pubStatus,
  recognitionStatus,
  relationshipTier,
  relationshipType,
  sanctionAct,
  sanctionStatus,
  script,
  sourceTier,
  sourceType,
  storyStatus,
  tenureAccession,
  tenureCapacity,
  tenureExit,
  tenureStatus,
  titleType,
  topic,
  unspecifiedReason,
  verification,
];
