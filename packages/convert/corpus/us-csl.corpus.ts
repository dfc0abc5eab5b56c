import type { Entity } from 'nutgraf';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileFormats } from '../src/index.ts';
import { fieldsOf } from '../src/mapping.ts';
import { lists } from '../src/us-csl/foreign.ts';
import { usCsl } from '../src/us-csl/index.ts';
import { type ConvertedBytes, convertBytes } from '../test/convert-bytes.ts';
import { readBytes } from './corpus.ts';
import { expectSound } from './sound.ts';

const bytesOf = (name: string) => readBytes(`sanctions/moov-io__watchman/${name}`);

/** The rows that cannot be converted: their lines, counted with an editor. */
const files = [
  { name: 'csl.csv', version: 'csv', refused: [] },
  { name: 'consolidated.csv', version: 'csv-id', refused: [] },
  { name: 'test__testdata__invalidFiles__csl.csv', version: 'csv', refused: [2, 4, 9] },
] as const;

describe.each(files)('$name', ({ name, version, refused }) => {
  const bytes = bytesOf(name);
  const text = bytes.toString('utf8');
  /** No cell of these files holds a line end, so a row is a line. */
  const lines = text.split(/\r?\n/u);
  const rows = lines.slice(1).filter((line) => line !== '');
  let list: ConvertedBytes;

  beforeAll(async () => {
    const start = performance.now();
    list = await convertBytes(usCsl, bytes, { snapshotOn: '2024-01-01' });
    const seconds = (performance.now() - start) / 1000;
    console.log(`us-csl ${name}: ${(seconds / (bytes.length / 1_048_576)).toFixed(2)} s/MB, ${list.entities.length} entities`);
    for (const { code, message } of list.issues) console.log(`  ${code} ${message}`);
  });

  test('each row is a target and a sanction, or is refused', () => {
    const records = list.steps.filter(({ record }) => record !== undefined);
    expect(records.map(({ record }) => record)).toEqual(rows.map((_, index) => index + 1));
    expect(records.map(({ line }) => lines[(line ?? 0) - 1])).toEqual(rows);
    const errors = list.issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ line, code }) => [line, code])).toEqual(refused.map((line) => [line, 'convert/refused']));
    const sanctions = list.entities.filter(({ kind }) => kind === 'sanction');
    expect(sanctions.length).toBe(rows.length - refused.length);
    expect(new Set(sanctions.map((sanction) => 'target' in sanction && sanction.target)).size).toBe(sanctions.length);
  });

  test('the numbers, kinds and measures of the file come through', () => {
    const ofOfac = [...text.matchAll(/Treasury Department"?,"?(\d+)"?,"?(Individual|Entity|Vessel)/gu)].map(([, number, type]) => {
      const kind = { Individual: 'person', Entity: 'organization', Vessel: 'asset' }[type ?? ''];
      return `${kind}/ofac:${number}`;
    });
    expect(list.entities.map(({ id }) => id as string).filter((id) => /^(?:person|organization|asset)\/ofac:/u.test(id))).toEqual(ofOfac);
    const measures = list.entities.flatMap((entity) => (entity.kind === 'sanction' ? (entity.measures ?? []) : []));
    const count = (form: RegExp) => text.match(form)?.length ?? 0;
    expect(measures.filter(({ stated }) => stated?.startsWith('License requirement')).length).toBe(
      count(/For (?:all|any) items? subject/gu),
    );
    expect(measures.filter(({ type }) => type === 'sectoral').length).toBe(count(/Subject to Directive \d/gu));
    expect(list.entities.filter(({ kind }) => kind === 'relationship').length).toBe(count(/\(Linked To: /gu));
  });

  test('every entity is valid, each once, and all that is referred to is there', () => {
    expectSound(list.entities);
  });

  test('every column of the header stands in the mapping, and no column is lost', () => {
    const header = lines[0]?.split(',') ?? [];
    const known = usCsl.mapping.rows.flatMap(({ theirs }) => fieldsOf(theirs, version));
    const fields = header.map((column) => ((lists as readonly string[]).includes(column) ? `/${column}/*` : `/${column}`));
    expect(fields.length).toBe(version === 'csv' ? 28 : 29);
    expect(fields.filter((field) => !known.includes(field))).toEqual([]);
    expect(list.issues.filter(({ code }) => code === 'convert/dropped-field')).toEqual([]);
  });

  test('it is told apart, and is the same in a second run and in pieces of any size', async () => {
    expect(usCsl.detectVersion(text)).toBe(version);
    const again = { snapshotOn: '2024-01-01' };
    for (const piece of [1, 7]) expect((await convertBytes(usCsl, bytes, { ...again, piece })).steps).toEqual(list.steps);
  });
});

test.each(['el.csv', 'isn.csv', 'meu.csv', 'uvl.csv', 'itar_debarred_parties.csv', 'dpl.txt'])(
  '%s, from which the list is gathered, is not taken for it',
  async (name) => {
    const bytes = readBytes(`sanctions/InternationalTradeAdministration__csl/${name}`);
    expect(fileFormats.filter(({ detectVersion }) => detectVersion(bytes.toString('utf8')) !== undefined)).toEqual([]);
    const { steps } = await convertBytes(usCsl, bytes);
    expect(steps).toMatchObject([{ entities: [], issues: [{ code: 'convert/refused' }] }]);
  },
);

test('single facts, by eye', async () => {
  const of = async (name: string) =>
    new Map<string, Entity>((await convertBytes(usCsl, bytesOf(name))).entities.map((entity) => [entity.id, entity]));
  const [old, recent] = [await of('csl.csv'), await of('consolidated.csv')];
  expect(old.get('asset/ofac:27304')).toMatchObject({
    names: [{ text: 'ADRIAN DARYA 1' }, { text: 'GRACE 1', type: 'alias' }],
    identifiers: [{ scheme: 'ofac' }, { scheme: 'imo', value: '9116412' }],
    classification: 'Crude Oil Tanker',
    flags: [{ country: 'IR' }, { country: 'PA' }],
  });
  expect([...old.values()].filter((entity) => JSON.stringify(entity).includes('"text":"Gunther Migeotte"')).length).toBe(5);
  expect(recent.get('person/ofac:52291')).toMatchObject({
    names: [{ text: 'Ryong Nam RIM', parts: { given: 'Ryong Nam', family: 'RIM' } }],
    births: [{ date: '1978-12-05' }],
    nationalities: ['KP'],
    gender: 'male',
    identifiers: [{ scheme: 'ofac' }, { scheme: 'passport', value: '836238033', country: 'KP' }],
  });
  const denied = [...old.values()].find((entity) => entity.kind === 'sanction' && entity.target.includes('ABDULAH~20AL~20NASSER'));
  expect(denied).toMatchObject({
    issuer: 'organization/bureau-of-industry-and-security',
    history: [{ type: 'imposed', on: '2002-03-04', until: '2056-06-29' }],
    legalBases: [{ citation: '67 F.R. 56530 9/4/02' }, { citation: '67 F.R. 10890 3/11/02' }, { citation: '71 F.R. 38843 7/10/06' }],
  });
});
