import { type EntityId, idFor, type Money, MoneySchema, type PartyId, type Period, type Quantity, type Relationship } from 'nutgraf';
import { relationshipType } from 'nutgraf/codes';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { fits } from '../../fit.ts';
import type { View } from '../../view.ts';
import { propertiesOf } from '../foreign.ts';
import { idOf } from '../identity.ts';
import { type FtmRecord, references } from './context.ts';
import { ownWord, sharedOf } from './shared.ts';
import { oneDate, oneText, periodOf, texts } from './value.ts';

/** What a link means, and which of its properties are its ends. */
export interface Edge {
  type: Relationship['type'];
  from: string;
  to: string;
}

/** The schemata of links. */
export const edges: Readonly<Record<string, Edge>> = {
  Associate: { type: 'associate', from: 'person', to: 'associate' },
  Debt: { type: 'x-owes', from: 'debtor', to: 'creditor' },
  Directorship: { type: 'directs', from: 'director', to: 'organization' },
  Employment: { type: 'employs', from: 'employer', to: 'employee' },
  Family: { type: 'family', from: 'person', to: 'relative' },
  Membership: { type: 'member-of', from: 'member', to: 'organization' },
  Ownership: { type: 'owns', from: 'owner', to: 'asset' },
  Payment: { type: 'pays', from: 'payer', to: 'beneficiary' },
  Representation: { type: 'represents', from: 'agent', to: 'client' },
  Similar: { type: 'possibly-same-as', from: 'candidate', to: 'match' },
  Succession: { type: 'succeeds', from: 'successor', to: 'predecessor' },
  Control: { type: 'controls', from: 'controller', to: 'controlled' },
  UnknownLink: { type: 'linked-to', from: 'subject', to: 'object' },
};

/** Properties of other records that are links: whoever is referred to owns the record, or is owned, as the end says at which the record stands. */
export const ends: Readonly<Record<string, { type: Relationship['type']; is: 'from' | 'to' }>> = {
  owner: { type: 'owns', is: 'to' },
  operator: { type: 'operates', is: 'to' },
  holder: { type: 'owns', is: 'to' },
  issuer: { type: 'x-issues', is: 'to' },
  bank: { type: 'x-account-at', is: 'from' },
  parent: { type: 'subsidiary-of', is: 'from' },
};

const endsByName = Object.entries(ends);

/** The most ends on one side of a link, which is made for each pair of them. */
const mostEnds = 30;

/** The ends on one side of a record that becomes something for each pair of ends; those beyond the most are reported. */
export function capped<T>(ends: readonly T[], { view }: FtmRecord, name: string): readonly T[] {
  if (ends.length <= mostEnds) return ends;
  view.ledger.note('narrowed', view.spotOf(name), `names ${ends.length} ends, of which the first ${mostEnds} are taken`);
  return ends.slice(0, mostEnds);
}

/** A record of a link: a relationship for each pair of its ends. None where one end is missing. */
export function linksOf(record: FtmRecord): Relationship[] {
  const { view, context, id, schema } = record;
  const { type: meant, from, to } = edges[schema] as Edge;
  const rangeOf = (name: string): string => propertiesOf(schema).get(name)?.range ?? 'Thing';
  const [starts = [], finishes = []] = [from, to].map((name) => capped(partiesOf(record, name, rangeOf(name)), record, name));
  const type = ownWord(record, relationshipType, 'role') ?? meant;
  const role = roleOf(view);
  const period = linkPeriod(view, schema);
  const share = shareOf(view);
  const value = moneyOf(view);
  const { identifiers, description, notes, urls, sources } = sharedOf(record);
  const links: Relationship[] = [];
  for (const start of starts)
    for (const finish of finishes) {
      const isFirst = start === starts[0] && finish === finishes[0];
      const key = isFirst ? id : `${id}:${start}:${finish}`;
      const link = compact<Relationship>({
        kind: 'relationship',
        id: idOf('relationship', context.namespace, key),
        from: start,
        to: finish,
        type,
        role,
        period,
        share,
        value,
        identifiers,
        description,
        notes,
        urls,
        sources,
      });
      links.push(link);
    }
  return links;
}

