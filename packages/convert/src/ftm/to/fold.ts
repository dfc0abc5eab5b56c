import { type EntityId, idFor, type PartyId, type Relationship } from 'nutgraf';
import { propertiesOf } from '../foreign.ts';
import { ends, linkKey } from '../from/link.ts';
import { namespace, type Plan } from './plan.ts';

/** A link that needs no record of its own, since a property of one of its ends tells all of it. */
export interface Fold {
  /** The end at whose record it stands. */
  at: EntityId;
  /** The property. */
  name: string;
  /** The other end. */
  other: PartyId;
}

/** Where a link stands that was read from a property of one of its ends, by the id that it got then. `undefined` for any other link. */
export function foldOf(link: Relationship, plan: Plan): Fold | undefined {
  for (const [name, { is }] of Object.entries(ends)) {
    const [at, other] = is === 'to' ? [link.to, link.from] : [link.from, link.to];
    const [id, schema] = [plan.id(at), plan.schema(at)];
    if (id === undefined || schema === undefined) continue;
    const property = propertiesOf(schema).get(name);
    if (property?.type !== 'entity' || !plan.isWithin(other, property.range)) continue;
    if (link.id === idFor('relationship', namespace, linkKey(id, name, other))) return { at, name, other };
  }
  return undefined;
}
