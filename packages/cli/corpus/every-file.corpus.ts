import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { captured, Folder, stackTrace, unsafe } from '../test/captured.ts';
import { corpusFiles } from './corpus.ts';

test.each([[[]], [['--from', 'ninjs']]])('every file of the corpus, whatever it is: %j', async (from) => {
  const files = corpusFiles();
  const { code, out, err } = await captured(['validate', '--all', ...from, ...files]);
  expect([code, err]).toEqual([1, '']);
  expect(out).not.toMatch(unsafe);
  expect(out).not.toMatch(stackTrace);
  console.log(`validate ${from.join(' ')}: ${files.length} files, ${out.trimEnd().split('\n').at(-1)}`);
});

test('every file of the corpus is converted or refused, whatever it is', async () => {
  using folder = new Folder();
  const files = corpusFiles();
  const summary = join(folder.path, 'summary');
  const { code, out, err } = await captured(['convert', '--summary', summary, ...files]);
  const { read, converted, refused } = JSON.parse(readFileSync(summary, 'utf8'));
  expect([code, read]).toEqual([1, converted + refused]);
  expect(err).not.toMatch(unsafe);
  expect(err).not.toMatch(stackTrace);
  expect((await captured(['validate', '-q'], { stdin: out })).out).toContain(' 0 invalid, ');
  console.log(`convert: ${files.length} files, ${read} records, ${converted} converted, ${refused} refused`);
});
