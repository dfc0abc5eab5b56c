import type { Mapping } from '@nutgraf/convert';
import { plurals } from 'nutgraf';
import { pad } from '../report/cells.ts';
import type { Look } from '../report/paint.ts';
import { counted, wrap } from '../report/wrap.ts';
import { convertible } from './chosen-format.ts';
import { targets } from './target.ts';
import { versionsText } from './versions-text.ts';

/** How many reasons of losses are named. */
const most = 3;

/** The formats that can be converted, each with its versions, and with what of it comes through and what does not. */
export function formatsText({ paint, width }: Look): string {
  const start = Math.max(...convertible.map(({ name }) => name.length)) + 2;
  const indent = ' '.repeat(start);
  const blocks = convertible.map((format) => {
    const lines = [
      `${format.title}: ${versionsText(format.versions)}.${isWritten(format.name) ? ' Is written too, with --to.' : ''}`,
      ...('mapping' in format ? mappingLines(format.mapping) : [ownLine]),
    ];
    const text = lines.map((line) => wrap(line, width, indent)).join('\n');
    return paint('word', pad(format.name, start)) + text.slice(start);
  });
  const tables = paint('word', pad('csv', start)) + wrap(tablesLine, width, indent).slice(start);
  return `${[...blocks, tables].join('\n\n')}\n\n${wrap('Files tell their format by their content; --from FORMAT or FORMAT@VERSION names it. nutgraf docs -o DIR writes what becomes of each field.', width)}\n`;
}

const tablesLine = 'One table a kind, for spreadsheets. Is only written: --to csv -o DIR.';

function isWritten(name: string): boolean {
  return targets.some((target) => target.name === name && target.sort === 'documents');
}

const ownLine = 'Everything comes through.';

function mappingLines({ rows, losses }: Mapping): string[] {
  const kinds = Object.keys(plurals).filter((kind) => rows.some(({ ours }) => ours.split('/')[0] === kind));
  const lost = losses.map(({ theirs, reason }) => ({ count: fieldsIn([theirs]), reason })).sort((a, b) => b.count - a.count);
  const main = lost.slice(0, most).map(({ count, reason }) => `${count} (${reason})`);
  const reasons = lost.length > most ? `, among them ${main.join(', ')}` : `: ${main.join(', ')}`;
  return [
    `Comes through: ${counted(fieldsIn(rows.map(({ theirs }) => theirs)), 'field')}, as ${kinds.join(', ')}.`,
    ...(lost.length === 0 ? [] : [`Is lost: ${counted(fieldsIn(losses.map(({ theirs }) => theirs)), 'field')}${reasons}.`]),
  ];
}

/** How many fields there are, counted once in each family of versions. */
function fieldsIn(rows: readonly Mapping['rows'][number]['theirs'][]): number {
  const names = rows.flatMap((theirs) =>
    Object.entries(theirs).flatMap(([family, fields]) => [fields ?? []].flat().map((one) => `${family} ${one}`)),
  );
  return new Set(names).size;
}
