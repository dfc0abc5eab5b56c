import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCode } from '../src/exit-code.ts';
import { captured, Folder, stackTrace, unsafe } from '../test/captured.ts';
import { corpusFiles } from './corpus.ts';

// One of the files is a zip, of which nothing is read: input that failed, which wins over what is invalid.
test.each([[[]], [['--from', 'ninjs']]])('every file of the corpus, whatever it is: %j', async (from) => {
  const files = corpusFiles();
  const { code, out, err } = await captured(['validate', '--all', ...from, ...files]);
  expect([code, err]).toEqual([exitCode.failed, '']);
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
  expect([code, read]).toEqual([exitCode.failed, converted + refused]);
  expect(err).not.toMatch(unsafe);
  expect(err).not.toMatch(stackTrace);
  expect((await captured(['validate', '-q'], { stdin: out })).out).toContain(' 0 invalid, ');
  console.log(`convert: ${files.length} files, ${read} records, ${converted} converted, ${refused} refused`);
});
