import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntitySchema } from 'nutgraf';
import { afterAll, expect, test } from 'vitest';
import { parseAnd, parseOnly, read, readAndSplit } from '../src/floor.ts';
import { asPython } from '../src/python.ts';
import { writeInvalid, writePython, writeValid } from '../src/record-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-record-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const accepts = (value: unknown) => EntitySchema.safeParse(value).success;

test.each([
  [3, 'every third'],
  [1, 'each'],
])('every %i: %s record is a mutant, and no other', async (every) => {
  const file = await writeInvalid(join(folder, `${every}.ndjson`), 0.1, every);
  const lines = readFileSync(file.path, 'utf8').trimEnd().split('\n');
  expect(lines.length).toBe(file.records);
  expect(file.invalid).toBe(Math.floor(file.records / every));
  expect(lines.flatMap((line, index) => (accepts(JSON.parse(line)) ? [] : [index + 1]))).toEqual(
    Array.from({ length: file.invalid }, (_, index) => (index + 1) * every),
  );
});

test('the floors see all of a file', async () => {
  const { path, bytes, records, invalid } = await writeValid(join(folder, 'valid.ndjson'), 0.2);
  expect(await read(path)).toBe(bytes);
  expect([await readAndSplit(path), await parseOnly(path), await parseAnd(path, accepts)]).toEqual([records, records, records]);
  expect(await parseAnd(path, (value) => (value as { kind: string }).kind === 'claim')).toBeLessThan(records);
  expect(invalid).toBe(0);
});

test('Python writes the same records in other bytes', async () => {
  const { path, records } = await writePython(join(folder, 'python.ndjson'), 0.1);
  expect(await parseAnd(path, accepts)).toBe(records);
  expect(/[^ -~\n]/u.test(readFileSync(path, 'utf8'))).toBe(false);
  const value = { a: [1, null, true, 'é😀"\\\n\u007f'], b: {}, c: -1.5 };
  expect(asPython(value)).toBe(String.raw`{"a": [1, null, true, "\u00e9\ud83d\ude00\"\\\n\u007f"], "b": {}, "c": -1.5}`);
  expect(JSON.parse(asPython(value))).toEqual(value);
});
