import type { Address, Contact } from 'nutgraf';
import { compact } from '../../compact.ts';
import type { View } from '../../view.ts';
import { isSo, lineOf, placeOf, remark, remarksOf } from './word.ts';

const types: Readonly<Record<string, Contact['type']>> = { email: 'email', phone: 'phone', mobile: 'phone', fax: 'fax', web: 'website' };

/** The note of a contact of which the list does not say what it is. */
const unnamed = 'contact information';

/** An address, and the ways to reach somebody that stand in it. */
export function addressOf(view: View): { addresses: Address[]; contacts: Contact[] } {
  const { country, words } = placeOf(view);
  const address = compact<Address>({
    street: lineOf(view, '@street'),
    postOfficeBox: lineOf(view, '@poBox'),
    city: lineOf(view, '@city') ?? lineOf(view, '@place'),
    region: lineOf(view, '@region'),
    postalCode: lineOf(view, '@zipCode'),
    country,
    note: remark(
      lineOf(view, '@place'),
      words,
      isSo(view, '@asAtListingTime') ? 'as at the time of listing' : undefined,
      ...remarksOf(view),
    ),
  });
  const contacts = view.views('contactInfo').flatMap((contact) => {
    const key = lineOf(contact, '@key');
    const value = lineOf(contact, '@value') ?? lineOf(contact, '#text');
    contact.close();
    const type = types[key?.toLowerCase() ?? ''] ?? 'other';
    return value === undefined ? [] : [compact<Contact>({ type, value, note: type === 'other' ? (key ?? unnamed) : undefined })];
  });
  const said = lineOf(view, '@contactInfo');
  view.close();
  return {
    addresses: Object.keys(address).length === 0 ? [] : [address],
    contacts: [...contacts, ...(said === undefined ? [] : [{ type: 'other' as const, value: said, note: unnamed }])],
  };
}
