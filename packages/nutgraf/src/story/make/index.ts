export { idFor, rawOf } from './id.ts';
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
  organizationId,
  personId,
  placeId,
  positionId,
  programId,
  relationshipId,
  sanctionId,
  sourceId,
  stateId,
  storyId,
  tenureId,
} from './made-id.ts';
export { type Merged, merge, mergeConflict } from './merge.ts';
export { type QuoteOptions, quote } from './quote.ts';
