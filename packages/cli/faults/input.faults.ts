import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Folder, stackTrace, unsafe } from '../test/captured.ts';
import { shell } from '../test/process.ts';
import { line } from './data.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());
folder.write('feed', line);

const run = (command: string, env?: Record<string, string>) => shell(command, folder.path, env);

test.each([
  ['missing', 'input/not-found'],
  ['feed/below', 'input/not-found'],
  ['.', 'input/not-a-file'],
  ['socket', 'input/not-a-file'],
  ...(existsSync('/proc/self/mem') ? [['/proc/self/mem', 'input/unreadable']] : []),
  [`${'a'.repeat(300)}`, 'input/not-found'],
])('%s ends with 3 and says why, and the other files are read', async (name, code) => {
  const server = createServer();
  if (name === 'socket') await once(server.listen(join(folder.path, 'socket')), 'listening');
  const { end, out, err } = await run(`nutgraf validate ${name} feed`);
  server.close();
  expect([end, err]).toEqual([3, '']);
  expect(out).toContain(code);
  expect(out).toMatch(/1 read, 1 valid, 0 invalid, .*; not all was read\n$/u);
});

test('closed standard input is empty input', async () => {
  const { end, out, err } = await run('nutgraf validate - <&-');
  expect([end, err]).toEqual([1, '']);
  expect(out).toContain('json/empty');
});

test('pipes with and without a name are read', async () => {
  const { end, out } = await run('nutgraf validate -q <(cat feed; sleep 0.3; cat feed) <(gzip -c feed) - < feed');
  expect([end, out]).toEqual([0, `4 read, 4 valid, 0 invalid, 0 warnings, ${line.length * 4} bytes\n`]);
});

test.each(['pretty', 'json', 'github', 'sarif'])('no name and no data acts on a terminal: %s', async (format) => {
  const name = 'a\u001b[2J\u001b]0;x\u0007\r\u202e.json';
  folder.write(name, '{"kind":"event","\\u001b[31m\\u202e":"\u009b","id":"event/\\u001b[2J\\u2066"}');
  for (const env of [{ NO_COLOR: '1' }, {}]) {
    const { end, out, err } = await run(`nutgraf validate --all --format ${format} *.json missing$'\\e[2J' --summary $'s\\e[2J'`, env);
    expect(end).toBe(3);
    expect(out + err).not.toMatch(unsafe);
    expect(out + err).not.toMatch(stackTrace);
  }
  const wrong = await run(
    `nutgraf validate --from $'x\\e[2J' feed; nutgraf $'\\e[2J'; nutgraf explain $'\\e[2J'; nutgraf convert feed -o $'no/\\e[2J'`,
  );
  expect(wrong.out + wrong.err).not.toMatch(unsafe);
});
