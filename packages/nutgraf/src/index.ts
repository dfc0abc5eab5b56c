export type { Kind, Plural } from './codes/kind.ts';
export { plurals } from './codes/kind.ts';
export { RecognitionSchema, UnspecifiedSchema } from './entities/actor.ts';
export { MilestoneSchema } from './entities/agreement/milestone.ts';
export { ObligationSchema } from './entities/agreement/obligation.ts';
export { ProvisionSchema } from './entities/agreement/provision.ts';
export { AgreementLinkSchema, AgreementSchema, ParticipantSchema } from './entities/agreement.ts';
export { CorrectionSchema } from './entities/article/correction.ts';
export { DerivedFromSchema } from './entities/article/derivation.ts';
export { MediaSchema } from './entities/article/media.ts';
export { MentionSchema } from './entities/article/mention.ts';
export { HeadlineSchema, TextSchema } from './entities/article/text.ts';
export { ArticleSchema, ContributorSchema, DatelineSchema, RightsSchema, SubjectSchema } from './entities/article.ts';
export { AssetSchema, FlagSchema } from './entities/asset.ts';
export { BlocSchema } from './entities/bloc.ts';
export { checkEntity } from './entities/check/index.ts';
export { AboutSchema } from './entities/claim/about.ts';
export { AssessmentSchema } from './entities/claim/assessment.ts';
export { ClaimSchema } from './entities/claim.ts';
export { CasualtiesSchema, EventParticipantSchema, EventSchema } from './entities/event.ts';
export { GovernmentSchema } from './entities/government.ts';
export { GroupSchema } from './entities/group.ts';
export { type EntityOf, EntitySchema, registry } from './entities/index.ts';
export type { Validated, ValidateOptions } from './entities/judge.ts';
export { ExemptionSchema, LegalBasisSchema, MeasureSchema } from './entities/measure.ts';
export { OrganizationSchema } from './entities/organization.ts';
export { LifeDateSchema, PersonSchema, PersonTitleSchema } from './entities/person.ts';
export { GeoPointSchema, PlaceSchema } from './entities/place.ts';
export { PositionSchema } from './entities/position.ts';
export { ProgramSchema } from './entities/program.ts';
export { RelationshipSchema } from './entities/relationship.ts';
export { ListingSchema, SanctionSchema } from './entities/sanction.ts';
export { SourceSchema } from './entities/source.ts';
export { StateSchema } from './entities/state.ts';
export { TenureSchema } from './entities/tenure.ts';
export { validateEntity } from './entities/validate.ts';
export { NutgrafError } from './error.ts';
export type * from './generated/model.ts';
export type { Issue, IssueCode, Severity } from './issue.ts';
export { hasErrors } from './issue.ts';
export { fromPointer, toPointer, valueAt } from './json-pointer.ts';
export { checkStory } from './story/check/index.ts';
export { issueCodes } from './story/issue-codes.ts';
export {
  agreementId,
  articleId,
  assetId,
  blocId,
  claimId,
  eventId,
  governmentId,
  groupId,
  type IdMaker,
  idFor,
  type Merged,
  merge,
  organizationId,
  personId,
  placeId,
  positionId,
  programId,
  type QuoteOptions,
  quote,
  rawOf,
  relationshipId,
  sanctionId,
  sourceId,
  stateId,
  storyId,
  tenureId,
} from './story/make/index.ts';
export { ModelJudge, type ModelVerdict } from './story/model-judge.ts';
export {
  type AgreementStatus,
  backingOf,
  type InForceTarget,
  independentSources,
  inForce,
  type Lost,
  labelIn,
  labelOf,
  lostClaims,
  type MeasureAnswer,
  type OfficeRow,
  officesOn,
  type SanctionRow,
  type SanctionsOnOptions,
  type Standing,
  sanctionsOn,
  signedOn,
  standing,
  statusOn,
  type TimelineRow,
  timeline,
  type ViaStep,
  type ViaType,
} from './story/question/index.ts';
export type { StoryHead } from './story/record.ts';
export { fromRecords, toRecords } from './story/record.ts';
export { NutGrafSchema, StorySchema } from './story/story.ts';
export { type StoryEntry, StoryIndex } from './story/story-index.ts';
export { validateStory } from './story/validate.ts';
export { isNewerVersion, specVersion } from './story/version.ts';
export { ActOfAgreementSchema, ActOfMembershipSchema, ActOfSanctionSchema } from './values/act.ts';
export { AddressSchema } from './values/address.ts';
export { ContactSchema } from './values/contact.ts';
export type { Ternary } from './values/date-order.ts';
export { before, overlaps } from './values/date-order.ts';
export type { ObjectSchema, ShapeOf } from './values/define.ts';
export { earliest, latest } from './values/edtf.ts';
export { EvidenceSchema } from './values/evidence.ts';
export { ExtensionsSchema } from './values/extensions.ts';
export { FuzzyDateSchema } from './values/fuzzy-date.ts';
export {
  ActorIdSchema,
  AgreementIdSchema,
  ArticleIdSchema,
  AssetIdSchema,
  BlocIdSchema,
  ClaimIdSchema,
  EntityIdSchema,
  EventIdSchema,
  GovernmentIdSchema,
  GroupIdSchema,
  OrganizationIdSchema,
  OriginIdSchema,
  PartyIdSchema,
  PersonIdSchema,
  PlaceIdSchema,
  PositionIdSchema,
  ProgramIdSchema,
  RelationshipIdSchema,
  SanctionIdSchema,
  SourceIdSchema,
  StateIdSchema,
  StoryIdSchema,
  TenureIdSchema,
  TerritoryIdSchema,
} from './values/id.ts';
export { IdentifierSchema } from './values/identifier.ts';
export { ItemSchema } from './values/item.ts';
export { JsonPointerSchema } from './values/json-pointer.ts';
export { LanguageTagSchema } from './values/language-tag.ts';
export { LocalTextSchema, TitleSchema } from './values/local-text.ts';
export { MoneySchema } from './values/money.ts';
export { NamePartsSchema, NameSchema } from './values/name.ts';
export { PeriodSchema } from './values/period.ts';
export { QuantitySchema } from './values/quantity.ts';
export { WebUrlSchema } from './values/web-url.ts';
