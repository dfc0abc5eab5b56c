import type { Issue, Severity } from 'nutgraf';
import { artifactPath } from './artifact-path.ts';
import { countsLine } from './counts-line.ts';
import { placeText } from './place-text.ts';
import { safe } from './safe.ts';
import { sentence } from './sentence.ts';
import type { Tally } from './tally.ts';
import { counted } from './wrap.ts';

const command: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * The report as workflow commands of GitHub Actions, which shows each issue at its line, and the counts last. What a conversion loses is
 * told only where all is asked for. Paths are relative to a folder where they can be.
 */
export function githubReport(tally: Tally, all: boolean, folder: string = process.cwd()): string {
  const shown = tally.details.filter(({ issue }) => all || issue.severity !== 'info');
  const found = tally.count('error') + tally.count('warning') + (all ? tally.count('info') : 0);
  const more = found > shown.length ? `${counted(found - shown.length, 'issue')} more not shown; ` : '';
  return [...shown.map(({ issue }) => annotation(issue, folder)), `::notice title=nutgraf::${data(more + countsLine(tally))}`, ''].join(
    '\n',
  );
}

function annotation(issue: Issue, folder: string): string {
  const { code, severity, source = '', line, column, message, hint } = issue;
  const file = artifactPath(source, folder);
  const properties = [
    ...(file === undefined ? [] : [['file', file]]),
    ...(file === undefined || line === undefined ? [] : [['line', String(line)]]),
    ...(file === undefined || column === undefined ? [] : [['col', String(column)]]),
    ['title', code],
  ];
  const text = hint === undefined ? sentence(message) : `${sentence(message)} Hint: ${sentence(hint)}`;
  const place = file === undefined ? `${placeText(issue)} ` : '';
  return `::${command[severity]} ${properties.map(([key, value]) => `${key}=${property(value as string)}`).join(',')}::${data(place + text)}`;
}

/** A text as the value of a property: the separators of the command are escaped. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A text as the message of a command, on one line. */
function data(text: string): string {
  return safe(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
