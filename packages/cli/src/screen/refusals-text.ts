import { issueText } from '../report/issue-text.ts';
import type { Look } from '../report/paint.ts';
import type { Tally } from '../report/tally.ts';
import { counted, wrap } from '../report/wrap.ts';

/** What of the lists was not read, and why; nothing where all was. */
export function refusalsText(tally: Tally, isAnswered: boolean, look: Look): string {
  const shown = tally.details.filter(({ issue }) => issue.severity === 'error');
  const left = tally.count('error') - shown.length;
  if (shown.length === 0 && isAnswered) return '';
  const end = isAnswered
    ? `${counted(tally.invalid, 'record')} of the lists ${tally.invalid === 1 ? 'is' : 'are'} refused: the answers say nothing of whom ${tally.invalid === 1 ? 'it names' : 'they name'}.`
    : 'Not all lists were read, so there is no answer.';
  return `${[
    ...shown.map((detail) => issueText(detail, look)),
    ...(left > 0 ? [`Not shown: ${counted(left, 'error')} (nutgraf convert --all shows them).`] : []),
    wrap(end, look.width),
  ].join('\n\n')}\n`;
}
