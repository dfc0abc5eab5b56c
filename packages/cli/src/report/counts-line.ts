import type { Tally } from './tally.ts';
import { counted, figure } from './wrap.ts';

/** The counts of a run in one line: `3 read, 2 valid, 1 invalid, 0 warnings, 77 bytes`. */
export function countsLine(tally: Tally): string {
  const end = tally.complete ? '' : '; not all was read';
  const { read, invalid, bytes } = tally;
  const warnings = counted(tally.count('warning'), 'warning');
  return `${figure(read)} read, ${figure(read - invalid)} valid, ${figure(invalid)} invalid, ${warnings}, ${counted(bytes, 'byte')}${end}`;
}
