import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Folder, stackTrace } from '../test/captured.ts';
import { shell } from '../test/process.ts';
import { events, line } from './data.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());
const feed = folder.write('feed', line);
folder.write('bad', '{"kind":"event"}\n'.repeat(3000));
folder.write('many', events(200_000));
symlinkSync('feed', join(folder.path, 'symbolic'));
linkSync(feed, join(folder.path, 'hard'));
mkdirSync(join(folder.path, 'sub'));

const run = (command: string, env?: Record<string, string>) => shell(command, folder.path, env);

test('200,000 lines all arrive, however slow their reader is', async () => {
  const { end, out } = await run('set -o pipefail; nutgraf convert many -q | (sleep 1; cat) | wc -l');
  expect([end, out.trim()]).toEqual([0, '200000']);
});

test.each([
  'convert many -q',
  'validate --all bad',
  'validate --format json bad',
  'validate --format sarif bad',
  'validate --format github bad',
  'schema --bundle',
])('%s into a reader that goes away ends with 141 and without a word', async (command) => {
  const { end, out, err } = await run(`set -o pipefail; nutgraf ${command} | head -1`);
  expect([end, out.split('\n').length, err]).toEqual([141, 2, '']);
});

test('the summary says that a report or a conversion without a reader is not whole', async () => {
  const summary = () => JSON.parse(readFileSync(join(folder.path, 'summary'), 'utf8'));
  await run('nutgraf validate --all bad --summary summary | true');
  expect(summary()).toMatchObject({ complete: false, read: 3000 });
  await run('nutgraf convert many -q --summary summary | head -1');
  expect(summary()).toMatchObject({ complete: false });
});

test.each(['validate feed', 'convert -q feed', 'example mali', 'explain event', 'schema event', '--help'])(
  '%s onto a full disk ends with 3 and says so',
  async (command) => {
    const { end, err } = await run(`nutgraf ${command} > /dev/full`);
    expect([end, err]).toEqual([3, expect.stringMatching(/^nutgraf: the output cannot be written: .*ENOSPC.*\n$/u)]);
  },
);

test('the code of a full disk is there where nobody takes the message either', async () => {
  expect((await run('nutgraf example mali > /dev/full 2> /dev/full')).end).toBe(3);
});

test.each([
  'validate feed -o /dev/full',
  'validate feed --summary /dev/full',
  'convert feed -q -o /dev/full',
  'convert bad feed -q --losses /dev/full',
])('%s ends with 3 and names the file', async (command) => {
  const { end, err } = await run(`nutgraf ${command} > /dev/null`);
  expect([end, err]).toEqual([3, expect.stringContaining('/dev/full: the disk is full (ENOSPC)')]);
});

test('an output that is an input is refused, under whatever name', async () => {
  const names = ['feed', './feed', 'sub/../feed', 'symbolic', 'hard'];
  const commands = names.flatMap((name) => [
    `validate feed -o ${name}`,
    `validate feed --summary ${name}`,
    `convert feed -o ${name}`,
    `convert - -o ${name} < feed`,
    `validate -o ${name} < feed`,
    `validate feed >> ${name}`,
    `convert feed >> ${name}`,
  ]);
  for (const command of commands) {
    const { end, err } = await run(`nutgraf ${command}`);
    expect([command, end, err]).toEqual([command, 2, expect.stringContaining('to the file that is read: ')]);
    expect(readFileSync(feed, 'utf8')).toBe(line);
  }
});

test('standard input may be the file that is read', async () => {
  expect(await run('nutgraf convert feed -q < feed')).toMatchObject({ end: 0, out: line });
});

test('a failure leaves nothing behind', async () => {
  const before = readdirSync(folder.path).sort();
  for (const command of [
    'convert feed missing -o new',
    'validate feed -o sub',
    'convert feed -o none/new',
    'validate --workers x feed -o new',
  ]) {
    const { end, err } = await run(`nutgraf ${command}`);
    expect([command, [2, 3].includes(end as number), stackTrace.test(err)]).toEqual([command, true, false]);
  }
  expect(readdirSync(folder.path).sort()).toEqual(before);
});
