import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from 'nutgraf';
import { afterAll, expect, test } from 'vitest';
import { captured, Folder } from '../test/captured.ts';
import { corpusFiles } from './corpus.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

/** The formats, with the files of them in the folder of each. */
const families = {
  ninjs: { format: 'ninjs', files: /\.json$/u },
  jsonld: { format: 'schema-org', files: /\.(?:json|html_0)$/u },
  ftm: { format: 'ftm', files: /(?:\.ijson|entities\.(?:ftm|delta)\.json)$/u },
};

/** How many of the most frequent losses are named. */
const most = 5;

interface Row {
  format: string;
  project: string;
  files: number;
  read: number;
  converted: number;
  refused: number;
  entities: number;
  /** The losses by what they say, with how many files have them. */
  losses: Map<string, number>;
}

/** What becomes of the files of one project. Each is converted by itself, as it may be anything. */
async function rowOf(format: string, project: string, files: readonly string[]): Promise<Row> {
  const row: Row = { format, project, files: files.length, read: 0, converted: 0, refused: 0, entities: 0, losses: new Map() };
  const [output, losses, summary] = ['output', 'losses', 'summary'].map((name) => join(folder.path, name)) as [string, string, string];
  for (const file of files) {
    await captured(['convert', '-q', '--from', format, '-o', output, '--losses', losses, '--summary', summary, file]);
    const { complete, read, converted, refused } = JSON.parse(readFileSync(summary, 'utf8'));
    expect([file, complete, read]).toEqual([file, true, converted + refused]);
    const issues = linesOf(losses).map((line) => JSON.parse(line) as Issue);
    expect(issues.filter(({ severity }) => severity === 'error').length, file).toBeGreaterThanOrEqual(refused);
    row.read += read;
    row.converted += converted;
    row.refused += refused;
    row.entities += linesOf(output).length;
    for (const { message } of issues.filter(({ code }) => code === 'convert/dropped-field' || code === 'convert/narrowed')) {
      const field = /^"[^"]*"|^an entry of "[^"]*"/u.exec(message)?.[0] ?? message;
      row.losses.set(field, (row.losses.get(field) ?? 0) + 1);
    }
  }
  return row;
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

/** The most frequent losses of a format, with how many files have each. */
function lossesOf(rows: readonly Row[]): string {
  const all = new Map<string, number>();
  for (const { losses } of rows) for (const [field, count] of losses) all.set(field, (all.get(field) ?? 0) + count);
  const sorted = [...all].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted
    .slice(0, most)
    .map(([field, count]) => `${field} (${count})`)
    .join(', ');
}

const page = (rows: readonly Row[]) => `# What becomes of real feeds

News items, pages and streams as others publish them and as the test data of other projects has them, broken ones among them, run through \`nutgraf convert\`. Each record is converted, or refused with a reason. Of a record that says nothing the model has a kind for, such as a list of breadcrumbs or a document of an archive, nothing is written, and that is noted.

This page is written by a test, \`packages/cli/corpus/converted-feeds.corpus.ts\`: \`.ci/run corpus\` fails where it no longer tells the truth, and running that file with \`vitest -u\` writes it anew.

| format | from | files | records | converted | refused | entities |
|---|---|---:|---:|---:|---:|---:|
${rows
  .map(({ format, project, ...row }) => {
    const numbers = [row.files, row.read, row.converted, row.refused, row.entities].map((number) => number.toLocaleString('en-US'));
    return `| ${[format, project, ...numbers].join(' | ')} |\n`;
  })
  .join('')}
## What is lost most often

| format | fields, and how many files lose something of each |
|---|---|
${Object.values(families)
  .map(({ format }) => `| ${format} | ${lossesOf(rows.filter((row) => row.format === format))} |\n`)
  .join('')}`;

test('each record of each feed is converted or refused with a reason, and the page says how many', async () => {
  const rows: Row[] = [];
  for (const [family, { format, files }] of Object.entries(families)) {
    const projects = grouped(family, files);
    for (const [project, paths] of projects) rows.push(await rowOf(format, project, paths));
  }
  expect(rows.length).toBeGreaterThan(8);
  await expect(page(rows)).toMatchFileSnapshot('../../../docs/converted-feeds.md');
});

/** The files of a family by the project that they are from. */
function grouped(family: string, files: RegExp): Map<string, string[]> {
  const projects = new Map<string, string[]>();
  for (const path of corpusFiles(family).filter((one) => files.test(one))) {
    const parts = path.split(/[/\\]/u);
    const project = parts[parts.lastIndexOf(family) + 1]?.replace('__', '/') ?? '';
    if (project === 'schemaorg/schemaorg') continue;
    projects.set(project, [...(projects.get(project) ?? []), path]);
  }
  return projects;
}
