import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileFormats } from '@nutgraf/convert';
import type { Issue } from 'nutgraf';
import { afterAll, expect, test } from 'vitest';
import { captured, Folder } from '../test/captured.ts';
import { corpusFiles } from './corpus.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

/** Files that are the parts of one list, the entries first. */
const sets = [
  ['cons_prim.csv', 'cons_alt.csv', 'cons_add.csv', 'cons_comments.csv'],
  ['sdn.csv', 'sdn_comments.csv'],
  ['sdn.head.csv', 'alt.head.csv', 'add.head.csv'],
  ['sdn.topic.csv', 'add.topic.csv'],
  ['internal__ofactest__testdata__sdn.csv', 'internal__ofactest__testdata__sdn_comments.csv'],
];

/** The name of the format of a file, by its content; none where it is of no known one. */
function formatOf(path: string): string | undefined {
  const head = readFileSync(path).subarray(0, 65_536).toString('utf8');
  return fileFormats.find((format) => format.detectVersion(head) !== undefined)?.name;
}

/** The rows of a CSV file, however many lines each has. OFAC's files end with a character that says so (U+001A). */
function rowsIn(text: string): number {
  return text
    .replaceAll(/"(?:[^"]|"")*"/gu, 'x')
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '' && line !== '\u001a').length;
}

/** How many records a file holds, counted without the converter. */
const counters: Record<string, (text: string) => number> = {
  unsc: (text) => text.match(/<(?:INDIVIDUAL|ENTITY)[\s>]/gu)?.length ?? 0,
  'us-csl': (text) => rowsIn(text) - 1,
  'uk-sanctions': (text) => rowsIn(text) - (text.startsWith('Last Updated') ? 2 : 1),
  ofac: (text) => (text.trimStart().startsWith('<') ? (text.match(/<sdnEntry[\s>]/gu)?.length ?? 0) : rowsIn(text)),
};

interface Row {
  format: string;
  files: string[];
  inSource: number;
  converted: number;
  refused: number;
  entities: number;
  notes: number;
}

/** The one list that is no well-formed XML: it is not read to its end, and nothing is written. */
const brokenOff = 'npm-ofac/bad.xml';

async function rowOf(format: string, files: string[]): Promise<Row> {
  const [output, losses, summary] = ['output', 'losses', 'summary'].map((name) => join(folder.path, name)) as [string, string, string];
  await captured(['convert', '-q', '-o', output, '--losses', losses, '--summary', summary, ...files]);
  const { complete, read, converted, refused } = JSON.parse(readFileSync(summary, 'utf8'));
  const issues = linesOf(losses).map((line) => JSON.parse(line) as Issue);
  expect([files, complete, read]).toEqual([files, !files.some((path) => path.endsWith(brokenOff)), converted + refused]);
  expect(issues.filter(({ severity }) => severity === 'error').length).toBeGreaterThanOrEqual(refused);
  const count = counters[format] as (text: string) => number;
  return {
    format,
    files: files.map((file) => basename(file)),
    inSource: files.reduce((sum, file) => sum + count(readFileSync(file, 'latin1')), 0),
    converted,
    refused,
    entities: complete ? linesOf(output).length : 0,
    notes: issues.filter(({ severity }) => severity === 'info').length,
  };
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

/** The lists of the corpus, each with the files that it is made of. */
function listsIn(paths: readonly string[]): string[][] {
  return paths.flatMap((path) => {
    const set = sets.find((one) => one.includes(basename(path)));
    if (set === undefined) return [[path]];
    return set[0] === basename(path) ? [set.map((name) => join(dirname(path), name))] : [];
  });
}

const page = (rows: readonly Row[]) => `# What becomes of real lists

Lists as their authorities publish them, and as test data of other projects has them, run through \`nutgraf convert\`. Each record of a source is converted or refused with a reason, so that the two together are what the source holds, counted without the converter: rows of CSV, entries of XML. The files of one list are read together; a row of a name or an address belongs to the entry that another of the files has. A row of them is refused where that entry is in none of the files, as in files that are the beginning of longer ones. The entities are all that was written: targets, sanctions, programs, links, the list itself. A note is a field of which something is dropped, narrowed, repaired or guessed, however often.

This page is written by a test, \`packages/cli/corpus/converted-lists.corpus.ts\`: \`.ci/run corpus\` fails where it no longer tells the truth, and running that file with \`vitest -u\` writes it anew.

| format | files | records in the source | converted | refused | entities | notes |
|---|---|---:|---:|---:|---:|---:|
${rows.map((row) => `| ${cellsOf(row).join(' | ')} |\n`).join('')}`;

function cellsOf({ format, files, inSource, converted, refused, entities, notes }: Row): string[] {
  const numbers = [inSource, converted, refused, entities, notes].map((number) => number.toLocaleString('en-US'));
  return [format, files.map((file) => `\`${file}\``).join(', '), ...numbers];
}

test('each record of each list is converted or refused with a reason, and the page says how many', async () => {
  const rows: Row[] = [];
  for (const files of listsIn(corpusFiles('sanctions').filter((path) => /\.(?:csv|xml)$/u.test(path)))) {
    const format = formatOf(files[0] as string);
    if (format !== undefined) rows.push(await rowOf(format, files));
  }
  expect(rows.filter(({ inSource, converted, refused }) => inSource !== converted + refused)).toEqual([]);
  expect(new Set(rows.map(({ format }) => format)).size).toBe(Object.keys(counters).length);
  rows.sort((a, b) => (a.format === b.format ? b.inSource - a.inSource : a.format < b.format ? -1 : 1));
  await expect(page(rows)).toMatchFileSnapshot('../../../docs/converted-lists.md');
});
