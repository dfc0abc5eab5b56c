import { type Address, type Contact, type ContactType, type Country, OrganizationSchema } from 'nutgraf';
import { fits } from '../../fit.ts';
import type { View } from '../../view.ts';
import { type Context, compact } from './context.ts';

const types: readonly (readonly [RegExp, ContactType])[] = [
  [/^e-?mail/iu, 'email'],
  [/^(?:tele)?phone|^tel|^mobile/iu, 'phone'],
  [/fax/iu, 'fax'],
  [/^(?:url|web|www|home)/iu, 'website'],
  [/^(?:social|facebook|twitter|x$|instagram|mastodon|linkedin|telegram)/iu, 'social'],
];

/** The ways to reach somebody, but for postal addresses. */
export function contacts(entries: readonly View[]): Contact[] {
  return entries.flatMap((entry) => {
    const stated = entry.text('type');
    const note = [entry.text('role'), entry.text('name')].filter((part) => part !== undefined).join(', ');
    const value = entry.text('value');
    entry.close();
    if (value === undefined) return [];
    const type = types.find(([words]) => words.test(stated ?? ''))?.[1] ?? 'other';
    const said = type === 'other' ? [stated, note].filter(Boolean).join(', ') : note;
    return [compact<Contact>({ type, value, note: said === '' ? undefined : said })];
  });
}

/** The postal addresses among the ways to reach somebody. What the model has no part for stands in the full text. */
export function addresses(entries: readonly View[], context: Context): Address[] {
  return entries.flatMap((entry) => {
    const found = entry.take('address');
    const view = found && entry.viewOf(found);
    if (view === undefined) return [];
    const lines = view.list('lines').map(({ value }) => String(value));
    const city = view.text('locality');
    const region = view.text('area');
    const postalCode = view.text('postalcode', 'postalCode');
    const stated = view.text('country');
    view.close();
    const address = addressOf({ lines, city, region, postalCode, stated });
    if (stated !== undefined && address.country === undefined)
      context.ledger.note('narrowed', view.spotOf('country'), 'is no country code: it stands in the full address alone');
    return [address];
  });
}

/** The parts of a postal address of ninjs. */
export interface AddressParts {
  lines: readonly string[];
  city: string | undefined;
  region: string | undefined;
  postalCode: string | undefined;
  /** The country, by code or by name. */
  stated: string | undefined;
}

/** A postal address in the model. Where its country is given by no code, all of it stands in the full text too. */
export function addressOf({ lines, city, region, postalCode, stated }: AddressParts): Address {
  const country = stated?.toUpperCase() as Country | undefined;
  const isCode = country !== undefined && fits(OrganizationSchema.shape.jurisdiction, country);
  const full = isCode ? undefined : [...lines, [postalCode, city].filter(Boolean).join(' '), region, stated].filter(Boolean).join(', ');
  return compact<Address>({
    full,
    street: lines.join(', ') || undefined,
    city,
    region,
    postalCode,
    country: isCode ? country : undefined,
  });
}