/** By what a link is known that stands in a property of one of its ends. */
export function linkKey(id: string, name: string, other: EntityId): string {
  return `${id}:${name}:${other}`;
}

/** The links that a record of something else tells of it. */
export function linksWith(record: FtmRecord, self: PartyId): Relationship[] {
  const { view, context, id, schema } = record;
  return endsByName.flatMap(([name, { type, is }]) => {
    const property = view.has(name) ? propertiesOf(schema).get(name) : undefined;
    if (property?.type !== 'entity') return [];
    return partiesOf(record, name, property.range ?? 'Thing').map((other): Relationship => {
      const link = idFor('relationship', context.namespace, linkKey(id, name, other));
      const both = is === 'to' ? { from: other, to: self } : { from: self, to: other };
      return { kind: 'relationship', id: link, ...both, type: schema === 'RealEstate' && name === 'parent' ? 'x-part-of' : type };
    });
  });
}

const parties: ReadonlySet<string> = new Set(['person', 'state', 'government', 'bloc', 'organization', 'group', 'asset']);

/** References to who or what can be an end of a link. */
export function partiesOf(record: FtmRecord, name: string, range: string): PartyId[] {
  return references(record, name, range).filter((id): id is PartyId => {
    if (parties.has(id.slice(0, id.indexOf('/')))) return true;
    record.context.ledger.drop(record.view.spotOf(name), () => `${showValue(id)}: no link of the model has such an end`);
    return false;
  });
}

function roleOf(view: View): string | undefined {
  const [role, ...more] = texts(view, 'role', 'relationship', 'controlType');
  if (more.length > 0) view.ledger.note('narrowed', view.spotOf('role'), `has several values, of which ${showValue(role)} is taken`);
  return role;
}

/** A payment has its day; of any other link the day alone does not say what was on it. */
function linkPeriod(view: View, schema: string): Period | undefined {
  const period = periodOf(view, 'startDate', 'endDate');
  if (period !== undefined || schema !== 'Payment') return period;
  const day = oneDate(view, 'date');
  return day === undefined ? undefined : { start: day, end: day };
}

/** The share that is owned, in percent; else how many shares. */
function shareOf(view: View): Quantity | undefined {
  const percentage = view.has('percentage');
  const name = percentage ? 'percentage' : 'sharesCount';
  const text = oneText(view, name);
  if (text === undefined) return undefined;
  const count = percentage ? view.take('sharesCount') : undefined;
  if (count !== undefined) view.ledger.drop(count.spot, 'the percentage says how large the share is');
  const [, min, max] = /^([\d.]+)(?: ?%)?(?: ?[-–] ?([\d.]+)(?: ?%)?)?$/u.exec(text.replace(/^(\d+),(\d+)/u, '$1.$2').trim()) ?? [];
  const [low, high] = [Number(min), Number(max ?? min)];
  const unit = percentage ? 'percent' : 'shares';
  if (min !== undefined && Number.isFinite(low) && Number.isFinite(high) && low <= high)
    return low === high ? { value: low, unit } : { min: low, max: high, unit };
  view.ledger.drop(view.spotOf(name), `${showValue(text)}: it is no number`);
  return undefined;
}

const amounts = [
  ['amount', undefined],
  ['amountEur', 'EUR'],
  ['amountUsd', 'USD'],
  ['sharesValue', undefined],
] as const;

/** The money that is paid or owed: the first amount whose currency is told. The others stay unread. */
function moneyOf(view: View): Money | undefined {
  for (const [name, currency] of amounts) {
    if (!view.has(name)) continue;
    const told = currency ?? oneText(view, name === 'sharesValue' ? 'sharesCurrency' : 'currency')?.toUpperCase();
    if (told === undefined) continue;
    const amount = oneText(view, name)?.replaceAll(/[\s_]/gu, '');
    const money = { amount, currency: told };
    if (fits(MoneySchema, money)) return money as Money;
    view.ledger.drop(view.spotOf(name), `${showValue(amount)} ${showValue(told)}: it is no amount of a currency that the model takes`);
  }
  return undefined;
}
