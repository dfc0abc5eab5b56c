import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mali } from '../fixtures/index.ts';
import type { Issue } from '../issue.ts';
import { toRecords } from '../story/record.ts';
import { InputError } from './input-error.ts';
import { readLines, readRecords } from './read-records.ts';
import type { JudgeOptions } from './record-run.ts';
import { type IssueStream, validateLines, validateRecords } from './validate-records.ts';

const encode = (text: string) => new TextEncoder().encode(text);
async function* stream(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? encode(piece) : piece;
}

async function all(issues: IssueStream): Promise<{ issues: Issue[]; counts: IssueStream['counts'] }> {
  const list: Issue[] = [];
  for await (const issue of issues) list.push(issue);
  return { issues: list, counts: issues.counts };
}
const lines = (text: string | Uint8Array, options?: JudgeOptions<unknown>) => all(validateLines(stream(text), options));
/** `<record>:<line>:<column>:<byte> <code> <pointer>` of each issue. */
const places = ({ issues }: { issues: Issue[] }) =>
  issues.map(({ record, line, column, byte, code, pointer }) => `${record}:${line}:${column}:${byte} ${code} ${pointer}`.trim());

const source = '{"kind":"person","id":"person/ada","names":[{"text":"Ada L. Byron"}],"gender":"female"}';
const broken = source.replace('"female"', '"femle"');

test('a good source has no issues', async () => {
  const { issues, counts } = await lines(`${source}\n\n  \r\n${source}`);
  expect(issues).toEqual([]);
  expect(counts).toEqual({ complete: true, read: 2, valid: 2, invalid: 0, bytes: source.length * 2 + 6, issues: {} });
});

test.each(['', '\n \r\n', '\ufeff'])('of %j nothing is read', async (text) => {
  expect((await lines(text)).counts).toMatchObject({ complete: true, read: 0, valid: 0, invalid: 0 });
});

test('one bad line between good ones is one bad record, told in full', async () => {
  const text = `${source}\n${broken}\nNot found\n${source}`;
  const { issues, counts } = await lines(text, { source: 'feed' });
  expect(counts).toMatchObject({ complete: true, read: 4, valid: 2, invalid: 2, issues: { 'schema/enum': 1, 'json/syntax': 1 } });
  expect(Object.entries(issues[0] as Issue)).toEqual(
    Object.entries({
      code: 'schema/enum',
      severity: 'error',
      source: 'feed',
      record: 2,
      line: 2,
      column: broken.indexOf('"femle"') + 1,
      byte: source.length + 1 + broken.indexOf('"femle"'),
      pointer: '/gender',
      message: issues[0]?.message,
      excerpt: issues[0]?.excerpt,
      hint: issues[0]?.hint,
    }),
  );
  expect(issues[0]?.excerpt).toContain('femle');
});

test('places are right behind astral text, escapes, line ends of all sorts and in what is said of them', async () => {
  const odd = '\t{"kind":"person","\\u0069d":"person/a","names":[{"text":"😀é\\ud83d\\ude00"}],\r"gender":1,"x":2}\r';
  const column = (part: string) => [...odd.slice(0, odd.indexOf(part))].length + 1;
  const byte = (part: string) => encode(odd.slice(0, odd.indexOf(part))).length + source.length + 2;
  expect(places(await lines(`${source}\r\n${odd}\n`))).toEqual([
    `2:2:${column('1,')}:${byte('1,')} schema/type /gender`,
    `2:2:${column('"x"')}:${byte('"x"')} schema/unknown-key /x`,
  ]);
  const cut = await lines(`{}\n{"a":\r\n{"a":1,"a":2}`, { judge: (value) => ({ value, issues: [] }) });
  expect(places(cut)).toEqual(['2:2:7:9 json/truncated /a', '3:3:8:17 json/duplicate-key /a']);
  expect(cut.issues.map(({ message }) => message)).toEqual([
    'the text ends inside an object that opens at column 1',
    'the key "a" appears twice (first at column 2)',
  ]);
});

