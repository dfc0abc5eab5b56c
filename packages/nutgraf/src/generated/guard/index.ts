// Written by `npm run generate` from the schemas. Do not edit.

import type { Kind } from '../../codes/kind.ts';
import { sizeOfAgreement } from './agreement.ts';
import { sizeOfArticle } from './article.ts';
import { sizeOfAsset } from './asset.ts';
import { sizeOfBloc } from './bloc.ts';
import { sizeOfClaim } from './claim.ts';
import { sizeOfEvent } from './event.ts';
import { sizeOfGovernment } from './government.ts';
import { sizeOfGroup } from './group.ts';
import { sizeOfOrganization } from './organization.ts';
import { sizeOfPerson } from './person.ts';
import { sizeOfPlace } from './place.ts';
import { sizeOfPosition } from './position.ts';
import { sizeOfProgram } from './program.ts';
import { sizeOfRelationship } from './relationship.ts';
import { sizeOfSanction } from './sanction.ts';
import { sizeOfSource } from './source.ts';
import { sizeOfState } from './state.ts';
import { sizeOfStory } from './story.ts';
import { sizeOfTenure } from './tenure.ts';

/**
 * For each kind, and for a story: how long the shortest JSON text of a value is, in UTF-16 units, where the schema accepts it and no check of
 * an entity has anything to say; else -1, and also where that is not sure. `isFresh`: the value comes from `JSON.parse` and nobody has
 * touched it.
 */
export const guardSizes = {
  article: sizeOfArticle,
  person: sizeOfPerson,
  state: sizeOfState,
  government: sizeOfGovernment,
  bloc: sizeOfBloc,
  organization: sizeOfOrganization,
  group: sizeOfGroup,
  asset: sizeOfAsset,
  position: sizeOfPosition,
  tenure: sizeOfTenure,
  relationship: sizeOfRelationship,
  agreement: sizeOfAgreement,
  program: sizeOfProgram,
  sanction: sizeOfSanction,
  event: sizeOfEvent,
  place: sizeOfPlace,
  claim: sizeOfClaim,
  source: sizeOfSource,
  story: sizeOfStory,
} satisfies Record<Kind | 'story', (value: unknown, isFresh: boolean) => number>;

/** The same for an entity of any kind. */
export function sizeOfEntity(value: unknown, isFresh: boolean): number {
  if (typeof value !== 'object' || value === null) return -1;
  switch ((value as { kind?: unknown }).kind) {
    case 'article':
      return sizeOfArticle(value, isFresh);
    case 'person':
      return sizeOfPerson(value, isFresh);
    case 'state':
      return sizeOfState(value, isFresh);
    case 'government':
      return sizeOfGovernment(value, isFresh);
    case 'bloc':
      return sizeOfBloc(value, isFresh);
    case 'organization':
      return sizeOfOrganization(value, isFresh);
    case 'group':
      return sizeOfGroup(value, isFresh);
    case 'asset':
      return sizeOfAsset(value, isFresh);
    case 'position':
      return sizeOfPosition(value, isFresh);
    case 'tenure':
      return sizeOfTenure(value, isFresh);
    case 'relationship':
      return sizeOfRelationship(value, isFresh);
    case 'agreement':
      return sizeOfAgreement(value, isFresh);
    case 'program':
      return sizeOfProgram(value, isFresh);
    case 'sanction':
      return sizeOfSanction(value, isFresh);
    case 'event':
      return sizeOfEvent(value, isFresh);
    case 'place':
      return sizeOfPlace(value, isFresh);
    case 'claim':
      return sizeOfClaim(value, isFresh);
    case 'source':
      return sizeOfSource(value, isFresh);
    default:
      return -1;
  }
}
