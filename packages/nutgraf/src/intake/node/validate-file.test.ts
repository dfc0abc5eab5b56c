import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Issue } from '../../issue.ts';
import type { InputError } from '../input-error.ts';
import { fileError } from './file-bytes.ts';
import { type FilePlan, type ValidateFileOptions, validateFile, validatePlanned } from './validate-file.ts';

const person = (n: number, more = '') => `{"kind":"person","id":"person/p${n}","names":[{"text":"Ada 😀 ${'é'.repeat(n % 40)}"}]${more}}`;
/** Lines of every sort, some of them far longer than a range. */
const lines = Array.from({ length: 3_000 }, (_, n) => {
  if (n % 211 === 3) return person(n, ',"gender":"femle"\r');
  if (n % 307 === 5) return '\ufeff{"a":1,"a":';
  if (n % 97 === 7) return '';
  return n === 1_500 ? person(n, `,${' '.repeat(60_000)}"gender":"female"`) : person(n);
});
const text = `${lines.join('\n')}`;

let folder: string;
let workerFile: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-file-'));
  workerFile = join(folder, 'worker.mjs');
  const entryPoints = [fileURLToPath(new URL('worker.ts', import.meta.url))];
  await build({ entryPoints, outfile: workerFile, bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

let started = 0;
const plan: FilePlan = {
  smallest: 10_000,
  range: 9_001,
  start: (task) => {
    started += 1;
    return new Worker(workerFile, { workerData: task });
  },
};

async function judge(path: string, options: ValidateFileOptions = {}, by = plan) {
  const run = validatePlanned(path, { source: 'feed', ...options }, by);
  const issues: Issue[] = [];
  for await (const issue of run) issues.push(issue);
  return { issues, counts: run.counts };
}

test('one, two and eight workers say the same in the same order', async () => {
  const path = file('feed.ndjson', text);
  const alone = await judge(path);
  expect(alone.counts).toMatchObject({ complete: true, read: 2_969, bytes: statSync(path).size });
  expect(alone.counts.valid + alone.counts.invalid).toBe(alone.counts.read);
  expect(new Set(alone.issues.map(({ code }) => code))).toEqual(new Set(['schema/enum', 'json/bom']));
  for (const workers of [2, 8]) {
    started = 0;
    expect(JSON.stringify(await judge(path, { workers }))).toBe(JSON.stringify(alone));
    expect(started).toBe(workers);
  }
  const few = { limits: { details: 9, record: 50_000 } };
  const short = await judge(path, few);
  expect(short.issues).toHaveLength(9);
  expect(short.counts.issues).toMatchObject({ 'json/limit-record': 1 });
  expect(JSON.stringify(await judge(path, { ...few, workers: 2 }))).toBe(JSON.stringify(short));
  expect(JSON.stringify(await judge(path, { workers: 2 }, { ...plan, range: 100_000_000 }))).toBe(JSON.stringify(alone));
});

test('what the head of a stream says holds for all workers', async () => {
  const head = '{"kind":"story","specVersion":"1.999","id":"story/s","title":"S"}';
  const path = file('newer.ndjson', `${head}\n${text}`);
  const alone = await judge(path);
  expect(alone.issues.find(({ code }) => code === 'schema/enum')?.severity).toBe('warning');
  expect(JSON.stringify(await judge(path, { workers: 2 }))).toBe(JSON.stringify(alone));
});

test.each([
  ['a small file', 'small.ndjson', `${person(1)}\n${person(2)}`, 2],
  ['a document', 'document.json', person(1, `,${' '.repeat(20_000)}"gender":"female"`), 1],
  ['an array', 'array.json', `[${lines.slice(10, 300).filter(Boolean).slice(0, 190).join(',')}]`, 190],
  ['a gzip file', 'feed.ndjson.gz', gzipSync(Buffer.from(text), { level: 0 }), 2_969],
])('%s is judged without workers', async (_, name, content, read) => {
  started = 0;
  const { counts } = await judge(file(name, content), { workers: 2 });
  expect([counts.complete, counts.read, started]).toEqual([true, read, 0]);
});

test('the records before a cut of a gzip file are read', async () => {
  const { issues, counts } = await judge(file('cut.gz', gzipSync(`${person(1)}\n${person(2)}\n${person(3)}`).subarray(0, -8)));
  expect(issues).toMatchObject([
    { code: 'input/gzip-truncated', source: 'feed', message: expect.stringMatching(/^the gzip stream ends/u) },
  ]);
  expect(counts).toMatchObject({ complete: false, read: 2, valid: 2, issues: { 'input/gzip-truncated': 1 } });
});

test('a worker that dies is named with its records; the others are judged, and the run is not complete', async () => {
  const path = file('deadly.ndjson', text);
  const alone = await judge(path);
  const deadly = file(
    'deadly.mjs',
    `import { parentPort, workerData } from 'node:worker_threads';
     if (workerData.dies === true) parentPort.on('message', () => process.exit(9)); else await import('./worker.mjs');`,
  );
  let born = 0;
  const start: FilePlan['start'] = (task) => {
    born += 1;
    return new Worker(deadly, { workerData: { ...task, dies: born === 1 } });
  };
  const { issues, counts } = await judge(path, { workers: 2 }, { ...plan, start });
  const [lost, ...others] = issues.filter(({ code }) => code === 'input/worker');
  expect(others).toEqual([]);
  expect(lost).toMatchObject({
    severity: 'error',
    source: 'feed',
    record: 1,
    line: 1,
    byte: 0,
    message: expect.stringContaining('exit code 9'),
  });
  const last = Number(/records 1 to (\d+) /u.exec(lost?.message ?? '')?.[1]);
  expect(counts).toMatchObject({ complete: false, read: alone.counts.read - last });
  expect(counts.valid + counts.invalid).toBe(counts.read);
  const behind = alone.issues.filter(({ record }) => (record ?? 0) > last);
  expect(JSON.stringify(issues.filter((issue) => issue !== lost))).toBe(JSON.stringify(behind));
});

test('a file that is cut while workers read it is told, and the run is not complete', async () => {
  const path = file('shrinking.ndjson', text);
  const start: FilePlan['start'] = (task) => {
    truncateSync(path, 50_000);
    return plan.start(task);
  };
  const { issues, counts } = await judge(path, { workers: 1 + 1 }, { ...plan, start });
  expect(counts.complete).toBe(false);
  expect(issues.some(({ code }) => code === 'input/unreadable')).toBe(true);
});

test.each([
  ['no file', 'missing/none.json', 'input/not-found'],
  ['a name that is none', 'a\0b', 'input/not-found'],
  ['a folder', '.', 'input/not-a-file'],
])('%s is an issue, whoever reads', async (_, name, code) => {
  for (const workers of [1, 2]) {
    const { issues, counts } = await judge(join(folder, name), { workers });
    expect(issues).toMatchObject([{ code, source: 'feed' }]);
    expect(counts).toEqual({ complete: false, read: 0, valid: 0, invalid: 0, bytes: 0, issues: { [code]: 1 } });
  }
});

test('what the system says against a file is an issue, and any other error is itself', () => {
  const said = (code: string) => (fileError(Object.assign(new Error('no'), { code }), 'x') as InputError).issue.code;
  expect(['EACCES', 'EPERM', 'EIO', 'ENXIO', 'ENOTDIR'].map(said)).toEqual([
    'input/unreadable',
    'input/unreadable',
    'input/unreadable',
    'input/not-a-file',
    'input/not-found',
  ]);
  const other = new TypeError('no');
  expect(fileError(other, 'x')).toBe(other);
});

test('a signal stops the workers', async () => {
  const stop = new AbortController();
  const path = file('stopped.ndjson', text);
  const start: FilePlan['start'] = (task) => {
    stop.abort(new Error('enough'));
    return plan.start(task);
  };
  await expect(judge(path, { workers: 2, signal: stop.signal }, { ...plan, start })).rejects.toThrow('enough');
  await expect(judge(path, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
});

test('who leaves the loop leaves no worker behind', async () => {
  const workers: Worker[] = [];
  const start: FilePlan['start'] = (task) => {
    const worker = plan.start(task);
    workers.push(worker);
    return worker;
  };
  for await (const issue of validatePlanned(file('left.ndjson', text), { workers: 2 }, { ...plan, start })) {
    expect(issue.code).toBe('schema/enum');
    break;
  }
  expect(workers.map(({ threadId }) => threadId)).toEqual([-1, -1]);
});

test('a number of workers that is none is a mistake of the program', () => {
  expect(() => validateFile('x', { workers: 0 })).toThrow('"workers" is a whole number from 1, not 0');
});
