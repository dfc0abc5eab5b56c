import { type Entity, type Issue, validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { homesOf } from '../src/schema-org/foreign.ts';
import { fromPage, schemaOrg } from '../src/schema-org/index.ts';
import { readBlock } from '../src/schema-org/text/block.ts';
import { roundTrip, type Writable } from '../test/round-trip.ts';
import { expanded, strangers } from '../test/schema-org-judge.ts';
import { filesOf, openFile, readBytes } from './corpus.ts';

/** What came of a file. */
interface Outcome {
  path: string;
  /** Its JSON, mended where it had to be. */
  value: unknown;
  isMended: boolean;
  records: number;
  refused: number;
  entities: Entity[];
  issues: Issue[];
}

/** The files by where they are from, with what is to come of them: blocks, mended ones, refused ones, those with news in them, and entities. */
const expected = {
  microlinkhq__metascraper: { blocks: 60, mended: 3, refused: 1, newsy: 57, converted: 57, entities: 187 },
  mozilla__readability: { blocks: 27, mended: 21, refused: 1, newsy: 20, converted: 20, entities: 46 },
  'scrapinghub__article-extraction-benchmark': { blocks: 75, mended: 4, refused: 1, newsy: 66, converted: 66, entities: 190 },
  scrapinghub__extruct: { blocks: 34, mended: 7, refused: 4, newsy: 23, converted: 23, entities: 92 },
};

async function outcomeOf(path: string): Promise<Outcome> {
  const { value, repairs } = readBlock(readBytes(path).toString('utf8'));
  const outcome: Outcome = { path, value, isMended: repairs.length > 0, records: 0, refused: 0, entities: [], issues: [] };
  for await (const { record, entities, issues } of schemaOrg.read([openFile(path)])) {
    outcome.records += record === undefined ? 0 : 1;
    outcome.refused += issues.some(({ severity }) => severity === 'error') ? 1 : 0;
    outcome.entities.push(...entities);
    outcome.issues.push(...issues);
  }
  return outcome;
}

/** Whether a document has something that the model has a kind for, and that says what it is: the one predicate for what is to be converted. */
function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasContent);
  if (typeof value !== 'object' || value === null) return false;
  const node = value as Record<string, unknown>;
  const types = [node['@type']].flat().filter((type): type is string => typeof type === 'string');
  const isKnown = homesOf(types).some((home) => home !== 'source');
  const said = ['headline', 'Headline', 'name', 'articleBody', 'text', 'url', 'claimReviewed', '@id'].map((name) => [node[name]].flat()[0]);
  if (isKnown) return said.some((text) => typeof text === 'string' && text.trim() !== '');
  return types.length === 0 ? Object.values(node).some(hasContent) : hasContent(node.mainEntity);
}

const errorsOf = (entities: readonly Entity[]) =>
  entities.flatMap((entity) => validateEntity(entity).issues.filter(({ severity }) => severity === 'error'));

const outcomes = await Promise.all(
  Object.keys(expected).flatMap((folder) =>
    filesOf(`jsonld/${folder}`, '')
      .filter((path) => /\.(?:json|html_0)$/u.test(path))
      .map(outcomeOf),
  ),
);

describe.each(Object.entries(expected))('%s', (folder, counts) => {
  const own = outcomes.filter(({ path }) => path.startsWith(`jsonld/${folder}/`));

  test('each block is converted, or of no kind that the model has, or refused with a reason', () => {
    const newsy = own.filter(({ value }) => hasContent(value));
    expect({
      blocks: own.length,
      mended: own.filter(({ isMended }) => isMended).length,
      refused: own.filter(({ refused }) => refused > 0).length,
      newsy: newsy.length,
      converted: newsy.filter(({ entities }) => entities.length > 0).length,
      entities: own.flatMap(({ entities }) => entities).length,
    }).toEqual(counts);
    expect(own.filter(({ records }) => records !== 1).map(({ path }) => path)).toEqual([]);
    const silent = own.filter(({ entities, issues }) => entities.length === 0 && issues.length === 0);
    expect(silent.map(({ path }) => path)).toEqual([]);
    console.log(`schema-org ${folder}: ${JSON.stringify(counts)}`);
    for (const { path, issues } of own.filter(({ refused }) => refused > 0))
      console.log(`  refused ${path}: ${issues.find(({ severity }) => severity === 'error')?.message}`);
  });
});

test('all that has content becomes entities, and all entities are valid', () => {
  const newsy = outcomes.filter(({ value }) => hasContent(value));
  const converted = newsy.filter(({ entities }) => entities.length > 0 && errorsOf(entities).length === 0);
  console.log(`schema-org: ${converted.length} of ${newsy.length} blocks with content converted`);
  expect(converted.length / newsy.length).toBeGreaterThanOrEqual(0.99);
  expect(outcomes.flatMap(({ entities }) => errorsOf(entities))).toEqual([]);
});

test('what was read goes back to JSON-LD that a processor takes, in the terms of schema.org, and comes back as it was less the losses', async () => {
  const codes = new Map<string, number>();
  for (const { entities, path } of outcomes.filter((one) => one.entities.length > 0)) {
    const { faults, exported } = await roundTrip(schemaOrg as Writable, entities);
    expect(faults, path).toEqual([]);
    for (const document of exported.documents) {
      expect(strangers(document), path).toEqual([]);
      expect((await expanded(document)).length, path).toBeGreaterThan(0);
    }
    for (const { message } of exported.issues) {
      const key = message.replace(/ of \S+ /u, ' ').replace(/; so in .*/u, '');
      codes.set(key, (codes.get(key) ?? 0) + 1);
    }
  }
  for (const [message, count] of [...codes].sort(([, one], [, other]) => other - one).slice(0, 8))
    console.log(`  lost out ${count} ${message}`);
});

test('the most frequent losses on the way in', () => {
  const counts = new Map<string, number>();
  for (const { code, message } of outcomes.flatMap(({ issues }) => issues)) {
    const key = `${code} ${message.replace(/; so in .*/u, '').replace(/ is "(?:[^"\\]|\\.)*".*/u, '')}`;
    if (code === 'convert/dropped-field' || code === 'convert/narrowed') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const top = [...counts].sort(([, one], [, other]) => other - one).slice(0, 8);
  for (const [message, count] of top) console.log(`  lost in ${count} ${message}`);
  expect(top.length).toBe(8);
});

test('the examples of schema.org for reviews of claims are read', () => {
  const { entities = [] } = fromPage(readBytes('jsonld/schemaorg__schemaorg/sdo-ClaimReview-issue-1061-examples.txt'));
  const claims = entities.filter(({ kind }) => kind === 'claim');
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.every((claim) => claim.kind === 'claim' && (claim.assessments?.length ?? 0) > 0 && claim.proposition !== undefined)).toBe(
    true,
  );
  expect(errorsOf(entities)).toEqual([]);
});
