import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { Folder, stackTrace } from './captured.ts';

const bin = fileURLToPath(new URL('../bin/nutgraf.js', import.meta.url));
const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

const line = '{"kind":"event","id":"event/summit","type":"summit"}\n';

/** Starts the command as a process of its own. */
function start(argv: readonly string[], stdio: ('pipe' | 'ignore' | number)[] = ['pipe', 'pipe', 'pipe']) {
  const child = spawn(process.execPath, [bin, ...argv], { stdio, env: { PATH: process.env.PATH } });
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const end = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal: signal as string | null, out, err }));
  return { child, end };
}

/** Runs a line of shell, `nutgraf` being the command. */
async function shell(command: string) {
  const path = folder.write('script.sh', `nutgraf() { "${process.execPath}" "${bin}" "$@"; }\n${command}\n`);
  const child = spawn('bash', [path], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const [code] = await once(child, 'close');
  return { code: code as number, out, err };
}

test('a story is piped from one process into the next', async () => {
  for (const form of ['', '--ndjson']) {
    const { code, out, err } = await shell(`nutgraf example mali ${form} | nutgraf validate -`);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/, 0 invalid, 0 warnings, [\d,]+ bytes\n$/u);
  }
});

test('standard input that comes in pieces is judged whole', async () => {
  const { child, end } = start(['validate']);
  for (const piece of [line, line.slice(0, 9), line.slice(9), line.slice(0, -2)]) {
    child.stdin?.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  child.stdin?.end();
  const { code, out } = await end;
  expect([code, out.match(/\d+ read.*/u)?.[0]]).toEqual([1, `3 read, 2 valid, 1 invalid, 0 warnings, ${line.length * 3 - 2} bytes`]);
});

test('no standard input at all is empty input', async () => {
  const { code, out } = await start(['validate'], ['ignore', 'pipe', 'pipe']).end;
  expect([code, out]).toEqual([1, expect.stringContaining('json/empty')]);
});

test('a reader that goes away ends the run with 141 and without a word', async () => {
  const { out, err } = await shell('set -o pipefail\nnutgraf schema --bundle | head -1\necho "exit $?"');
  expect([out, err]).toEqual(['{\nexit 141\n', '']);
});

test('all that is written arrives', async () => {
  const path = folder.write('many.ndjson', '{"kind":"event"}\n'.repeat(3000));
  const { out, code } = await shell(`nutgraf validate --all --format json ${path} | (sleep 0.3; cat)`);
  expect([JSON.parse(out).details.length, code]).toEqual([1000, 0]);
});

describe.runIf(existsSync('/dev/full'))('a device without room', () => {
  test.each([['example', 'mali'], ['validate', folder.write('one.json', line)], ['explain', 'event'], ['--help']])(
    '%s %s ends with 3',
    async (...argv) => {
      const { code, err } = await start(argv, ['ignore', openSync('/dev/full', 'w'), 'pipe']).end;
      expect([code, err]).toEqual([3, expect.stringMatching(/^nutgraf: the output cannot be written: ENOSPC.*\n$/u)]);
    },
  );

  test('where nobody takes the message either, the code says it', async () => {
    const { code } = await start(['example', 'mali'], ['ignore', openSync('/dev/full', 'w'), openSync('/dev/full', 'w')]).end;
    expect(code).toBe(3);
  });
});

test('100,000 levels, binary and a folder end without a stack trace', async () => {
  const deep = folder.write('deep.json', '['.repeat(100_000));
  const { code, out, err } = await start(['validate', deep, process.execPath, folder.path]).end;
  expect([code, err]).toEqual([3, '']);
  expect(out).not.toMatch(stackTrace);
  expect(out).toMatch(/json\/limit-depth[\s\S]*input\/not-a-file/u);
});

test('the package holds what it reads', () => {
  const { files } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { files: string[] };
  expect(files).toEqual(expect.arrayContaining(['bin', 'dist', 'schema']));
});
