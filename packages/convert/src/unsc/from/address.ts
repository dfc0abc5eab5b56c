import type { Address } from 'nutgraf';
import { compact } from '../../compact.ts';
import { countriesIn } from '../../sanctions/country.ts';
import type { View } from '../../view.ts';
import { lineOf, remark } from './word.ts';

/** Where somebody lives, works or was born. Words for the country that say more than one country, or none, stand in the note. */
export function addressOf(view: View): Address | undefined {
  const words = lineOf(view, 'COUNTRY') ?? '';
  const { countries, rest } = countriesIn(words);
  const country = countries.length === 1 ? countries[0] : undefined;
  const address = compact<Address>({
    street: lineOf(view, 'STREET'),
    city: lineOf(view, 'CITY'),
    region: lineOf(view, 'STATE_PROVINCE'),
    postalCode: lineOf(view, 'ZIP_CODE'),
    country,
    note: remark(country === undefined ? words : rest, view.text('NOTE')),
  });
  view.close();
  return Object.keys(address).length === 0 ? undefined : address;
}
