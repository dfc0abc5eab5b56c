import type { Issue } from 'nutgraf';
import type { Detail, SourceTally, Tally } from '../report/tally.ts';

/** Where a conversion reports to. */
export interface Notes {
  tally: Tally;
  /** Is given every issue in full, also those for which the tally has no room. */
  each?: ((issue: Issue) => void) | undefined;
  /** The columns that the lines around a fault may take; absent where they are not shown. */
  columns?: number | undefined;
  signal: AbortSignal;
}

/** Notes an issue. It is asked for its details only where somebody wants them. */
export function note(
  { code, severity }: Pick<Issue, 'code' | 'severity'>,
  source: SourceTally,
  detail: () => Detail,
  { tally, each }: Notes,
): void {
  const full = each && detail();
  if (full !== undefined) each?.(full.issue);
  tally.add(source, { code, severity }, full === undefined ? detail : () => full);
}
