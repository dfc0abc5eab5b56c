import type { Asset, Entity, Event, Kind, Organization } from 'nutgraf';
import { edgeOf } from './link-schema.ts';
import type { Plan } from './plan.ts';

const assets: Readonly<Record<string, string>> = {
  vessel: 'Vessel',
  aircraft: 'Airplane',
  vehicle: 'Vehicle',
  'crypto-wallet': 'CryptoWallet',
  security: 'Security',
  'bank-account': 'BankAccount',
  'real-estate': 'RealEstate',
};

const organizations: Readonly<Partial<Record<NonNullable<Organization['type']>, string>>> = {
  company: 'Company',
  'public-body': 'PublicBody',
};

/** Events on which somebody or something goes from one place to another. */
const trips: ReadonlySet<Event['type']> = new Set(['x-trip', 'visit', 'tour', 'delivery']);

type Choice<E extends Entity> = (entity: E, plan: Plan) => string | undefined;

/** The schema for each kind; `undefined` for what FollowTheMoney cannot say. Kinds that are not here become no records. */
const choices: { readonly [K in Kind]?: Choice<Extract<Entity, { kind: K }>> } = {
  person: () => 'Person',
  state: () => 'PublicBody',
  government: ({ of }, plan) => (plan.schema(of) === undefined ? undefined : 'PublicBody'),
  bloc: () => 'Organization',
  group: () => 'Organization',
  organization: ({ type }) => (type === undefined ? undefined : organizations[type]) ?? 'Organization',
  asset: ({ type }: Asset) => (Object.hasOwn(assets, type) ? assets[type] : 'Asset'),
  place: () => 'Address',
  position: () => 'Position',
  tenure: ({ holder }, plan) => (plan.schema(holder) === undefined ? undefined : 'Occupancy'),
  relationship: (link, plan) => edgeOf(link, plan)?.schema,
  sanction: ({ target }, plan) => (plan.schema(target) === undefined ? undefined : 'Sanction'),
  event: schemaOfEvent,
};

/** The schema of the record that an entity becomes. `undefined` where it becomes none. */
export function schemaOf(entity: Entity, plan: Plan): string | undefined {
  const choice = choices[entity.kind] as Choice<Entity> | undefined;
  return choice?.(entity, plan);
}

/** An event that is not told to have happened would look as if it had. */
function schemaOfEvent({ type, status, origin, destination }: Event): string | undefined {
  if (status !== undefined && status !== 'occurred') return undefined;
  return trips.has(type) && (type === 'x-trip' || origin !== undefined || destination !== undefined) ? 'Trip' : 'Event';
}
