import { type Entity, rawOf, validateEntity } from 'nutgraf';
import { defaultLimits, parseText, RecordReader } from 'nutgraf/intake';
import { describe, expect, test } from 'vitest';
import type { ConvertedRecord } from '../src/format.ts';
import { detectVersion, type FtmEntity, fromFtm, ftm, judge, readFtm } from '../src/ftm/index.ts';
import { referencesOf } from '../test/reference.ts';
import { roundTrip, type Writable } from '../test/round-trip.ts';
import { filesOf, openFile, readBytes } from './corpus.ts';

/** The streams and deltas of the corpus, each with its records: all, those that become something, those left out, and those with faults. */
const expected = {
  'alephdata__aleph/samples.ijson': { records: 21, converted: 2, skipped: 19, faulty: 0 },
  'opensanctions__nomenklatura/donations.ijson': { records: 474, converted: 474, skipped: 0, faulty: 0 },
  'opensanctions__yente/entities.ftm.json': { records: 475, converted: 475, skipped: 0, faulty: 0 },
  'opensanctions__yente/tests__fixtures__dataset__t1__entities.ftm.json': { records: 7, converted: 7, skipped: 0, faulty: 0 },
  'opensanctions__yente/tests__fixtures__dataset__zala__entities.ftm.json': { records: 91, converted: 90, skipped: 1, faulty: 0 },
  'opensanctions__yente/entities.delta.json': { records: 2, converted: 2, skipped: 0, faulty: 0 },
  'opensanctions__yente/tests__fixtures__dataset__t2__20240528014702-pfh__entities.delta.json': {
    records: 2,
    converted: 2,
    skipped: 0,
    faulty: 0,
  },
  'opensanctions__yente/tests__fixtures__dataset__t2__20240528074703-npf__entities.delta.json': {
    records: 1,
    converted: 0,
    skipped: 1,
    faulty: 0,
  },
  'opensanctions__yente/tests__fixtures__dataset__t2__20240528134729-3iv__entities.delta.json': {
    records: 1,
    converted: 1,
    skipped: 0,
    faulty: 0,
  },
};

async function valuesOf(path: string): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const batch of new RecordReader(openFile(path).bytes)) {
    for (const record of batch) values.push(parseText(record, defaultLimits).value);
  }
  return values;
}

async function stepsOf(path: string): Promise<ConvertedRecord[]> {
  const steps: ConvertedRecord[] = [];
  for await (const step of readFtm([openFile(path)])) steps.push(step);
  return steps;
}

const errorsOf = (entities: readonly Entity[]) =>
  entities.flatMap((entity) =>
    validateEntity(entity).issues.flatMap(({ severity, ...issue }) => (severity === 'error' ? { ...issue, id: entity.id } : [])),
  );

/** An end of a link whose kind is that of another record of the stream. */
function misnamed(entities: readonly Entity[]): string[] {
  const byRaw = new Map(entities.map(({ id }) => [rawOf(id) ?? id, id]));
  return entities.flatMap(referencesOf).filter((id) => (byRaw.get(rawOf(id as Entity['id']) ?? id) ?? id) !== id);
}

test('every stream of the corpus is here', () => {
  const found = ['.ijson', 'entities.ftm.json', 'entities.delta.json'].flatMap((ending) => filesOf('ftm', ending));
  expect(found.sort()).toEqual(
    Object.keys(expected)
      .map((name) => `ftm/${name}`)
      .sort(),
  );
});

describe.each(Object.entries(expected))('%s', (name, counts) => {
  const path = `ftm/${name}`;

  test('record by record: each is converted or left out with a reason, and what it becomes is valid', async () => {
    const values = await valuesOf(path);
    const made = values.map((value) => fromFtm(value));
    expect({
      records: values.length,
      converted: made.filter(({ entities = [] }) => entities.length > 0).length,
      skipped: made.filter(({ entities, issues }) => entities?.length === 0 && issues.length > 0).length,
      faulty: values.filter((value) => judge(value).length > 0).length,
    }).toEqual(counts);
    expect(values.filter((value) => detectVersion(value) !== '4')).toEqual([]);
    expect(made.flatMap(({ entities = [] }) => errorsOf(entities))).toEqual([]);
    const guessed = made.flatMap(({ issues }) => issues.filter(({ code }) => code === 'convert/guessed')).length;
    const entities = made.flatMap((one) => one.entities ?? []);
    console.log(`ftm ${name}: ${JSON.stringify(counts)}, guessed alone: ${guessed}, of the wrong kind: ${misnamed(entities).length}`);
  });

  test('as a stream: as many, each entity once, and each reference of the kind that its record has', async () => {
    const start = performance.now();
    const steps = await stepsOf(path);
    const milliseconds = Math.round(performance.now() - start);
    const entities = steps.flatMap((step) => step.entities);
    const records = steps.filter(({ record }) => record !== undefined);
    const issues = steps.flatMap((step) => step.issues);
    expect(new Set(records.map(({ record }) => record)).size).toBe(counts.records);
    expect(records.filter((step) => step.entities.length > 0).length).toBe(counts.converted);
    expect(errorsOf(entities)).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect(misnamed(entities)).toEqual([]);
    console.log(`ftm ${name}: ${readBytes(path).length} bytes in ${milliseconds} ms, ${entities.length} entities`);
    for (const { code, message } of issues) console.log(`  ${code} ${message}`);
  });

  test('written again, it comes back less the losses, under the ids that it had', async () => {
    const steps = await stepsOf(path);
    const entities = steps.flatMap((step) => step.entities);
    const { faults, exported } = await roundTrip(ftm as Writable, entities);
    const records = exported.documents as FtmEntity[];
    expect(faults).toEqual([]);
    expect(records.flatMap((record) => judge(record))).toEqual([]);
    const given = new Set((await valuesOf(path)).flatMap((value) => idIn(value) ?? []));
    const same = records.filter(({ id }) => given.has(id)).length;
    expect(same).toBeGreaterThanOrEqual(counts.converted - 1);
    console.log(
      `ftm ${name}: ${entities.length} entities, ${records.length} records, ${same} under their ids, ${exported.losses.length} losses`,
    );
    for (const { message } of exported.issues) console.log(`  ${message}`);
  });
});

function idIn(value: unknown): string | undefined {
  const { id, entity } = value as { id?: string; entity?: { id?: string } };
  return entity?.id ?? id;
}
