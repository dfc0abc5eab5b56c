import type { Address } from 'nutgraf';
import { countryOf } from '../../sanctions/country.ts';

/**
 * An address as the list writes it, street to country with commas between them, of which any may be missing: `Main St. 1, Town, 12345, US`.
 * The country is told apart; what the other parts are is not, for streets have commas too.
 */
export function addressOf(text: string): Address {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const country = countryOf(parts.at(-1) ?? '');
  const rest = country === undefined ? parts : parts.slice(0, -1);
  return { ...(rest.length > 0 && { full: rest.join(', ') }), ...(country && { country }) };
}
