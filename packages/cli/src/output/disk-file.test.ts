import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Folder } from '../../test/captured.ts';
import { removeUnfinished, writeFile } from './disk-file.ts';
import { identityOf } from './identity.ts';

test('the old file stands until the new one is kept whole, and nothing else is left in the folder', async () => {
  using folder = new Folder();
  const path = folder.write('list', 'old');
  const file = await writeFile(path);
  await file.write('new');
  expect([readFileSync(path, 'utf8'), readdirSync(folder.path).length]).toEqual(['old', 2]);
  await file.keep();
  await file.drop();
  expect([readFileSync(path, 'utf8'), readdirSync(folder.path)]).toEqual(['new', ['list']]);
});

test('what is dropped leaves the old file and no other', async () => {
  using folder = new Folder();
  const path = folder.write('list', 'old');
  for (const name of ['list', 'new']) {
    const file = await writeFile(join(folder.path, name));
    await file.write('new');
    await file.drop();
  }
  expect([readFileSync(path, 'utf8'), readdirSync(folder.path)]).toEqual(['old', ['list']]);
});

test('what a process leaves that ends at once is removed', async () => {
  using folder = new Folder();
  const file = await writeFile(join(folder.path, 'new'));
  await file.write('new');
  const [temporary = ''] = readdirSync(folder.path);
  expect([temporary, statSync(join(folder.path, temporary)).mode & 0o777]).toEqual([
    expect.stringMatching(/^\.new\.[0-9a-f]{12}\.tmp$/u),
    0o600,
  ]);
  removeUnfinished();
  expect(readdirSync(folder.path)).toEqual([]);
  await expect(file.keep()).rejects.toThrow('new: its folder does not exist');
});

test('the mode is that of the old file, else what the process gives new files', async () => {
  using folder = new Folder();
  const old = folder.write('old', '');
  chmodSync(old, 0o640);
  for (const [path, mode] of [
    [old, 0o640],
    [join(folder.path, 'new'), 0o666 & ~process.umask()],
  ] as const) {
    await (await writeFile(path)).keep();
    expect(statSync(path).mode & 0o777).toBe(mode);
  }
});

test('a link stays a link, and the file that it leads to is written', async () => {
  using folder = new Folder();
  mkdirSync(join(folder.path, 'far'));
  const far = folder.write('far/list', 'old');
  const link = join(folder.path, 'link');
  symlinkSync(join('far', 'list'), link);
  const file = await writeFile(link);
  await file.write('new');
  await file.keep();
  expect([lstatSync(link).isSymbolicLink(), readFileSync(far, 'utf8'), readdirSync(join(folder.path, 'far'))]).toEqual([
    true,
    'new',
    ['list'],
  ]);
});

describe('what cannot be written says so in words', () => {
  const cases = [
    ['a folder that is missing', 'none/list', 'its folder does not exist'],
    ['a file for a folder', 'file/list', 'its folder does not exist'],
    ['a folder', '', 'it is a folder; name a file in it'],
    ['a link to nowhere', 'nowhere', 'it is a link that leads nowhere'],
    ['a long name', 'x'.repeat(300), 'its name is too long'],
  ] as const;
  test.each(cases)('%s', async (_, name, reason) => {
    using folder = new Folder();
    folder.write('file', '');
    symlinkSync('none', join(folder.path, 'nowhere'));
    const path = join(folder.path, name);
    await expect(writeFile(path)).rejects.toThrow(`${path}: ${reason}`);
    expect(readdirSync(folder.path).sort()).toEqual(['file', 'nowhere']);
  });
});

describe.runIf(process.platform === 'linux')('what is no file takes what is written at once', () => {
  test('a device', async () => {
    const file = await writeFile('/dev/null');
    await file.write('new');
    await file.keep();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a device that is full', async () => {
    const file = await writeFile('/dev/full');
    await expect(file.write('new')).rejects.toMatchObject({
      name: 'OutputError',
      code: 'ENOSPC',
      message: '/dev/full: the disk is full (ENOSPC)',
    });
    await file.drop();
  });

  test('a named pipe', async () => {
    using folder = new Folder();
    const path = join(folder.path, 'pipe');
    execFileSync('sh', ['-c', `mkfifo '${path}'`]);
    const read = readFile(path, 'utf8');
    const file = await writeFile(path);
    await file.write('new');
    await file.keep();
    expect([await read, lstatSync(path).isFIFO()]).toEqual(['new', true]);
  });
});

test('a file is known by whatever name', () => {
  using folder = new Folder();
  const path = folder.write('list', '');
  const [link, hard] = [join(folder.path, 'link'), join(folder.path, 'hard')];
  symlinkSync(path, link);
  linkSync(path, hard);
  expect(new Set([path, link, hard, join(folder.path, 'x', '..', 'list')].map(identityOf)).size).toBe(1);
  expect(identityOf(join(folder.path, 'new'))).toBe(identityOf(join(folder.path, '.', 'new')));
  expect([identityOf('/dev/null'), identityOf(folder.path)]).toEqual([undefined, undefined]);
});
