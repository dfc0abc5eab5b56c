import type { Entity } from 'nutgraf';
import { beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf } from '../src/mapping.ts';
import { ukSanctions } from '../src/uk-sanctions/index.ts';
import { type ConvertedBytes, convertBytes } from '../test/convert-bytes.ts';
import { readBytes } from './corpus.ts';
import { expectSound } from './sound.ts';

const bytesOf = (part: string) => readBytes(`sanctions/albertodiaz__open_list/ukhmt_2016-03-25.${part}.csv`);

/** The rows of a file and their targets, found without the project's reader: a row ends with two dates and a number. */
function rowsOf(text: string): string[] {
  return [...text.matchAll(/,\d\d\/\d\d\/\d{4},\d\d\/\d\d\/\d{4},(\d+)\r?\n/gu)].map(([, id = '']) => id);
}

describe.each(['head', 'topic'])('the %s of the list of 2016', (part) => {
  const bytes = bytesOf(part);
  const text = bytes.toString('latin1');
  const ids = rowsOf(text);
  let list: ConvertedBytes;

  beforeAll(async () => {
    const start = performance.now();
    list = await convertBytes(ukSanctions, bytes);
    const seconds = (performance.now() - start) / 1000;
    console.log(`uk-sanctions ${part}: ${(seconds / (bytes.length / 1_048_576)).toFixed(2)} s/MB, ${list.entities.length} entities`);
    for (const { code, message } of list.issues) console.log(`  ${code} ${message}`);
  });

  const ofKind = <K extends Entity['kind']>(kind: K) =>
    list.entities.filter((entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind);

  test('each row is read once, none is refused, and each group is a target and a sanction', () => {
    expect(text.split('\r\n').length).toBe(ids.length + 3);
    const records = list.steps.flatMap(({ record }) => record ?? []);
    expect([...records].sort((one, other) => one - other)).toEqual(ids.map((_, index) => index + 1));
    expect(list.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const groups = [...new Set(ids)];
    expect(ofKind('sanction').map(({ id }) => id)).toEqual(groups.map((id) => `sanction/uk-sanctions:${id}`));
    const targets = list.entities.filter(
      ({ kind, id }) => ['person', 'organization', 'asset'].includes(kind) && id.includes('/uk-sanctions:'),
    );
    expect(targets.map(({ id }) => id.split(':')[1])).toEqual(groups);
  });

  test('as many things as the file says come through', () => {
    const references = new Set(
      [...text.matchAll(/UN REF\.?:? {0,3}([A-Z]+i?\.[A-Z\d.]*[A-Z\d])/giu)].map(([, value]) => value?.toUpperCase()),
    );
    const found = list.entities.flatMap(({ identifiers = [] }) => identifiers.filter(({ scheme }) => scheme === 'unsc'));
    expect(new Set(found.map(({ value }) => value.toUpperCase()))).toEqual(references);
    expect(ofKind('sanction').filter(({ listings }) => listings?.[0]?.listedOn === undefined)).toEqual([]);
    expect(ofKind('source')).toMatchObject([{ snapshotOn: '2016-03-23', publisher: 'organization/hm-treasury' }]);
  });

  test('every entity is valid, each once, and all that is referred to is there', () => {
    expectSound(list.entities);
  });

  test('every column of the header stands in the mapping, and no column is lost', () => {
    const header = text.split('\r\n')[1]?.split(',') ?? [];
    const known = [...ukSanctions.mapping.rows, ...ukSanctions.mapping.losses].flatMap(({ theirs }) => fieldsOf(theirs, 'csv'));
    expect(header.length).toBe(29);
    expect(header.filter((column) => !known.includes(`/${column.replace('/', '~1')}`))).toEqual([]);
    expect(list.issues.filter(({ code }) => code === 'convert/dropped-field')).toEqual([]);
  });

  test('it is told apart, and a second run gives the same', async () => {
    expect(ukSanctions.detectVersion(text.slice(0, 65_536))).toBe('csv');
    expect((await convertBytes(ukSanctions, bytes)).steps).toEqual(list.steps);
  });

  test('the size of the pieces does not matter', async () => {
    const head = bytes.subarray(0, 60_000);
    const { steps } = await convertBytes(ukSanctions, head);
    expect(steps.length).toBeGreaterThan(100);
    for (const piece of [1, 7]) expect((await convertBytes(ukSanctions, head, { piece })).steps).toEqual(steps);
  });
});

test('single facts, by eye', async () => {
  const { entities } = await convertBytes(ukSanctions, bytesOf('topic'));
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  expect(byId.get('person/uk-sanctions:12860')).toMatchObject({
    names: [{ text: 'Abderrahmane OULD EL AMAR' }, { type: 'alias' }, { type: 'alias' }, { type: 'alias' }],
    births: ['1978', '1982', '1979', '1980', '1981', '1977'].map((date) => ({ date, address: { full: 'Tabankort', country: 'ML' } })),
    nationalities: ['ML'],
    identifiers: [
      { scheme: 'uk-sanctions', value: '12860' },
      { scheme: 'unsc', value: 'QI.O.314.13' },
    ],
  });
  expect(byId.get('sanction/uk-sanctions:12860')).toMatchObject({ listings: [{ listedOn: '2013-03-04' }] });
  expect(byId.get('person/uk-sanctions:12862')).toBeDefined();
  const passports = entities.flatMap(({ identifiers = [] }) => identifiers.filter(({ scheme }) => scheme === 'passport'));
  expect(passports).toContainEqual(
    expect.objectContaining({ value: 'A1037434', country: 'ML', issuedOn: '2001-08-10', expiresOn: '2014-12-31' }),
  );
});

test('what is held of ten times these rows fits into little memory', async () => {
  const bytes = bytesOf('head');
  const [first = '', header = '', ...rows] = bytes.toString('latin1').split('\r\n');
  const renumbered = Array.from({ length: 10 }, (_, turn) => rows.filter(Boolean).map((row) => row.replace(/(\d+)$/u, `${turn}$1`)));
  const long = Buffer.from([first, header, ...renumbered.flat(), ''].join('\r\n'), 'latin1');
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  let targets = 0;
  const file = {
    name: 'long',
    bytes: (async function* () {
      yield long;
    })(),
  };
  for await (const { entities } of ukSanctions.read([file])) {
    targets += entities.filter(({ kind }) => kind === 'sanction').length;
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  console.log(`uk-sanctions: ${long.length / 1e6} MB of rows, ${targets} targets, ${Math.round(most / 1e6)} MB of heap at most`);
  expect(targets).toBe(new Set(rowsOf(long.toString('latin1'))).size);
  expect(most).toBeLessThan(200e6);
});