test('a carriage return ends no line', async () => {
  expect(places(await lines('{"a":1,\r"a":2}\r{\n{"b":1,"b":1}'))).toEqual([
    '1:1:9:8 json/duplicate-key /a',
    '1:1:16:15 json/syntax',
    '2:2:8:24 json/duplicate-key /b',
  ]);
});

test('a byte-order mark is passed over at the start and is a fault at a later line', async () => {
  const { issues, counts } = await lines(`\ufeff${source}\n\ufeff${source}\n${source}`);
  expect(places({ issues })).toEqual([`2:2:1:${source.length + 4} json/bom`]);
  expect(counts).toMatchObject({ read: 3, valid: 2 });
});

test('a line that is too long is told with its length, and not held', async () => {
  const { issues, counts } = await lines(`${source}\n"${'x'.repeat(1_000)}"\n${source}`, { limits: { record: 200 } });
  expect(issues).toMatchObject([
    { code: 'json/limit-record', record: 2, line: 2, message: 'a text of 1002 bytes is longer than 200', limit: 200 },
  ]);
  expect(counts).toMatchObject({ complete: true, read: 3, valid: 2 });
});

test('a run tells so many issues, of a record and of all, and counts on', async () => {
  const judge = () => ({
    issues: Array.from({ length: 5 }, () => ({ code: 'a/b', severity: 'error', pointer: '', message: 'm' }) as const),
  });
  const { issues, counts } = await lines('1\n2\n3\n4', { judge, limits: { issues: 3, details: 7 } });
  expect(issues.map(({ record }) => record)).toEqual([1, 1, 1, 2, 2, 2, 3]);
  expect(counts).toMatchObject({ read: 4, invalid: 4, issues: { 'a/b': 12 } });
});

test('faults of the text that are not told are counted', async () => {
  const { issues, counts } = await lines('[1e400,1e400]\n{"a":1,"a":2}\n[1e400]', { limits: { details: 1 } });
  expect(issues).toMatchObject([{ record: 1, line: 1, column: 2, excerpt: '[1e400,1e400]' }]);
  expect(counts).toMatchObject({ read: 3, invalid: 3, issues: { 'json/number-range': 3, 'json/duplicate-key': 1 } });
});

test('the records of a story are judged as its head and its entities; a newer head makes unknown codes warnings', async () => {
  const records = [...toRecords(mali)].map((record) => JSON.stringify(record));
  const { counts } = await lines(records.join('\n'));
  expect(counts).toMatchObject({ read: records.length, valid: records.length });
  const newer = (records[0] as string).replace(mali.specVersion, '1.999');
  expect((await lines(`${newer}\n${broken}`)).issues).toMatchObject([{ code: 'schema/enum', severity: 'warning' }]);
  expect((await lines(`${newer}\n${broken}`, { unknown: 'error' })).counts.invalid).toBe(1);
  expect((await lines(`${source}\n${newer}\n${broken}`)).counts.invalid).toBe(1);
});

test('the bytes tell the shape where it is not said', async () => {
  const run = async (text: string, options?: JudgeOptions<unknown>) => all(validateRecords(stream(text), options));
  expect((await run(JSON.stringify(mali, undefined, 2))).counts).toMatchObject({ read: 1, valid: 1 });
  const array = await run(`[\n ${source},\n ${broken}, {"a":1,"a":2}\n]`);
  expect(array.counts).toMatchObject({ read: 3, valid: 1, invalid: 2 });
  expect(places(array).map((place) => place.replace(/:\d+ /u, ' '))).toEqual([
    `2:3:${broken.indexOf('"femle"') + 2} schema/enum /gender`,
    `3:3:${broken.length + 11} json/duplicate-key /a`,
  ]);
  expect(array.issues[1]?.message).toBe(`the key "a" appears twice (first at column ${broken.length + 5})`);
  const long = await run(`{"a":"${'x'.repeat(1_000)}`, { limits: { record: 200 } });
  expect(long.counts).toMatchObject({ complete: false, read: 1, invalid: 1 });
  expect(long.issues).toMatchObject([{ code: 'json/limit-record', message: 'a text of unknown length is longer than 200' }]);
});

