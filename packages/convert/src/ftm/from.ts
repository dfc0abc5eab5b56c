import type { Issue } from 'nutgraf';
import type { Converted, ConvertOptions } from '../format.ts';
import { Ledger } from '../ledger.ts';
import { reasonsOf } from '../mapping.ts';
import { convertLine, type Fault } from './convert.ts';
import type { Others } from './from/context.ts';
import { mapping } from './mapping.ts';

const reasons = reasonsOf(mapping);

/** Of a record alone nothing is known of others. */
const nobody: Others = { homeOf: () => undefined, addressOf: () => undefined, documentsOf: () => [] };

/**
 * Converts a record of FollowTheMoney by itself. The kind behind a reference is that of its range, and guessed where the range leaves several
 * open; `readFtm` knows it from the records of a stream. A record that becomes nothing (a document, one that a delta deletes) has no entities
 * and no error. Never throws for a JSON value.
 */
export function fromFtm(value: unknown, { namespace = 'ftm', snapshotOn }: ConvertOptions = {}): Converted {
  const ledger = new Ledger(reasons);
  const outcome = convertLine(value, { namespace, snapshotOn, ledger, others: nobody });
  if ('fault' in outcome) return { issues: [refusalOf(outcome)] };
  return { entities: 'entities' in outcome ? outcome.entities : [], issues: ledger.issues() };
}

/** Why a record is refused; nothing where it is not. */
export function refusals(value: unknown): Issue[] {
  const outcome = convertLine(value, { namespace: 'ftm', ledger: new Ledger(reasons), others: nobody });
  return 'fault' in outcome ? [refusalOf(outcome)] : [];
}

function refusalOf({ fault }: Fault): Issue {
  return { code: 'convert/refused', severity: 'error', ...fault };
}
