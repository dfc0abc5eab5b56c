import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Folder } from '../../test/captured.ts';
import { OutputError } from '../io.ts';
import { writeFiles } from './write.ts';

test('files that are no longer written go, and what others put there stays', async () => {
  using folder = new Folder();
  const out = join(folder.path, 'new', 'docs');
  await writeFiles(
    out,
    new Map([
      ['a.md', 'one'],
      ['kind/b.md', 'two'],
    ]),
  );
  folder.write('new/docs/mine.txt', 'mine');
  await writeFiles(out, new Map([['a.md', 'three']]));
  expect(readFileSync(join(out, 'a.md'), 'utf8')).toBe('three');
  expect([existsSync(join(out, 'kind/b.md')), existsSync(join(out, 'mine.txt'))]).toEqual([false, true]);
});

test('a folder that holds anything else is refused and left as it is', async () => {
  using folder = new Folder();
  folder.write('mine.txt', 'mine');
  await expect(writeFiles(folder.path, new Map([['a.md', 'one']]))).rejects.toThrow('holds files that nutgraf docs did not write');
  expect(readdirSync(folder.path)).toEqual(['mine.txt']);
});

test.each(['../mine.txt', '/tmp/mine.txt', 'C:\\mine.txt', 'kind/../../mine.txt'])(
  'a list that names %s removes nothing outside',
  async (name) => {
    using folder = new Folder();
    const path = folder.write('mine.txt', 'mine');
    const out = join(folder.path, 'docs');
    await writeFiles(out, new Map([['a.md', 'one']]));
    folder.write('docs/.nutgraf-docs.json', JSON.stringify([name]));
    await writeFiles(out, new Map([['a.md', 'one']]));
    expect(readFileSync(path, 'utf8')).toBe('mine');
  },
);

test.each(['', '{}', '["a.md"'])('a folder whose list is %j is refused', async (text) => {
  using folder = new Folder();
  folder.write('.nutgraf-docs.json', text);
  await expect(writeFiles(folder.path, new Map([['a.md', 'one']]))).rejects.toThrow('did not write');
});

test('a path that cannot be a folder is an output that cannot be written', async () => {
  using folder = new Folder();
  await expect(writeFiles(folder.write('file', ''), new Map([['a.md', 'one']]))).rejects.toThrow(OutputError);
});
