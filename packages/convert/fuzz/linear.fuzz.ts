import { parse } from 'csv-parse/browser/esm/sync';
import { expect, test } from 'vitest';
import { fileFormats } from '../src/index.ts';
import { convertBytes } from '../test/convert-bytes.ts';
import { samples } from '../test/hostile/sample.ts';

/** How long each field is, in characters, and within how many seconds a record of such fields is surely done where nothing grows by squares. */
const long = 100_000;
const soon = 10;

/** What goes on and on in a field: what the forms of names, numbers, dates and remarks are made of. */
const fillers = [
  ' ',
  '1',
  ', ',
  '(',
  'a (1) ',
  'a.k.a. ',
  "; a.k.a. 'A",
  '; (A',
  '; Passport 1 (A) issued 1 May 2000 expires 1 May 2010',
  ' expires 1',
  ' AB',
  '. Malian passport no. 1',
  'listed pursuant to (Travel Ban, ',
  'a@b.c1 https://a.',
];

/** Fields by which a record is known or told from others: a record that has them otherwise is another, or none. */
const kept = new Set([
  'uid',
  'DATAID',
  'REFERENCE_NUMBER',
  'sdnType',
  'nspType',
  'logicalId',
  'code',
  'xmlns',
  'dateGenerated',
  'generationDate',
]);

/** A file with a text behind each of its fields. */
function filled(file: string, filler: string): string {
  if (file.includes('"@context"')) return filledNodes(file, filler);
  if (file.startsWith('{')) return filledLines(file, filler);
  if (!file.startsWith('<?xml')) return filledCsv(file, filler);
  const [head = '', ...rest] = file.split('?>');
  const body = rest
    .join('?>')
    .replaceAll(/<(\w+)>([^<>]+)<\//gu, (all, name: string, words: string) => (kept.has(name) ? all : `<${name}>${words}${filler}</`))
    .replaceAll(/ (\w+)="([^"]*)"/gu, (all, name: string, words: string) => (kept.has(name) ? all : ` ${name}="${words}${filler}"`));
  return `${head}?>${body}`;
}

/** The properties of the first record are filled, each with one value. */
function filledLines(file: string, filler: string): string {
  const [first = '', ...rest] = file.split('\n');
  const record = JSON.parse(first) as { properties: Record<string, unknown[]> };
  const properties = Object.entries(record.properties).map(([name, [value]]) => [
    name,
    typeof value === 'string' ? [value + filler] : [value],
  ]);
  return [JSON.stringify({ ...record, properties: Object.fromEntries(properties) }), ...rest].join('\n');
}

/** Of each property of nodes the first text is filled, but for ids, types and names of schema.org. */
function filledNodes(file: string, filler: string): string {
  const seen = new Set<string>();
  return file.replaceAll(/("[\w:]+": ")([^"]*)"/gu, (all, start: string, words: string) => {
    if (seen.has(start) || words.startsWith('https://schema.org')) return all;
    seen.add(start);
    return `${start}${words}${filler}"`;
  });
}

/** The first record alone is filled, but for its number and its kind. */
function filledCsv(file: string, filler: string): string {
  const rows: string[][] = parse(file, { relax_column_count: true, relax_quotes: true });
  const at = rows.findIndex((cells) => cells.some((cell) => /^individual$/iu.test(cell)));
  const cells = (rows[at] ?? []).map((cell) => (/^\d{1,3}$|^individual$|\(SDN\)/iu.test(cell) ? cell : cell + filler));
  const lines = rows.with(at, cells).map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

const files = fileFormats.flatMap((format) =>
  (samples[format.name] ?? []).map((text, index) => ({ format, name: `${format.name} ${index}`, text })),
);

test.each(files)('no field of $name hangs, whatever fills it', async ({ format, text }) => {
  const slow: string[] = [];
  for (const filler of fillers) {
    const file = filled(text, `${filler.repeat(long / filler.length)}!`);
    const start = performance.now();
    const { entities } = await convertBytes(format, file);
    const seconds = (performance.now() - start) / 1000;
    expect(entities.length).toBeGreaterThan(2);
    if (seconds > soon) slow.push(`${JSON.stringify(filler)}: ${seconds.toFixed(1)} s`);
  }
  expect(slow).toEqual([]);
});
