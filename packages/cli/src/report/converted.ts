import { type Kind, plurals } from 'nutgraf';
import type { Look } from './paint.ts';
import { findings } from './pretty.ts';
import { sourceLines } from './source-line.ts';
import type { Tally } from './tally.ts';
import { counted, figure, wrap } from './wrap.ts';

/** What was written. */
export interface Written {
  /** How many entities of each kind. */
  kinds: ReadonlyMap<Kind, number>;
  /** How many more were left out, for they say again what was written already. */
  repeats: number;
  /** What they were written as, where it is a foreign form: `4 documents`. */
  as?: string;
}

/** What of the summary of a conversion is wanted. */
export interface ConvertedOptions extends Look {
  /** Every issue that there is room for, and what is lost too. */
  all: boolean;
  /** The counts alone. */
  quiet: boolean;
  /** Whether the entities are where they were to be written. */
  isWritten: boolean;
  /** The file that keeps every issue, where one is asked for. */
  losses?: string | undefined;
}

/** The summary of a conversion as people read it: what became of each source, what was refused and why, and the counts. */
export function convertedText(tally: Tally, written: Written, options: ConvertedOptions): string {
  const end = [countsLine(tally), writtenLine(written, options)].join('\n');
  if (options.quiet) return `${end}\n`;
  const sources = sourceLines(tally.sources, options.all, { good: 'converted', bad: 'refused' }, options);
  const how = options.losses === undefined ? '--all shows them, --losses FILE keeps them' : `they are in ${options.losses}`;
  return `${[sources, ...findings(tally, options, how), end].join('\n\n')}\n`;
}

function countsLine(tally: Tally): string {
  const { read, invalid, bytes, complete } = tally;
  const parts = [`${figure(read)} read`, `${figure(read - invalid)} converted`, `${figure(invalid)} refused`, counted(bytes, 'byte')];
  return `${parts.join(', ')}${complete ? '' : '; not all was read'}`;
}

function writtenLine({ kinds, repeats, as }: Written, { isWritten, width }: ConvertedOptions): string {
  const counts = [...kinds].sort(([, a], [, b]) => b - a);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const each = counts.map(([kind, count]) => counted(count, kind, plurals[kind])).join(', ');
  const entities = counted(all, 'entity', 'entities');
  const what = as === undefined ? `${entities} ${isWritten ? 'written' : 'not written'}` : `${as} written, of ${entities}`;
  const text = `${what}${each === '' ? '' : `: ${each}`}`;
  return wrap(repeats === 0 ? text : `${text}; ${counted(repeats, 'repeat')} left out`, width);
}