/** A source of good and bad lines, with all that could be cut in the middle of. */
const mixed = encode(
  [
    `\ufeff${source}\r`,
    broken,
    '{"a":"😀é€',
    '',
    `\ufeff${source}`,
    '\x00',
    source,
    `"${'x'.repeat(300)}"`,
    '[[[',
    `${broken} `,
    source,
  ].join('\n'),
);

test('10,000 ways to cut a source into pieces give the same issues, counts and values', async () => {
  const limits = { record: 250 };
  const whole = await all(validateRecords(stream(mixed), { limits }));
  expect(whole.counts).toMatchObject({ complete: true, read: 10, valid: 3, invalid: 7, bytes: mixed.length });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: mixed.length }), { maxLength: 30 }), async (cuts) => {
      const ends = [...cuts.sort((a, b) => a - b), mixed.length];
      const cut = await all(validateLines(stream(...ends.map((end, index) => mixed.subarray(ends[index - 1] ?? 0, end))), { limits }));
      expect(JSON.stringify(cut)).toBe(JSON.stringify(whole));
    }),
    { numRuns: 10_000 },
  );
});

test('records come with their place, and with a value where they are valid', async () => {
  const found = [];
  for await (const record of readLines(stream(mixed), { limits: { record: 250 } })) found.push(record);
  expect(found.map(({ record, line, value }) => [record, line, value?.kind])).toEqual([
    [1, 1, 'person'],
    [2, 2, undefined],
    [3, 3, undefined],
    [4, 5, undefined],
    [5, 6, undefined],
    [6, 7, 'person'],
    [7, 8, undefined],
    [8, 9, undefined],
    [9, 10, undefined],
    [10, 11, 'person'],
  ]);
  expect(found.every((record) => 'value' in record === (record.issues.length === 0))).toBe(true);
  for await (const { value, record } of readRecords(stream('[7]'), { judge: (value) => ({ value: Number(value), issues: [] }) })) {
    expect([record, value]).toEqual([1, 7]);
  }
});

test('what a source says against itself is the last issue, and the run is not complete', async () => {
  const failing = async function* () {
    yield encode(`${source}\n${source}`);
    throw new InputError({ code: 'input/gzip-truncated', severity: 'error', pointer: '', message: 'it was cut' });
  };
  const { issues, counts } = await all(validateLines(failing(), { source: 'feed' }));
  expect(issues).toEqual([{ code: 'input/gzip-truncated', severity: 'error', source: 'feed', pointer: '', message: 'it was cut' }]);
  expect(counts).toEqual({
    complete: false,
    read: 1,
    valid: 1,
    invalid: 0,
    bytes: source.length * 2 + 1,
    issues: { 'input/gzip-truncated': 1 },
  });
  await expect(async () => {
    for await (const _ of readLines(failing()));
  }).rejects.toThrow('it was cut');
});

test('a signal ends the run, while it works and while it waits', async () => {
  const working = new AbortController();
  const endless = async function* () {
    for (;;) yield encode(`${source}\n`);
  };
  setTimeout(() => working.abort(new Error('enough')), 20);
  const run = validateLines(endless(), { signal: working.signal });
  await expect(all(run)).rejects.toThrow('enough');
  expect(run.counts.complete).toBe(false);
  expect(run.counts.read).toBeGreaterThan(0);
  const waiting = new AbortController();
  const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
  setTimeout(() => waiting.abort(new Error('enough')), 5);
  await expect(readLines(silent, { signal: waiting.signal }).next()).rejects.toThrow('enough');
  await expect(readLines(silent, { signal: AbortSignal.abort(new Error('before')) }).next()).rejects.toThrow('before');
});

test('who leaves the loop closes the source', async () => {
  let isClosed = false;
  const input = (async function* () {
    try {
      for (;;) yield encode(`${source}\n`);
    } finally {
      isClosed = true;
    }
  })();
  for await (const _ of readLines(input)) break;
  expect(isClosed).toBe(true);
});
