import type { Address, Contact, Entity } from 'nutgraf';
import type { Losses } from '../../losses.ts';
import { addressOf } from '../from/contact.ts';
import { compact } from './context.ts';
import { says } from './form.ts';
import { isSame } from './same.ts';

/** A way to reach somebody as ninjs has it: a value or a postal address. */
export interface NinjsContact {
  type?: string;
  role?: string;
  value?: string;
  address?: { lines?: string[]; locality?: string; area?: string; postalCode?: string; country?: string };
}

type Reachable = Entity & { contacts?: Contact[]; addresses?: Address[] };

/** The ways to reach an actor. Of what cannot be told the losses are noted, where they are given. */
export function contactInfo(entity: Entity, losses?: Losses): NinjsContact[] {
  const { kind, contacts = [], addresses = [] } = entity as Reachable;
  if (kind !== 'person' && kind !== 'organization' && kind !== 'bloc') return [];
  return [
    ...contacts.flatMap((contact, index) => reached(contact, `/contacts/${index}`, entity, losses) ?? []),
    ...addresses.flatMap((address, index) => located(address, `/addresses/${index}`, entity, losses) ?? []),
  ];
}

function reached({ type, value, note }: Contact, pointer: string, entity: Entity, losses: Losses | undefined): NinjsContact | undefined {
  if (!says(value)) {
    losses?.drop(entity, pointer, 'it is blank');
    return undefined;
  }
  if (note !== undefined && !says(note)) losses?.drop(entity, `${pointer}/note`, 'it is blank');
  return compact<NinjsContact>({ type: type === 'other' ? undefined : type, role: says(note) ? note : undefined, value });
}

/** A postal address. A reader puts its parts together as `full` where there is no code of a country. */
function located(address: Address, pointer: string, entity: Entity, losses: Losses | undefined): NinjsContact | undefined {
  const { full, street, city, region, postalCode, country } = address;
  const line = says(street) ? street : country === undefined && says(full) && !says(city) ? full : undefined;
  const parts = {
    lines: line === undefined ? [] : [line],
    city: says(city) ? city : undefined,
    region: says(region) ? region : undefined,
    postalCode: says(postalCode) ? postalCode : undefined,
    stated: country,
  };
  const { lines, stated, ...others } = parts;
  if (lines.length === 0 && stated === undefined && Object.values(others).every((part) => part === undefined)) {
    losses?.drop(entity, pointer, 'nothing of it is a part that ninjs has');
    return undefined;
  }
  const read: Partial<Address> = addressOf(parts);
  for (const name of new Set([...Object.keys(address), ...Object.keys(read)]) as Set<keyof Address>) {
    if (isSame(address[name], read[name])) continue;
    if (read[name] === undefined) losses?.drop(entity, `${pointer}/${name}`);
    else losses?.narrow(entity, `${pointer}/${name}`, 'is put together from the other parts');
  }
  return {
    address: compact({ lines, locality: parts.city, area: parts.region, postalCode: parts.postalCode, country: stated }),
  };
}
