import type { Identifier } from 'nutgraf';
import type { Verdict } from './verdict.ts';

/** Numbers that one thing alone bears, in the whole world. */
const unique: ReadonlySet<string> = new Set([
  ...['wikidata', 'lei', 'imo', 'imo-company', 'isin', 'figi', 'bic', 'duns', 'wallet-address', 'geonames'],
  ...['ofac', 'unsc', 'eu-fsf', 'uk-sanctions', 'opensanctions'],
]);

/** Numbers that one thing alone bears in the country that gives them. */
const uniqueInCountry: ReadonlySet<string> = new Set([
  ...['passport', 'national-id', 'tax-id', 'registration-number', 'driving-licence', 'birth-certificate'],
]);

/** Numbers that pass to others in time, or that are of no common form: the same number is a strong sign and no proof. */
const passing: ReadonlySet<string> = new Set([
  'mmsi',
  'call-sign',
  'tail-number',
  'msn',
  'mode-s',
  'account-number',
  'visa',
  'other-document',
]);

/** Of these a thing has one at most: two different ones are two things. */
const single: ReadonlySet<string> = new Set(['wikidata', 'lei', 'imo', 'imo-company', 'ofac', 'unsc']);

/** What the identifiers of two records say. */
export interface IdentifierFinding {
  verdict: Verdict;
  /** Whether they prove that the two are one. */
  sure: boolean;
  theirs?: string;
  ours?: string;
  note?: string;
}

/** What an identifier is found by: `lei 529900T8BM49AURSDO55`. `undefined` for one that says nothing of who bears it, such as a medtop. */
export function keyOf({ scheme, value }: Identifier): string | undefined {
  if (!unique.has(scheme) && !uniqueInCountry.has(scheme) && !passing.has(scheme)) return undefined;
  const letters = value.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return undefined;
  return `${scheme} ${scheme === 'wallet-address' ? letters : letters.toUpperCase()}`;
}

/** Compares the identifiers of two records: an equal one before one that differs. */
export function compareIdentifiers(ours: readonly Identifier[], theirs: readonly Identifier[]): IdentifierFinding {
  let found: IdentifierFinding = { verdict: 'silent', sure: false };
  for (const one of ours) {
    for (const other of theirs) {
      if (one.scheme !== other.scheme) continue;
      const [key, otherKey] = [keyOf(one), keyOf(other)];
      if (key === undefined || otherKey === undefined) continue;
      if (key === otherKey && !elsewhere(one, other)) {
        const sure = isProof(one, other);
        if (found.verdict !== 'agree' || (sure && !found.sure)) found = { verdict: 'agree', sure, theirs: show(other), ours: show(one) };
      } else if (single.has(one.scheme) && found.verdict === 'silent') {
        const note = `one alone bears a number of ${one.scheme}`;
        found = { verdict: 'disagree', sure: false, theirs: show(other), ours: show(one), note };
      }
    }
  }
  return found;
}

function isProof(one: Identifier, other: Identifier): boolean {
  if ([one.status, other.status].some((status) => status === 'false')) return false;
  return unique.has(one.scheme) || (uniqueInCountry.has(one.scheme) && one.country !== undefined && one.country === other.country);
}

/** Whether two numbers are of two countries, each of which gives its own. */
function elsewhere(one: Identifier, other: Identifier): boolean {
  return !unique.has(one.scheme) && one.country !== undefined && other.country !== undefined && one.country !== other.country;
}

function show({ scheme, value, country }: Identifier): string {
  return country === undefined ? `${scheme} ${value}` : `${scheme} ${value} (${country})`;
}
