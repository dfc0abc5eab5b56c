import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { Folder } from '../test/captured.ts';
import { bare, type Ended, start } from '../test/process.ts';
import { events } from './data.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());
const good = events(45_000, 1100);
folder.write('good', good);
folder.write('bad', `${good}{"kind":"event"}\n${good}`);

async function run(argv: readonly string[], options = {}) {
  return start(['validate', '--summary', 'summary', ...argv], { cwd: folder.path, env: { ...bare(), ...options } }).ended;
}

const summary = () => JSON.parse(readFileSync(join(folder.path, 'summary'), 'utf8'));

test.each(['pretty', 'json'])('a report (%s) is the same with 1, 2 and 8 workers', async (format) => {
  const reports: Ended[] = [];
  for (const workers of ['1', '2', '8']) reports.push(await run(['--format', format, '--workers', workers, 'good', 'bad']));
  expect(reports.map((one) => one === reports[0] || JSON.stringify(one) === JSON.stringify(reports[0]))).toEqual([true, true, true]);
  expect([reports[0]?.end, summary()]).toMatchObject([1, { complete: true, read: 135_001, valid: 135_000, invalid: 1 }]);
});

test('a worker that dies is named with its records, and they are in no count', async () => {
  const preload = folder.write(
    'die.mjs',
    `import { isMainThread, parentPort } from 'node:worker_threads';
if (!isMainThread) {
  const answer = parentPort.postMessage.bind(parentPort);
  let count = 0;
  parentPort.postMessage = (value) => (++count === 2 ? process.exit(9) : answer(value));
}`,
  );
  const { end, out, err } = await run(['--workers', '2', 'good'], { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` });
  expect([end, err]).toEqual([3, '']);
  expect(out.replaceAll(/\s+/gu, ' ')).toMatch(
    /input\/worker .*before it had judged records \d+ to \d+ \(bytes \d+ to \d+\): exit code 9/u,
  );
  const { complete, read, valid, invalid, issues } = summary();
  expect([complete, valid + invalid, issues['input/worker'] > 0, read < 45_000]).toEqual([false, read, true, true]);
});
