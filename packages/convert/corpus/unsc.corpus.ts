import type { Entity, Person, Sanction } from 'nutgraf';
import { beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf } from '../src/mapping.ts';
import { unsc } from '../src/unsc/index.ts';
import { type ConvertedBytes, convertBytes } from '../test/convert-bytes.ts';
import { bytesOfFile } from './corpus.ts';
import { expectSound } from './sound.ts';

const files = {
  2021: 'kajala__django-jsanctions/consolidated.xml',
  2026: 'moov-io__watchman/UN_consolidated.xml',
} as const;

const bytesOf = (year: keyof typeof files) => bytesOfFile(`sanctions/${files[year]}`);

/** The paths of the elements of a file, found without the project's reader. */
function pathsOf(text: string): Set<string> {
  const open: string[] = [];
  const paths = new Set<string>();
  for (const [, closing, name = '', empty] of text.matchAll(/<(\/?)([A-Z][\w.-]*)[^>]*?(\/?)>/gu)) {
    if (closing === '') paths.add([...open, name].join('/'));
    if (closing === '' && empty === '') open.push(name);
    if (closing !== '') open.pop();
  }
  return paths;
}

describe.each([2021, 2026] as const)('the list of %i', (year) => {
  let bytes: Uint8Array;
  let text: string;
  let list: ConvertedBytes;

  beforeAll(async () => {
    bytes = bytesOf(year);
    text = new TextDecoder().decode(bytes);
    const start = performance.now();
    list = await convertBytes(unsc, bytes);
    const seconds = (performance.now() - start) / 1000;
    console.log(`unsc ${year}: ${(seconds / (bytes.length / 1_048_576)).toFixed(2)} s/MB`);
    for (const { code, message } of list.issues) console.log(`  ${code} ${message}`);
  });

  const ofKind = <T extends Entity>(kind: T['kind']) => list.entities.filter((entity) => entity.kind === kind) as T[];
  const count = (form: RegExp) => text.match(form)?.length ?? 0;

  test('each entry is a target and a sanction, and none is refused', () => {
    const [individuals, entities] = [count(/<INDIVIDUAL>/gu), count(/<ENTITY>/gu)];
    const lines = text.split('\n');
    const records = list.steps.filter(({ record }) => record !== undefined);
    expect(records.length).toBe(individuals + entities);
    expect(records.map(({ record }) => record)).toEqual(records.map((_, index) => index + 1));
    expect(list.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(ofKind('person').length).toBe(individuals);
    // The Council is the one that no entry is.
    expect(ofKind('organization').length).toBe(entities + 1);
    expect(ofKind('sanction').length).toBe(individuals + entities);
    expect(records.map(({ line }) => lines[(line ?? 0) - 1]?.trim())).toEqual(
      records.map((_, index) => (index < individuals ? '<INDIVIDUAL>' : '<ENTITY>')),
    );
  });

  test('as many things as the file says come through', () => {
    const programs = new Set([...text.matchAll(/<UN_LIST_TYPE>(.*?)</gu)].map(([, name]) => name?.trim()));
    expect(ofKind('program').length).toBe(programs.size);
    const sanctions = ofKind<Sanction>('sanction');
    expect(sanctions.filter(({ listings }) => listings?.[0]?.listedOn !== undefined).length).toBe(count(/<LISTED_ON>/gu));
    const filled =
      text.match(/<INDIVIDUAL_DOCUMENT>[\s\S]*?<\/INDIVIDUAL_DOCUMENT>/gu)?.filter((one) => /<(?!\/)[^>]+>\s*[^\s<]/u.test(one)) ?? [];
    const people = ofKind<Person>('person');
    const documents = people.flatMap(({ identifiers = [] }) => identifiers.filter(({ scheme }) => !/unsc/u.test(scheme)));
    const ofDocument = /^(?:Passport|National Identification Number)(?:;|$)/u;
    const noted = people.flatMap(({ notes = [] }) => notes.filter((note) => ofDocument.test(note.text)));
    expect(documents.length + noted.length).toBe(filled.length);
    expect(noted.length).toBeLessThan(filled.length / 50);
    const genders = [...text.matchAll(/<INDIVIDUAL>[\s\S]*?<\/INDIVIDUAL>/gu)].filter(([one]) =>
      /<GENDER>(?:fe)?male<|\bgender\s*:\s*(?:fe)?male\b/iu.test(one),
    ).length;
    expect(people.filter(({ gender }) => gender !== undefined).length).toBe(genders);
    const measured = sanctions.filter(({ measures }) => measures !== undefined).length;
    expect(measured).toBe(count(/Listed\s+pursuant\s+to[^.<]*\(\s*(?:targeted\s+)?(?:travel\s+ban|asset\s+freeze|arms\s+embargo)/giu));
    const scripts = count(/<NAME_ORIGINAL_SCRIPT>\s*[^\s<]/gu);
    const names = list.entities.flatMap((entity) => ('names' in entity ? (entity.names ?? []) : []));
    expect(names.filter(({ script, type }) => script !== undefined && type === undefined).length).toBeGreaterThanOrEqual(scripts - 1);
    expect(names.length - 1).toBeGreaterThan(count(/<(?:ALIAS_NAME|FIRST_NAME)>\s*[^\s<]/gu) * 0.98);
  });

  test('every entity is valid, each once, and all that is referred to is there', () => {
    expectSound(list.entities);
  });

  test('every element and attribute stands in the mapping', () => {
    const known = [...unsc.mapping.rows, ...unsc.mapping.losses]
      .flatMap(({ theirs }) => fieldsOf(theirs, 'xml'))
      .map((field) => field.replaceAll('/*', ''));
    const found = [...new Set([...pathsOf(text)].map((path) => path.split('/').slice(3).join('/')))];
    const leaves = found.filter((path) => path !== '' && !found.some((other) => other.startsWith(`${path}/`)));
    expect(leaves.length).toBeGreaterThan(40);
    expect(leaves.map((path) => `/${path}`).filter((path) => !known.includes(path))).toEqual([]);
  });

  test('what is dropped is what the mapping says', () => {
    const dropped = list.issues.filter(({ code }) => code === 'convert/dropped-field').map(({ pointer }) => pointer);
    const losses = unsc.mapping.losses.flatMap(({ theirs }) => fieldsOf(theirs, 'xml'));
    expect(dropped.filter((pointer) => !losses.includes(pointer) && !['/NATIONALITY', '/GENDER'].includes(pointer))).toEqual([]);
  });

  test('a second run gives the same', async () => {
    expect((await convertBytes(unsc, bytes)).entities).toEqual(list.entities);
  });

  test('the size of the pieces does not matter', async () => {
    const head = bytes.subarray(0, 150_000);
    const { steps } = await convertBytes(unsc, head);
    expect(steps.length).toBeGreaterThan(20);
    for (const piece of [1, 7]) expect((await convertBytes(unsc, head, { piece })).steps).toEqual(steps);
  });
});

describe('by eye', () => {
  let lists: Record<keyof typeof files, Map<string, Entity>>;

  beforeAll(async () => {
    const read = async (year: keyof typeof files) =>
      new Map((await convertBytes(unsc, bytesOf(year))).entities.map((entity) => [entity.id, entity] as const));
    lists = { 2021: await read(2021), 2026: await read(2026) };
  });

  test('the eight of the Mali regime stand in the list of 2021 and no more in that of 2026', () => {
    const ids = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `person/unsc:MLi.00${number}`);
    expect(ids.filter((id) => lists[2021].has(id))).toEqual(ids);
    expect(ids.filter((id) => lists[2026].has(id))).toEqual([]);
    expect(lists[2021].get('sanction/unsc:MLi.001')).toMatchObject({
      measures: [{ type: 'travel-ban' }],
      listings: [{ listedOn: '2018-12-20' }],
    });
    expect(lists[2021].get('program/unsc:Mali')).toBeDefined();
    expect(lists[2026].get('program/unsc:Mali')).toBeUndefined();
  });

  test('single facts', () => {
    expect(lists[2021].get('person/unsc:KPi.033')).toMatchObject({
      names: [{ text: 'RI WON HO' }],
      births: [{ date: '1964-07-17' }],
      nationalities: ['KP'],
      titles: [{ text: 'DPRK Ministry of State Security Official', type: 'office' }],
      identifiers: [{ scheme: 'unsc' }, { value: '6908555' }, { scheme: 'passport', value: '381310014' }],
    });
    expect(lists[2026].get('person/unsc:CDi.001')).toMatchObject({
      names: [{ text: 'ERIC BADEGE' }],
      births: [{ date: '1971' }],
      gender: 'male',
      addresses: [{ country: 'RW', note: 'as of early 2016' }],
    });
    expect(lists[2026].get('sanction/unsc:CDi.001')).toMatchObject({
      programs: ['program/unsc:DRC'],
      listings: [{ listedOn: '2012-12-31', amendedOn: ['2016-10-13'] }],
    });
    expect(lists[2026].get('source/unsc:consolidated:2026-02-27')).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) });
  });
});
