import { cells } from './cells.ts';
import { frame } from './frame.ts';
import type { Look } from './paint.ts';
import { placeText, shortPath } from './place-text.ts';
import { safe } from './safe.ts';
import { sentence } from './sentence.ts';
import { severityTone } from './severity-tone.ts';
import type { Detail } from './tally.ts';
import { wrap } from './wrap.ts';

/** An issue for people: its place and code, what is wrong, the lines around it, and what to do. */
export function issueText({ issue, frame: lines }: Detail, { paint, width }: Look): string {
  const { severity, code, pointer, message, hint } = issue;
  const start = [placeText(issue), severity, code].join(' ');
  const end = shortPath(safe(pointer), Math.max(30, width - cells(start) - 1));
  const head = [paint('strong', placeText(issue)), paint(severityTone[severity], severity), paint('word', code)];
  return [
    (end === '' ? head : [...head, paint('quiet', end)]).join(' '),
    wrap(sentence(safe(message)), width, '  '),
    ...(lines === undefined ? [] : [frame(lines, paint)]),
    ...(hint === undefined ? [] : [wrap(`Hint: ${sentence(safe(hint))}`, width, '  ')]),
  ].join('\n');
}
