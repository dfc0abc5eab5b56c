import { createHash } from 'node:crypto';
import { validateEntity } from 'nutgraf';
import { expect, test } from 'vitest';
import { Records } from '../src/data.ts';

const lines = (size: number, seed?: number): string[] =>
  Buffer.concat([...new Records(seed).bytes(size)])
    .toString()
    .trimEnd()
    .split('\n');

test('every record is valid', () => {
  const faults = lines(2 ** 18).flatMap((line) => validateEntity(JSON.parse(line)).issues.filter(({ severity }) => severity === 'error'));
  expect(faults).toEqual([]);
});

test('the records are of many kinds, scripts and lengths, and no id comes twice', () => {
  const records = lines(2 ** 18);
  const ids = records.map((line) => JSON.parse(line).id as string);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids.map((id) => id.split('/')[0])).size).toBeGreaterThan(12);
  for (const script of ['Cyrillic', 'Arabic', 'Han', 'Devanagari']) {
    expect(records.some((line) => new RegExp(`\\p{Script=${script}}`, 'u').test(line))).toBe(true);
  }
  const lengths = records.map((line) => line.length).sort((a, b) => a - b);
  expect((lengths.at(-1) ?? 0) / (lengths[0] ?? 1)).toBeGreaterThan(20);
});

test('the same seed gives the same bytes, another seed others', () => {
  const hash = (seed: number) =>
    createHash('sha256')
      .update(lines(2 ** 16, seed).join('\n'))
      .digest('hex');
  expect(hash(7)).toBe(hash(7));
  expect(hash(7)).not.toBe(hash(8));
});
