import type { Mutant } from './mutant.ts';
import type { Peer } from './peer/peer.ts';

/**
 * Shows that a peer says of the records what Zod says, so that its speed can be compared: it takes all that are valid and refuses all mutants.
 * @throws Error with the record and the reason, for the first that it judges otherwise.
 */
export function agree({ name, accepts }: Pick<Peer, 'name' | 'accepts'>, records: readonly unknown[], mutants: readonly Mutant[]): void {
  for (const record of records) {
    if (!accepts(record)) throw new Error(`${name} refuses a valid record: ${JSON.stringify(record)}`);
  }
  for (const { value, fault, path } of mutants) {
    if (accepts(value)) throw new Error(`${name} takes a mutant (${fault} at /${path.join('/')}): ${JSON.stringify(value)}`);
  }
}
