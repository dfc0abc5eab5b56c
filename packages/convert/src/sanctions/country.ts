import type { Country } from 'nutgraf';

/** Countries that words name, and what else they say. */
export interface ReadCountries {
  countries: Country[];
  /** What is left of the words: `citizenship revoked in 2015`. */
  rest?: string;
}

/** The country that a word of a list names. */
export function countryOf(_words: string): Country | undefined {
  return undefined;
}

/** The countries that a cell of a list names. */
export function countriesIn(_words: string): ReadCountries {
  return { countries: [] };
}
