import { expect, test } from 'vitest';
import { captured, stackTrace, unsafe } from '../test/captured.ts';
import { corpusFiles } from './corpus.ts';

test.each([[[]], [['--from', 'ninjs']]])('every file of the corpus, whatever it is: %j', async (from) => {
  const files = corpusFiles();
  const { code, out, err } = await captured(['validate', '--all', ...from, ...files]);
  expect([code, err]).toEqual([1, '']);
  expect(out).not.toMatch(unsafe);
  expect(out).not.toMatch(stackTrace);
  console.log(`validate ${from.join(' ')}: ${files.length} files, ${out.trimEnd().split('\n').at(-1)}`);
});
