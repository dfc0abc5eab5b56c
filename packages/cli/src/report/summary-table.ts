import type { Severity } from 'nutgraf';
import { titleOf } from '../explain/issue-code.ts';
import { pad } from './cells.ts';
import type { Look } from './paint.ts';
import { placeText, shortPath } from './place-text.ts';
import { severityTone } from './severity-tone.ts';
import type { CodeTally, Tally } from './tally.ts';
import { figure, wrap } from './wrap.ts';

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The issues by code, the gravest and the most frequent first: how often, what it is called, where it is met first. */
export function summaryTable(tally: Tally, look: Look): string {
  const rows = [...tally.codes.values()].sort((a, b) => weight[a.severity] - weight[b.severity] || b.count - a.count);
  const digits = Math.max(...rows.map(({ count }) => figure(count).length));
  const longest = Math.max(...rows.map(({ code }) => code.length));
  const isOne = tally.sources.length === 1;
  return rows.map((row) => tableRow(isOne ? { ...row, first: { ...row.first, source: '' } } : row, digits, longest, look)).join('\n');
}

function tableRow({ code, severity, count, first }: CodeTally, digits: number, longest: number, { paint, width }: Look): string {
  const number = figure(count).padStart(digits);
  const start = 2 + digits + 2 + 7 + 2 + longest + 2;
  const title = titleOf(code);
  const place =
    first.source === '' && first.column === undefined ? lineText(first) : ` at ${shortPath(placeText(first), Math.max(20, width - start))}`;
  const text = `${title.charAt(0).toUpperCase()}${title.slice(1)}${place === '' ? '' : `, first${place}`}`;
  const left = `  ${number}  ${paint(severityTone[severity], pad(severity, 7))}  ${paint('word', pad(code, longest))}  `;
  return left + wrap(text, width, ' '.repeat(start)).trimStart();
}

/** The place of an issue in the only source of a run, where no column is known. */
function lineText({ line }: CodeTally['first']): string {
  return line === undefined ? '' : ` in line ${figure(line)}`;
}
