import { Ajv2020 } from 'ajv/dist/2020.js';
import { plurals } from 'nutgraf';
import { mali } from 'nutgraf/fixtures';
import { expect, test } from 'vitest';
import { captured } from '../../test/captured.ts';

test.each([...Object.keys(plurals), 'story'])('%s', async (word) => {
  const { code, out, err } = await captured(['schema', word]);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:nutgraf:1:${word}`,
  });
});

test('what is printed judges data', async () => {
  const { out } = await captured(['schema', 'agreement']);
  const judge = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(out));
  const [agreement] = mali.agreements ?? [];
  expect([judge(agreement), judge({ ...agreement, participants: [] })]).toEqual([true, false]);
});

test('the bundle holds every type', async () => {
  const { code, out } = await captured(['schema', '--bundle']);
  const { $id, $defs } = JSON.parse(out);
  expect([code, $id]).toEqual([0, 'urn:nutgraf:1:bundle']);
  expect(Object.keys($defs)).toEqual(expect.arrayContaining(['Story', 'Agreement', 'FuzzyDate', 'AgreementTopic']));
});

test.each([
  [['agrement'], 'there is no kind agrement. Did you mean agreement?'],
  [['__proto__'], 'there is no kind __proto__.'],
  [['../package'], 'there is no kind ../package.'],
  [['agreement', '--bundle'], '--bundle holds every kind: leave out agreement.'],
  [[], 'name a kind, or give --bundle for all of them.'],
])('%j is no use of it', async (args, message) => {
  const { code, out, err } = await captured(['schema', ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`nutgraf schema: ${message}\n`);
});
