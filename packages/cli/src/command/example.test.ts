import { fromRecords } from 'nutgraf';
import { stories } from 'nutgraf/fixtures';
import { expect, test } from 'vitest';
import { captured } from '../../test/captured.ts';

test.each(Object.keys(stories))('%s is printed as a document and as a stream', async (name) => {
  const { out, code } = await captured(['example', name]);
  expect([JSON.parse(out), code]).toEqual([stories[name], 0]);
  const stream = (await captured(['example', name, '--ndjson'])).out;
  expect(stream.endsWith('}\n')).toBe(true);
  expect(
    fromRecords(
      stream
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ),
  ).toEqual(stories[name]);
});

test.each(Object.keys(stories))('%s is valid in both forms', async (name) => {
  for (const form of [[], ['--ndjson']]) {
    const { out } = await captured(['example', name, ...form]);
    for (const graph of [[], ['--graph']]) {
      const { code, out: report } = await captured(['validate', ...graph], { stdin: out });
      expect([code, report]).toEqual([0, expect.stringContaining(', 0 invalid, 0 warnings, ')]);
    }
  }
});

test('the help names each of them', async () => {
  const { out } = await captured(['example', '--help']);
  for (const name of Object.keys(stories)) expect(out).toContain(name);
});

test.each(['malli', '__proto__', ''])('there is no example %j', async (name) => {
  const { code, err } = await captured(['example', name]);
  expect(code).toBe(2);
  expect(err).toContain('mali');
});
