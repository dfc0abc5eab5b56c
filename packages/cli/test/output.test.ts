import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Folder } from './captured.ts';

const bin = fileURLToPath(new URL('../bin/nutgraf.js', import.meta.url));
const line = '{"kind":"event","id":"event/summit","type":"summit"}\n';

/** Runs a line of shell in a folder, `nutgraf` being the command. */
async function shell(command: string, { path: cwd }: Folder) {
  const child = spawn('bash', ['-c', `nutgraf() { "${process.execPath}" "${bin}" "$@"; }\n${command}`], { cwd });
  const said = { out: '', err: '' };
  for (const [name, stream] of [['out', child.stdout] as const, ['err', child.stderr] as const]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  const [code] = await once(child, 'close');
  return { code: code as number, ...said };
}

/** Begins a conversion into `out` that waits for more input, and gives it a signal once it writes. */
async function interrupted(signal: NodeJS.Signals, folder: Folder) {
  folder.write('out', 'old\n');
  const argv = [bin, 'convert', '-o', 'out', '--losses', 'losses', '--summary', 'summary'];
  const child = spawn(process.execPath, argv, { cwd: folder.path, stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => {}).write(line.repeat(5000));
  while (readdirSync(folder.path).length < 4) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill(signal);
  const [code, by] = await once(child, 'close');
  return { code: code as number | null, by: by as string | null, files: readdirSync(folder.path).sort() };
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  test('leaves the old file and nothing unfinished, and the summary says that not all was read', async () => {
    using folder = new Folder();
    expect(await interrupted(signal, folder)).toEqual({ code, by: null, files: ['out', 'summary'] });
    expect(readFileSync(join(folder.path, 'out'), 'utf8')).toBe('old\n');
    const { complete, read, converted, refused } = JSON.parse(readFileSync(join(folder.path, 'summary'), 'utf8'));
    expect([complete, read]).toEqual([false, converted + refused]);
  });
});

test('a terminal that goes away leaves the old file and nothing unfinished', async () => {
  using folder = new Folder();
  expect(await interrupted('SIGHUP', folder)).toEqual({ code: null, by: 'SIGHUP', files: ['out'] });
  expect(readFileSync(join(folder.path, 'out'), 'utf8')).toBe('old\n');
});

test('a process that is killed leaves the old file', async () => {
  using folder = new Folder();
  expect(await interrupted('SIGKILL', folder)).toMatchObject({ code: null, by: 'SIGKILL' });
  expect(readFileSync(join(folder.path, 'out'), 'utf8')).toBe('old\n');
});

test('standard input and output are known as files too', async () => {
  using folder = new Folder();
  const path = folder.write('feed', line);
  for (const command of ['convert - -o feed < feed', 'convert feed >> feed', 'validate feed >> feed', 'validate -o feed < feed']) {
    const { code, err } = await shell(`nutgraf ${command}`, folder);
    expect([command, code, err]).toEqual([command, 2, expect.stringContaining('to the file that is read: ')]);
    expect(readFileSync(path, 'utf8')).toBe(line);
  }
  expect(await shell('nutgraf convert feed -q < feed', folder)).toMatchObject({ code: 0, out: line });
});

test('a reader that goes away ends a conversion with 141', async () => {
  using folder = new Folder();
  const events = Array.from({ length: 20_000 }, (_, at) => line.replace('event/summit', `event/${at}`));
  folder.write('feed', events.join(''));
  const { code, out, err } = await shell('set -o pipefail; nutgraf convert feed --summary summary | head -1', folder);
  expect([code, out, err]).toEqual([141, events[0], '']);
  expect(JSON.parse(readFileSync(join(folder.path, 'summary'), 'utf8')).complete).toBe(false);
});

test.runIf(existsSync('/dev/full'))('a device without room ends with 3 and names the output', async () => {
  using folder = new Folder();
  folder.write('feed', line);
  for (const option of ['-o', '--losses', '--summary']) {
    const { code, err } = await shell(`nutgraf convert bad feed ${option} /dev/full > out`.replace('bad', '<(echo "{}")'), folder);
    expect([option, code, err]).toEqual([option, 3, 'nutgraf: the output cannot be written: /dev/full: the disk is full (ENOSPC)\n']);
  }
});
