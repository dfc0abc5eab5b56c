import type { Severity } from 'nutgraf';
import { countsLine } from './counts-line.ts';
import { issueText } from './issue-text.ts';
import type { Look } from './paint.ts';
import { sourceLines } from './source-line.ts';
import { summaryTable } from './summary-table.ts';
import type { Detail, Tally } from './tally.ts';
import { counted, wrap } from './wrap.ts';

/** What of a report is wanted. */
export interface PrettyOptions extends Look {
  /** Every issue there is room for, and what a conversion loses too. */
  all: boolean;
  /** The last line alone. */
  quiet: boolean;
}

/** From how many issues on the groups are shown first. */
const many = 5;

/** The report as people read it: what each source is, the issues by code where there are many, the issues, and the counts. */
export function prettyReport(tally: Tally, options: PrettyOptions): string {
  if (options.quiet) return `${countsLine(tally)}\n`;
  const sources = sourceLines(tally.sources, options.all, { good: 'valid', bad: 'invalid' }, options);
  return `${[sources, ...findings(tally, options, '--all shows them'), countsLine(tally)].join('\n\n')}\n`;
}

/** What was found, a block each: the issues by code where there are many, the issues, and how many are not shown and what shows them. */
export function findings(tally: Tally, options: Omit<PrettyOptions, 'quiet'>, how: string): string[] {
  const shown = tally.details.filter(({ issue }) => options.all || issue.severity !== 'info');
  const found = [...tally.codes.values()].reduce((sum, { count }) => sum + count, 0);
  return [
    ...(found > shown.length || found > many ? [summaryTable(tally, options)] : []),
    ...shown.map((detail) => issueText(detail, options)),
    ...more(tally, shown, options, how),
  ];
}

/** Says how many issues are not shown, and how to see them. */
function more(tally: Tally, shown: readonly Detail[], { paint, all, width }: Omit<PrettyOptions, 'quiet'>, how: string): string[] {
  const left = (['error', 'warning', 'info'] satisfies Severity[]).flatMap((severity) => {
    const count = tally.count(severity) - shown.filter(({ issue }) => issue.severity === severity).length;
    return count > 0 ? [severity === 'info' ? `${counted(count, 'note')} on the conversion` : counted(count, severity)] : [];
  });
  if (left.length === 0) return [];
  return [paint('quiet', wrap(`Not shown: ${left.join(', ')} (${all ? 'a run shows 1,000 issues' : how}).`, width))];
}
