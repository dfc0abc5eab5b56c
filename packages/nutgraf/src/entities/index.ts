import * as z from 'zod';
import type { Kind } from '../codes/kind.ts';
import type { Entity } from '../generated/model.ts';
import { named } from '../values/define.ts';
import { AgreementSchema } from './agreement.ts';
import { ArticleSchema } from './article.ts';
import { AssetSchema } from './asset.ts';
import { BlocSchema } from './bloc.ts';
import { ClaimSchema } from './claim.ts';
import { EventSchema } from './event.ts';
import { GovernmentSchema } from './government.ts';
import { GroupSchema } from './group.ts';
import { OrganizationSchema } from './organization.ts';
import { PersonSchema } from './person.ts';
import { PlaceSchema } from './place.ts';
import { PositionSchema } from './position.ts';
import { ProgramSchema } from './program.ts';
import { RelationshipSchema } from './relationship.ts';
import { SanctionSchema } from './sanction.ts';
import { SourceSchema } from './source.ts';
import { StateSchema } from './state.ts';
import { TenureSchema } from './tenure.ts';

/** The schema of each kind, in the order of a story. */
export const registry = {
  article: ArticleSchema,
  person: PersonSchema,
  state: StateSchema,
  government: GovernmentSchema,
  bloc: BlocSchema,
  organization: OrganizationSchema,
  group: GroupSchema,
  asset: AssetSchema,
  position: PositionSchema,
  tenure: TenureSchema,
  relationship: RelationshipSchema,
  agreement: AgreementSchema,
  program: ProgramSchema,
  sanction: SanctionSchema,
  event: EventSchema,
  place: PlaceSchema,
  claim: ClaimSchema,
  source: SourceSchema,
} satisfies Record<Kind, unknown>;

/** The entity of a kind: `EntityOf<'person'>` is `Person`. */
export type EntityOf<K extends Kind> = Extract<Entity, { kind: K }>;

export const EntitySchema: z.ZodDiscriminatedUnion<readonly (typeof registry)[Kind][], 'kind'> = named(
  'Entity',
  'An entity of any kind.',
  z.discriminatedUnion('kind', Object.values(registry) as [(typeof registry)[Kind], ...(typeof registry)[Kind][]]),
) as never;
