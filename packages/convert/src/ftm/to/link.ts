import type { Quantity, Relationship } from 'nutgraf';
import { relationshipType } from 'nutgraf/codes';
import { entityOf } from '../identity.ts';
import { edgeOf } from './link-schema.ts';
import { writePeriod } from './office.ts';
import type { Plan } from './plan.ts';
import { type Begun, writeShared } from './shared.ts';
import { dateOf } from './value.ts';

/** Writes a link that has a record of its own. */
export function writeLink(begun: Begun, link: Relationship, plan: Plan): void {
  const { draft } = begun;
  const edge = edgeOf(link, plan);
  if (edge === undefined) return;
  plan.refer(draft, edge.from, link.from);
  plan.refer(draft, edge.to, link.to);
  writeRole(begun, link, edge.type);
  const day = dateOf(link.period?.start);
  if (draft.schema === 'Payment' && day !== undefined && link.period?.end === link.period?.start) draft.add('date', day);
  else writePeriod(begun, link.period);
  writeShare(begun, link.share);
  const isOwnership = draft.schema === 'Ownership';
  draft.add(isOwnership ? 'sharesValue' : 'amount', link.value?.amount);
  draft.add(isOwnership ? 'sharesCurrency' : 'currency', link.value?.currency);
  writeShared(begun, link, plan);
}

/** The role, and before it the type where the schema does not tell it, or where the role could be taken for one. */
function writeRole({ draft }: Begun, { type, role }: Relationship, told: Relationship['type']): void {
  const isWord = role !== undefined && (Object.hasOwn(relationshipType.codes, role) || /^[a-z][a-z0-9-]*$/u.test(role));
  if (entityOf(draft.id) !== undefined && (type !== told || isWord)) draft.add('role', type);
  draft.add(draft.takes('role') ? 'role' : 'relationship', role);
}

function writeShare({ draft }: Begun, share: Quantity | undefined): void {
  if (share === undefined) return;
  const { value, min, max, unit } = share;
  const text = value !== undefined ? String(value) : min !== undefined && max !== undefined ? `${min}-${max}` : undefined;
  if (unit === 'percent') draft.add('percentage', text);
  if (unit === 'shares') draft.add('sharesCount', text);
}
