import type { AskedSource, Candidate, CandidateSanction, Neighbour, Reason } from '@nutgraf/convert/screen';
import type { Listing } from 'nutgraf';

const verdicts = { agree: 'agrees', disagree: 'disagrees', silent: 'silent' } as const satisfies Record<Reason['verdict'], string>;

/** What a field says: `agrees: “NORINCO” on the list, “Norinco” in the story (listed as alias)`. */
export function reasonWords({ verdict, theirs, ours, note }: Reason): string {
  return `${verdicts[verdict]}: ${valuesOf(theirs, ours)}${note === undefined ? '' : ` (${note})`}`;
}

function valuesOf(theirs: string | undefined, ours: string | undefined): string {
  if (theirs === undefined && ours === undefined) return 'nothing to compare';
  if (theirs === ours) return `“${theirs}” in both`;
  return `${theirs === undefined ? 'nothing' : `“${theirs}”`} on the list, ${ours === undefined ? 'nothing' : `“${ours}”`} in the story`;
}

/** Where and since when an entry is listed: `30957 on OFAC Consolidated Sanctions List (non-SDN), listed 2021-06-03`. */
export function listingWords({ list, entryId, listedOn, delistedOn, amendedOn = [] }: Listing): string {
  return [
    entryId === undefined ? list : `${entryId} on ${list}`,
    listedOn === undefined ? 'day of listing not given' : `listed ${listedOn}`,
    ...(amendedOn.length === 0 ? [] : [`changed ${amendedOn.at(-1)}`]),
    ...(delistedOn === undefined ? [] : [`taken off ${delistedOn}`]),
  ].join(', ');
}

/** The measures of a sanction, each with whether it was in force. */
export function measureWords({ measures }: CandidateSanction): string {
  return measures.map(({ type, stated, answer }) => `${stated === undefined ? type : `${type} “${stated}”`}: ${answer}`).join('; ');
}

/** Somebody one step away, read from the entry: `Example Holding owns it`, `it owns Example Bank`. */
export function neighbourWords({ type, role, entryIs, label, id }: Neighbour): string {
  const other = `${label} (${id})`;
  const words = entryIs === 'from' ? `it ${type} ${other}` : `${other} ${type} it`;
  return role === undefined ? words : `${words}, as ${role}`;
}

/** What a file of a list is: its title, the day whose state it shows, and its SHA-256 or the beginning of it. */
export function sourceWords({ label, snapshotOn, sha256 }: AskedSource, digits = 64): string {
  const hash = sha256 === undefined ? 'SHA-256 not given' : `SHA-256 ${sha256.slice(0, digits)}${sha256.length > digits ? '…' : ''}`;
  return `${label}, ${snapshotOn === undefined ? 'day of its state not given' : `as of ${snapshotOn}`}, ${hash}`;
}

/** The files that an entry comes from, each once. */
export function sourcesOf({ sanctions }: Candidate): AskedSource[] {
  return [...new Map(sanctions.flatMap(({ sources }) => sources.map((source) => [source.id, source] as const))).values()];
}
