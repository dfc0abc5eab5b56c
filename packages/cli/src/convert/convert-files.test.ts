import type { ConvertedRecord, ConvertOptions, FileFormat } from '@nutgraf/convert';
import type { Entity, Issue } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '../io.ts';
import { roomOf, Tally } from '../report/tally.ts';
import { convertFiles } from './convert-files.ts';
import type { Step } from './step.ts';

const event = (id: string): Entity => ({ kind: 'event', id: `event/${id}`, type: 'summit' });
const broken = { kind: 'event', id: 'event/x' } as unknown as Entity;
const loss: Issue = { code: 'convert/narrowed', severity: 'info', pointer: '/a', message: '"a" is narrowed' };
const refusal: Issue = { code: 'convert/refused', severity: 'error', pointer: '', message: 'it says nothing' };

/** A format that makes the same steps of whatever files, once it has read them. */
function formatOf(steps: readonly ConvertedRecord[], given: ConvertOptions[] = []): FileFormat {
  return {
    of: 'files',
    isSet: false,
    name: 'sample',
    title: 'Sample',
    versions: ['csv'],
    mapping: { families: {}, rows: [], losses: [] },
    detectVersion: () => 'csv',
    async *read(files, options = {}) {
      given.push(options);
      for (const { bytes } of files) for await (const _ of bytes);
      yield* steps;
    },
  };
}

async function* once(text: string): Bytes {
  yield new TextEncoder().encode(text);
}

async function* failing(error: Error): Bytes {
  yield new Uint8Array(3);
  throw error;
}

async function convert(format: FileFormat, inputs: Record<string, Bytes>, snapshotOn?: string) {
  const tally = new Tally(roomOf({ quiet: false, all: true }));
  const each: Issue[] = [];
  const files = Object.entries(inputs).map(([name, bytes]) => ({ input: { name, bytes }, source: tally.open(name) }));
  const steps: Step[] = [];
  const notes = { tally, each: (issue: Issue) => each.push(issue), signal: new AbortController().signal };
  for await (const step of convertFiles(files, format, snapshotOn, notes)) steps.push(step);
  return { tally, each, ids: steps.map(({ entities }) => entities.map(({ id }) => id)) };
}

describe('each step is counted at its file', () => {
  test('a record is read, and refused where it has an error; what is no record is neither', async () => {
    const format = formatOf([
      { record: 1, source: 'a', line: 2, entities: [event('a')], issues: [loss] },
      { record: 1, source: 'b', line: 4, entities: [], issues: [refusal] },
      { record: 2, source: 'b', line: 5, entities: [], issues: [] },
      { entities: [event('z')], issues: [loss] },
    ]);
    const { tally, each, ids } = await convert(format, { a: once('aa'), b: once('b') });
    expect(ids).toEqual([['event/a'], [], [], ['event/z']]);
    expect(tally.sources.map(({ read, invalid, entities, bytes, complete }) => [read, invalid, entities, bytes, complete])).toEqual([
      [1, 0, 2, 2, true],
      [2, 1, 0, 1, true],
    ]);
    expect(each).toEqual([
      { ...loss, source: 'a', record: 1, line: 2 },
      { ...refusal, source: 'b', record: 1, line: 4 },
      { ...loss, source: 'a' },
    ]);
  });

  test('an error of a whole file is a record that is refused', async () => {
    const { tally } = await convert(formatOf([{ source: 'b', entities: [], issues: [refusal] }]), { a: once(''), b: once('') });
    expect(tally.sources.map(({ read, invalid }) => [read, invalid])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

test('an entity that is not valid is never given out: its record is refused, and says why', async () => {
  const { tally, each, ids } = await convert(
    formatOf([
      { record: 1, source: 'a', line: 7, entities: [event('a'), broken], issues: [] },
      { record: 2, source: 'a', line: 8, entities: [event('b')], issues: [] },
    ]),
    { a: once('') },
  );
  expect(ids).toEqual([[], ['event/b']]);
  expect([tally.read, tally.invalid]).toEqual([2, 1]);
  expect(each).toMatchObject([
    {
      code: 'schema/required',
      severity: 'error',
      source: 'a',
      record: 1,
      line: 7,
      pointer: '/type',
      message: 'after conversion: "type" is missing',
    },
  ]);
});

test('a file that cannot be read to its end is told, and nothing of the whole is given out', async () => {
  const error = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
  const { tally, ids } = await convert(formatOf([{ entities: [event('a')], issues: [] }]), { a: once('a'), b: failing(error) });
  expect([ids, tally.complete, tally.sources.map(({ failure }) => failure?.code)]).toEqual([[], false, [undefined, 'input/unreadable']]);
});

test('a fault of a format is no fault of the file', async () => {
  const format: FileFormat = {
    ...formatOf([]),
    async *read() {
      yield { entities: [], issues: [] };
      throw new TypeError('out of order');
    },
  };
  await expect(convert(format, { a: once('') })).rejects.toThrow('out of order');
});

test('the day of the list is handed on where it is given', async () => {
  const given: ConvertOptions[] = [];
  await convert(formatOf([], given), { a: once('') });
  await convert(formatOf([], given), { a: once('') }, '2024-09');
  expect(given).toEqual([{}, { snapshotOn: '2024-09' }]);
});
