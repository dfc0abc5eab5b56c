import * as z from 'zod';
import { type Kind, kind as kinds } from '../codes/kind.ts';
import { named } from './define.ts';

/** What follows `<kind>/` in an id: a letter or digit, then up to 199 letters, digits and `. _ ~ : -`. */
export const slugPattern = /^[A-Za-z0-9][A-Za-z0-9._~:-]{0,199}$/u;

/** The schema of the ids of one kind or of several: `<kind>/<slug>`, so that a reference tells what it refers to. */
function idOf<K extends Kind | 'story'>(name: string, description: string, ...of: [K, ...K[]]): z.ZodTemplateLiteral<`${K}/${string}`> {
  const schema = z.templateLiteral([z.enum(of), '/', z.string().regex(slugPattern)]);
  return named(name, description, schema as never, `Write the kind, a slash and a slug: ${of[0]}/some-slug`) as never;
}

export const ArticleIdSchema = idOf('ArticleId', 'The id of an article.', 'article');
export const PersonIdSchema = idOf('PersonId', 'The id of a person.', 'person');
export const StateIdSchema = idOf('StateId', 'The id of a state.', 'state');
export const GovernmentIdSchema = idOf('GovernmentId', 'The id of a government.', 'government');
export const BlocIdSchema = idOf('BlocId', 'The id of a bloc.', 'bloc');
export const OrganizationIdSchema = idOf('OrganizationId', 'The id of an organization.', 'organization');
export const GroupIdSchema = idOf('GroupId', 'The id of a group.', 'group');
export const AssetIdSchema = idOf('AssetId', 'The id of an asset.', 'asset');
export const PositionIdSchema = idOf('PositionId', 'The id of a position.', 'position');
export const TenureIdSchema = idOf('TenureId', 'The id of a tenure.', 'tenure');
export const RelationshipIdSchema = idOf('RelationshipId', 'The id of a relationship.', 'relationship');
export const AgreementIdSchema = idOf('AgreementId', 'The id of an agreement.', 'agreement');
export const ProgramIdSchema = idOf('ProgramId', 'The id of a sanctions program.', 'program');
export const SanctionIdSchema = idOf('SanctionId', 'The id of a sanction.', 'sanction');
export const EventIdSchema = idOf('EventId', 'The id of an event.', 'event');
export const PlaceIdSchema = idOf('PlaceId', 'The id of a place.', 'place');
export const ClaimIdSchema = idOf('ClaimId', 'The id of a claim.', 'claim');
export const SourceIdSchema = idOf('SourceId', 'The id of a source.', 'source');
export const StoryIdSchema = idOf('StoryId', 'The id of a story.', 'story');

/** The kinds that can sign, impose, speak and be a target. */
export const actorKinds = ['person', 'state', 'government', 'bloc', 'organization', 'group'] as const;

export const ActorIdSchema = idOf('ActorId', 'The id of anybody who can act.', ...actorKinds);
export const PartyIdSchema = idOf('PartyId', 'The id of an actor or an asset.', ...actorKinds, 'asset');
export const OriginIdSchema = idOf('OriginId', 'The id of an article or a source.', 'article', 'source');
export const TerritoryIdSchema = idOf('TerritoryId', 'The id of a state or a place.', 'state', 'place');
export const EntityIdSchema = idOf('EntityId', 'The id of an entity of any kind.', ...(Object.keys(kinds.codes) as [Kind, ...Kind[]]));
