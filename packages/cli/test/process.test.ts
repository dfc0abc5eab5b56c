import { afterAll, expect, test } from 'vitest';
import { Folder } from './captured.ts';
import { pause, shell, start } from './process.ts';

// The command as a process of its own, in its usual ways. What can go wrong between processes is tried in `faults/`.
const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

const line = '{"kind":"event","id":"event/summit","type":"summit"}\n';

test('a story is piped from one process into the next', async () => {
  for (const form of ['', '--ndjson']) {
    const { end, out, err } = await shell(`nutgraf example mali ${form} | nutgraf validate -`, folder.path);
    expect([end, err]).toEqual([0, '']);
    expect(out).toMatch(/, 0 invalid, 0 warnings, [\d,]+ bytes\n$/u);
  }
});

test('standard input that comes in pieces is judged whole', async () => {
  const { child, ended } = start(['validate']);
  for (const piece of [line, line.slice(0, 9), line.slice(9), line.slice(0, -2)]) {
    child.stdin?.write(piece);
    await pause(30);
  }
  child.stdin?.end();
  const { end, out } = await ended;
  expect([end, out.match(/\d+ read.*/u)?.[0]]).toEqual([1, `3 read, 2 valid, 1 invalid, 0 warnings, ${line.length * 3 - 2} bytes`]);
});
