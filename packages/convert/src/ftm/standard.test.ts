import { defaultModel, Model } from '@alephdata/followthemoney';
import * as fc from 'fast-check';
import { type Entity, toRecords } from 'nutgraf';
import { topic } from 'nutgraf/codes';
import { stories } from 'nutgraf/fixtures';
import { describe, expect, test } from 'vitest';
import { convertBytes } from '../../test/convert-bytes.ts';
import { world } from '../../test/world.ts';
import { ftm, judge, toFtm } from './index.ts';
import { sampleLines } from './sample.ts';
import type { FtmEntity } from './to/draft.ts';

/** The model that its owners publish, which is the judge of what is written. */
const model = new Model(defaultModel as unknown as ConstructorParameters<typeof Model>[0]);
const values = (type: string): Record<string, string> =>
  (defaultModel.types as unknown as Record<string, { values?: Record<string, string> }>)[type]?.values ?? {};

/** The form of each type whose values the model lists or describes. */
const forms: Readonly<Record<string, (text: string) => boolean>> = {
  country: (text) => Object.hasOwn(values('country'), text),
  // Version 4 has topics that the published model has not yet.
  topic: (text) => Object.hasOwn(values('topic'), text) || Object.hasOwn(topic.codes, text),
  gender: (text) => Object.hasOwn(values('gender'), text),
  date: (text) => /^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d)?)?)?)?)?$/.test(text),
  url: (text) => URL.canParse(text),
  email: (text) => /^[^@\s]+@[^@\s]+$/.test(text),
  number: (text) => Number.isFinite(Number(text)),
};

/** Properties that version 4 has and the published model has not yet. */
const newer = ['abbreviation', 'uscCode'];

/** What the owners' model finds wrong with records: schemata, properties, forms of values, and what stands behind references. */
function faultsOf(documents: readonly FtmEntity[]): string[] {
  const schemata = new Map(documents.map(({ id, schema }) => [id, schema]));
  const twice = documents.length === schemata.size ? [] : ['two records have one id'];
  return documents
    .flatMap(({ id, schema: name, properties }) => {
      const schema = model.schemata[name];
      if (schema === undefined || schema.abstract) return [`${id}: no record is of ${name}`];
      return Object.entries(properties).flatMap(([property, texts]) => {
        if (!schema.hasProperty(property)) return newer.includes(property) ? [] : [`${id}: ${name} has no ${property}`];
        const known = schema.getProperty(property);
        if (known.stub) return [`${id}: ${property} is a stub`];
        const wrong = texts.filter((text) => {
          if (text === '' || text !== text.trim()) return true;
          if (known.type.name !== 'entity') return forms[known.type.name]?.(text) === false;
          const target = model.schemata[schemata.get(text) ?? ''];
          return target === undefined || !target.isA(known.getRange());
        });
        return wrong.map((text) => `${id}: ${property} is ${text}`);
      });
    })
    .concat(twice);
}

function written(entities: readonly Entity[]): FtmEntity[] {
  return toFtm(entities, { all: true }).documents as FtmEntity[];
}

test('the judge sees what is wrong', () => {
  const properties = {
    name: [' '],
    country: ['xx'],
    birthDate: ['2024-9'],
    topics: ['x'],
    gender: ['f'],
    addressEntity: ['b'],
    nothing: ['a'],
    sanctions: ['c'],
  };
  const faults = faultsOf([
    { id: 'a', schema: 'Person', properties },
    { id: 'b', schema: 'Thing', properties: {} },
    { id: 'b', schema: 'X', properties: {} },
  ]);
  expect(faults).toEqual([
    'a: name is  ',
    'a: country is xx',
    'a: birthDate is 2024-9',
    'a: topics is x',
    'a: gender is f',
    'a: addressEntity is b',
    'a: Person has no nothing',
    'a: sanctions is a stub',
    'b: no record is of Thing',
    'b: no record is of X',
    'two records have one id',
  ]);
});

describe('what is written is as the owners of the model ask, and as `judge` does', () => {
  test.each(Object.entries(stories))('the story %s', (_, story) => {
    const records = written([...toRecords(story)].slice(1) as Entity[]);
    expect(records.length).toBeGreaterThan(40);
    expect([...faultsOf(records), ...records.flatMap((record) => judge(record))]).toEqual([]);
  });

  test('what was read before', async () => {
    const { entities } = await convertBytes(ftm, sampleLines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const records = written(entities);
    expect(records.length).toBeGreaterThan(30);
    expect(faultsOf(records)).toEqual([]);
  });

  test('made entities', () => {
    let count = 0;
    fc.assert(
      fc.property(world, (entities) => {
        const records = written(entities);
        count += records.length;
        expect([...faultsOf(records), ...records.flatMap((record) => judge(record))]).toEqual([]);
      }),
      { numRuns: 12, seed: 4048 },
    );
    expect(count).toBeGreaterThan(100);
  });
});
