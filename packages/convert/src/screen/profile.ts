import type { Asset, Bloc, Country, FuzzyDate, Government, Group, Identifier, Organization, Person, State } from 'nutgraf';
import { formOf, type NameForm, type ToLatin } from './name-form.ts';

/** What can stand on a list, and what is looked for on it. */
export type Party = Person | State | Government | Bloc | Organization | Group | Asset;

/** What of an actor or an asset is compared. */
export interface Profile {
  party: Party;
  names: NameForm[];
  identifiers: Identifier[];
  /** The countries that it is said to be of: citizenship, registration, flag. */
  countries: Country[];
  /** The countries of its addresses, which say less. */
  addresses: Country[];
  births: FuzzyDate[];
}

const partyKinds: ReadonlySet<string> = new Set(['person', 'state', 'government', 'bloc', 'organization', 'group', 'asset']);

export function isParty(entity: { kind: string }): entity is Party {
  return partyKinds.has(entity.kind);
}

export function profileOf(party: Party, toLatin: ToLatin): Profile {
  const own = [
    'countries' in party ? party.countries : undefined,
    'nationalities' in party ? party.nationalities : undefined,
    'country' in party && party.country !== undefined ? [party.country] : undefined,
    'jurisdiction' in party && party.jurisdiction !== undefined ? [party.jurisdiction] : undefined,
    'flags' in party ? party.flags?.map(({ country }) => country) : undefined,
  ];
  const births = party.kind === 'person' ? (party.births ?? []) : [];
  return {
    party,
    names: (party.names ?? []).map((name) => formOf(name, toLatin)),
    identifiers: party.identifiers ?? [],
    countries: [...new Set(own.flatMap((countries) => countries ?? []))],
    addresses: [...new Set((party.addresses ?? []).flatMap(({ country }) => country ?? []))],
    births: births.flatMap(({ date }) => date ?? []),
  };
}
