import { expect, test } from 'vitest';
import * as codes from '../src/codes/index.ts';
import * as fixtures from '../src/fixtures/index.ts';
import * as guards from '../src/guards/index.ts';
import * as root from '../src/index.ts';
import * as intake from '../src/intake/index.ts';
import * as intakeNode from '../src/intake/node/index.ts';

const names = (text: string): string[] => text.trim().split(/\s+/u);

/** What each entry point exports at run time. A name that is added, renamed or gone is a decision, and is made here on purpose. */
test.each([
  [
    'nutgraf',
    root,
    `
    AboutSchema ActOfAgreementSchema ActOfMembershipSchema ActOfSanctionSchema ActorIdSchema AddressSchema
    AgreementIdSchema AgreementLinkSchema AgreementSchema ArticleIdSchema ArticleSchema AssessmentSchema AssetIdSchema
    AssetSchema BlocIdSchema BlocSchema CasualtiesSchema ClaimIdSchema ClaimSchema ContactSchema ContributorSchema
    CorrectionSchema DatelineSchema DerivedFromSchema EntityIdSchema EntitySchema EventIdSchema EventParticipantSchema
    EventSchema EvidenceSchema ExemptionSchema ExtensionsSchema FlagSchema FuzzyDateSchema GeoPointSchema
    GovernmentIdSchema GovernmentSchema GroupIdSchema GroupSchema HeadlineSchema IdentifierSchema ItemSchema
    JsonPointerSchema LanguageTagSchema LegalBasisSchema LifeDateSchema ListingSchema LocalTextSchema MeasureSchema
    MediaSchema MentionSchema MilestoneSchema ModelJudge MoneySchema NamePartsSchema NameSchema NutGrafSchema NutgrafError
    ObligationSchema OrganizationIdSchema OrganizationSchema OriginIdSchema ParticipantSchema PartyIdSchema
    PeriodSchema PersonIdSchema PersonSchema PersonTitleSchema PlaceIdSchema PlaceSchema PositionIdSchema
    PositionSchema ProgramIdSchema ProgramSchema ProvisionSchema QuantitySchema RecognitionSchema RelationshipIdSchema
    RelationshipSchema RightsSchema SanctionIdSchema SanctionSchema SourceIdSchema SourceSchema StateIdSchema
    StateSchema StoryIdSchema StoryIndex StorySchema SubjectSchema TenureIdSchema TenureSchema TerritoryIdSchema TextSchema
    TitleSchema UnspecifiedSchema WebUrlSchema agreementId articleId assetId backingOf before blocId checkEntity
    checkStory claimId earliest eventId fromPointer fromRecords governmentId groupId hasErrors idFor inForce
    independentSources issueCodes isNewerVersion labelIn labelOf latest lostClaims merge officesOn organizationId overlaps personId placeId plurals
    positionId programId quote rawOf registry relationshipId sanctionId sanctionsOn signedOn sourceId specVersion
    standing stateId statusOn storyId tenureId timeline toPointer toRecords validateEntity validateStory valueAt
    `,
  ],
  [
    'nutgraf/codes',
    codes,
    `
    agreementAct agreementDisclosure agreementInstrument agreementRelation agreementTopic assessor assetType attribution
    blocType casualtyType claimBasis claimForm codeLists contactType contributorRole correctionType country currency
    derivation digitalSourceType eventRole eventStatus eventType exemptionCategory gender genre governmentStatus
    identifierScheme identifierStatus itemCategory itemCondition kind measureType mediaType membershipAct mentionRole
    milestoneStatus milestoneType modality mutualTypes nameQuality nameType obligationType organizationType ownership
    participantRole paymentTiming placePrecision placeType positionLevel programScope provisionType pubStatus
    recognitionStatus relationshipTier relationshipType sanctionAct sanctionStatus script sourceTier sourceType
    storyStatus tenureAccession tenureCapacity tenureExit tenureStatus titleType topic unspecifiedReason verification
    `,
  ],
  [
    'nutgraf/fixtures',
    fixtures,
    `
    ceasefire mali stories
    `,
  ],
  [
    'nutgraf/guards',
    guards,
    `
    guards
    `,
  ],
  [
    'nutgraf/intake',
    intake,
    `
    InputError RecordReader defaultLimits excerptAt inputCodes jsonCodes nearest parseJson parseText placeIssue readLines
    readRecords resolveLimits showCharacter showText showValue validateLines validateRecords
    `,
  ],
  [
    'nutgraf/intake/node',
    intakeNode,
    `
    fileBytes unzipped validateFile
    `,
  ],
])('the public names of %s', (_, entry, expected) => {
  expect(Object.keys(entry).sort()).toEqual(names(expected).sort());
});
