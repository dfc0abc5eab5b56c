import { idFor, type Measure, type Organization } from 'nutgraf';
import { ofacAuthority, usAuthority } from '../sanctions/issuer.ts';
import type { ListOwner } from '../sanctions/list.ts';

/** One of the lists that the Consolidated Screening List gathers. */
export interface ScreeningList extends ListOwner {
  /** Its short name: `SDN`, `EL`. */
  code: string;
  /** Whether its entries have the numbers of OFAC, so that the ids are those of OFAC's own lists. */
  isOfac: boolean;
  /** What a date of end means: an order ran out by its own term, or the sanction was lifted. */
  ends: 'expires' | 'lifted';
  /** What its entries may be: bodies alone, or people as well. */
  strikes: 'organizations' | 'anybody';
  /** The measure that the remarks of its entries describe. */
  remarks?: Measure['type'];
}

const bis = usAuthority('Bureau of Industry and Security');
const nonproliferation = usAuthority('Bureau of International Security and Nonproliferation');
const trade = usAuthority('Directorate of Defense Trade Controls');

type Row = Pick<ScreeningList, 'issuer'> & Partial<ScreeningList>;

/** The authorities behind the lists, by the short name of the list. */
const lists: Readonly<Record<string, Row>> = {
  SDN: { issuer: ofacAuthority },
  SSI: { issuer: ofacAuthority },
  FSE: { issuer: ofacAuthority },
  PLC: { issuer: ofacAuthority },
  CAP: { issuer: ofacAuthority, remarks: 'financial-restrictions' },
  CMIC: { issuer: ofacAuthority },
  MBS: { issuer: ofacAuthority },
  'NS-MBS': { issuer: ofacAuthority },
  561: { issuer: ofacAuthority, remarks: 'financial-restrictions' },
  13599: { issuer: ofacAuthority },
  DPL: { issuer: bis, ends: 'expires' },
  EL: { issuer: bis },
  MEU: { issuer: bis, strikes: 'organizations' },
  UVL: { issuer: bis, strikes: 'organizations' },
  ISN: { issuer: nonproliferation },
  DTC: { issuer: trade },
};

/** Who publishes the whole. */
export const publisher: Organization = usAuthority('International Trade Administration');

/** The scheme of ids that are not OFAC's. */
export const scheme = 'us-csl';

/** The list that the words of `source` name: `Entity List (EL) - Bureau of Industry and Security`. `undefined`: it is not known. */
export function listOf(source: string): ScreeningList | undefined {
  const code = [...source.matchAll(/\(([A-Z0-9-]+)(?: List)?\)/gu)].map((found) => found[1] ?? '').find((one) => Object.hasOwn(lists, one));
  const row = code === undefined ? undefined : lists[code];
  return code === undefined || row === undefined ? undefined : screeningList(code, row);
}

/** A list that is not known, with the authority that its words name behind the hyphen. */
export function unknownList(source: string): ScreeningList {
  const name = source.replace(/^.* - /u, '');
  const issuer: Organization = { kind: 'organization', id: idFor('organization', scheme, name), names: [{ text: name }] };
  return screeningList(source, { issuer });
}

function screeningList(code: string, row: Row): ScreeningList {
  const isOfac = row.issuer === ofacAuthority;
  return { code, scheme: isOfac ? 'ofac' : scheme, isOfac, ends: 'lifted', strikes: 'anybody', ...row };
}
