import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Folder } from '../test/captured.ts';
import { pause, start } from '../test/process.ts';
import { events } from './data.ts';

/** Begins a conversion into `out` that waits for more input, and gives it a signal once it writes. */
async function interrupted(signal: NodeJS.Signals, folder: Folder) {
  folder.write('out', 'old\n');
  const argv = ['convert', '-o', 'out', '--losses', 'losses', '--summary', 'summary'];
  const { child, ended } = start(argv, { cwd: folder.path });
  child.stdin?.write(events(5000));
  while (readdirSync(folder.path).length < 4) await pause(20);
  child.kill(signal);
  const { end } = await ended;
  return { end, files: readdirSync(folder.path).sort(), out: readFileSync(join(folder.path, 'out'), 'utf8') };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s leaves the old file and nothing unfinished, and the summary says that not all was read', async (signal, code) => {
  using folder = new Folder();
  expect(await interrupted(signal, folder)).toEqual({ end: code, files: ['out', 'summary'], out: 'old\n' });
  const { complete, read, converted, refused } = JSON.parse(readFileSync(join(folder.path, 'summary'), 'utf8'));
  expect([complete, read]).toEqual([false, converted + refused]);
});

test('a terminal that goes away leaves the old file and nothing unfinished', async () => {
  using folder = new Folder();
  expect(await interrupted('SIGHUP', folder)).toEqual({ end: 'SIGHUP', files: ['out'], out: 'old\n' });
});
