import { createReadStream } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { Folder } from '../../test/captured.ts';
import type { Io } from '../io.ts';
import { writeFile } from '../output/disk-file.ts';
import { identityOf, sizeOf } from '../output/identity.ts';
import { roomOf, Tally } from '../report/tally.ts';
import { openForeign } from './foreign-files.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

const { signal } = new AbortController();
const nowhere = { isTerminal: false, write: async () => {} };
const opened: string[] = [];
const io: Io = {
  stdin: {
    isTerminal: false,
    async *read() {
      yield new TextEncoder().encode('{"kind":"event","id":"event/x","type":"summit"}');
    },
  },
  stdout: nowhere,
  stderr: nowhere,
  env: {},
  readFile: (path) => {
    opened.push(path);
    return createReadStream(path);
  },
  writeFile,
  identityOf,
  sizeOf,
  signal,
};

/** A row of OFAC's list of entries, which comes in several files. */
const row = (number: number): string => `${number},"SAMPLE ${number} LTD",-0- ,"SAMPLES"${',-0- '.repeat(8)}\n`;
const a = folder.write('a.csv', row(1));
const b = folder.write('b.csv', Array.from({ length: 3000 }, (_, at) => row(at + 10)).join(''));
const whole = 'Name 6,Group Type,Alias Type,Regime,Group ID\nSAMPLE LTD,Entity,Prime Alias,Samples,1\n';
const [c, d] = [folder.write('uk-1.csv', whole), folder.write('uk-2.csv', whole)];
const xml = folder.write('c.xml', '<CONSOLIDATED_LIST><INDIVIDUALS/><ENTITIES/></CONSOLIDATED_LIST>');
const json = folder.write('d.json', '{"kind":"event","id":"event/y","type":"summit"}');
const words = folder.write('e.txt', 'Not found');

test('files of one list form that follow each other are a group, and every other file is one by itself', async () => {
  const tally = new Tally(roomOf({ quiet: false, all: true }));
  const groups = await openForeign([a, b, xml, json, '-', words, a], io, { tally, signal });
  expect(groups.map(({ format, files }) => [format?.format.name, format?.version, files])).toEqual([
    ['ofac', 'csv', [a, b]],
    ['unsc', 'xml', [xml]],
    [undefined, undefined, [json]],
    [undefined, undefined, ['<stdin>']],
    ['ofac', 'csv', [a]],
  ]);
  expect([tally.read, tally.details.map(({ issue }) => [issue.code, issue.source])]).toEqual([1, [['convert/unknown-format', words]]]);
  opened.length = 0;
  const counts: number[] = [];
  for (const { steps } of groups) {
    let count = 0;
    for await (const { entities } of steps) count += entities.length;
    counts.push(count);
  }
  expect(counts.slice(2, 4)).toEqual([1, 1]);
  expect(counts[0]).toBeGreaterThan(6000);
  // What is longer than the beginning that was looked at is opened again, and nothing else.
  expect(opened).toEqual([b]);
  expect([tally.complete, tally.sources.map(({ read }) => read)]).toEqual([true, [1, 3000, expect.any(Number), 1, 1, 1, 1]]);
});

test('a list that comes in one file is one by itself, whatever stands beside it', async () => {
  const groups = await openForeign([c, d], io, { tally: new Tally(roomOf({ quiet: false, all: true })), signal });
  expect(groups.map(({ format, files }) => [format?.format.name, files])).toEqual([
    ['uk-sanctions', [c]],
    ['uk-sanctions', [d]],
  ]);
});

test('a format that is named holds for all files, and a version is held against what the file shows', async () => {
  const tally = new Tally(roomOf({ quiet: false, all: true }));
  const { fileFormats } = await import('@nutgraf/convert');
  const format = fileFormats.find(({ name }) => name === 'ofac') as (typeof fileFormats)[number];
  const groups = await openForeign([a, words], io, { tally, signal, from: { format } });
  expect(groups.map(({ files }) => files)).toEqual([[a, words]]);
  const entry = folder.write('f.xml', '<sdnList><sdnEntry/></sdnList>');
  expect(await openForeign([entry], io, { tally, signal, from: { format, version: 'csv' } })).toEqual([]);
  expect(tally.details.at(-1)?.issue).toMatchObject({ code: 'convert/unknown-format', message: 'the file is ofac xml and not csv' });
});
