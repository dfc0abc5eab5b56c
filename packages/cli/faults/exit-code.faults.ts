import { afterAll, expect, test } from 'vitest';
import { exitCode } from '../src/exit-code.ts';
import { Folder, stackTrace } from '../test/captured.ts';
import { bin, shell } from '../test/process.ts';
import { events, line } from './data.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());
folder.write('good', line);
folder.write('bad', '{"kind":"event"}\n');
folder.write('many', events(100_000));
folder.write('bug.mjs', "Number.prototype.toLocaleString = () => { throw new Error('a bug'); };");

folder.write('early.mjs', "Object.defineProperty(process, 'stdin', { get() { throw new Error('a bug'); } });");

/** A line of shell that ends with each exit code. */
const lines: Record<keyof typeof exitCode, string> = {
  valid: 'nutgraf validate good',
  invalid: 'nutgraf validate good bad',
  usage: 'nutgraf validate --nothing',
  failed: 'nutgraf validate bad missing',
  bug: 'NODE_OPTIONS="--import=./bug.mjs" nutgraf validate good',
  interrupted: 'sleep 2 | (timeout --preserve-status -s INT 0.7 "$NODE" "$BIN" validate -)',
  readerGone: 'set -o pipefail; nutgraf convert -q many | head -1',
  terminated: 'sleep 2 | (timeout --preserve-status -s TERM 0.7 "$NODE" "$BIN" validate -)',
};

test('a bug before the run begins ends with the code of bugs too', async () => {
  const { end, out, err } = await shell('NODE_OPTIONS="--import=./early.mjs" nutgraf validate good', folder.path);
  expect([end, out, err]).toEqual([70, '', expect.stringContaining('this is a fault of nutgraf and not of your data: a bug\n')]);
});

test.each(Object.entries(lines))('%s', async (name, command) => {
  const { end, out, err } = await shell(command, folder.path, { NODE: process.execPath, BIN: bin });
  expect([end, stackTrace.test(out + err)]).toEqual([exitCode[name as keyof typeof exitCode], false]);
});
