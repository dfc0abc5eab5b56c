import { expect, test } from 'vitest';
import type { JsonReport } from '../src/report/json.ts';
import { captured, unsafe } from '../test/captured.ts';
import { corpusFiles } from './corpus.ts';

const files = corpusFiles('ninjs');

test('each file is judged as ninjs, without a crash', async () => {
  const codes = new Map<string, number>();
  const ends = [0, 0];
  for (const file of files) {
    const { code, out, err } = await captured(['validate', '--from', 'ninjs', '--format', 'json', file]);
    expect([file, code === 0 || code === 1, err]).toEqual([file, true, '']);
    const { read, valid, invalid, complete, issues } = JSON.parse(out) as JsonReport;
    expect([file, read, complete, code]).toEqual([file, valid + invalid, true, invalid > 0 ? 1 : 0]);
    expect(out).not.toMatch(unsafe);
    ends[code] = (ends[code] ?? 0) + 1;
    for (const [key, count] of Object.entries(issues)) codes.set(key, (codes.get(key) ?? 0) + count);
  }
  console.log(`validate --from ninjs: ${files.length} files, ${ends[0]} valid, ${ends[1]} invalid`);
  console.log(Object.fromEntries([...codes].sort(([, a], [, b]) => b - a)));
});

test('a file that is told to be ninjs gets the hint', async () => {
  let hints = 0;
  for (const file of files) {
    const { out } = await captured(['validate', '--format', 'json', file]);
    const { details } = JSON.parse(out) as JsonReport;
    if (details.some(({ hint }) => hint?.endsWith('--from ninjs'))) hints += 1;
  }
  console.log(`the hint --from ninjs: ${hints} of ${files.length} files`);
  expect(hints).toBeGreaterThan(files.length / 2);
});
