import { describe, expect, test } from 'vitest';
import type { ConvertedRecord } from '../format.ts';
import { readFtm } from './read.ts';

const record = (id: string, schema: string, properties: Record<string, string[]>) => ({ id, schema, properties });

async function* bytesOf(text: string, piece: number): AsyncGenerator<Uint8Array, void> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

async function read(lines: readonly unknown[], piece = 1000) {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const steps: ConvertedRecord[] = [];
  for await (const step of readFtm([{ name: 'stream', bytes: bytesOf(text, piece) }])) steps.push(step);
  return {
    steps,
    entities: steps.flatMap(({ entities }) => entities),
    issues: steps.flatMap(({ issues }) => issues.map(({ code, line, pointer }) => `${code.slice(8)} ${line ?? ''} ${pointer}`)),
  };
}

const ownership = record('o', 'Ownership', { owner: ['p'], asset: ['v'] });
const vessel = record('v', 'Vessel', { name: ['V'] });
const person = record('p', 'Person', { name: ['Ada'], addressEntity: ['h'] });
const home = record('h', 'Address', { city: ['Bamako'] });

test.each([
  ['before', [ownership, person, vessel, home], ['asset/ftm:v', 'place/ftm:h', 'person/ftm:p', 'relationship/ftm:o']],
  ['after', [home, vessel, person, ownership], ['place/ftm:h', 'asset/ftm:v', 'person/ftm:p', 'relationship/ftm:o']],
])('a record that stands %s those that it refers to knows what they are', async (_, lines, ids) => {
  const { entities, issues } = await read(lines);
  expect(issues).toEqual([]);
  expect(entities.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(entities.find(({ kind }) => kind === 'relationship')).toMatchObject({ from: 'person/ftm:p', to: 'asset/ftm:v' });
  expect(entities.find(({ kind }) => kind === 'person')).toMatchObject({ addresses: [{ city: 'Bamako' }] });
});

test('what never comes is guessed at the end, and counted', async () => {
  const { steps, entities, issues } = await read([ownership, vessel, record('q', 'Ownership', { owner: ['x'], asset: ['v'] })]);
  expect(entities.map(({ id }) => id)).toEqual(['asset/ftm:v', 'relationship/ftm:o', 'relationship/ftm:q']);
  expect(issues).toEqual(['guessed 1 /properties/owner/0']);
  expect(steps.at(-1)?.issues[0]?.message).toMatch(/so in 2 places$/u);
});

test('a record waits no longer than it must', async () => {
  const { steps } = await read([record('q', 'UnknownLink', { subject: ['p'], object: ['v'] }), record('p', 'Person', {}), vessel, home]);
  expect(steps.map((step) => step.record)).toEqual([2, 3, 1, 4, undefined]);
});

test('an end that no link can have, and a body that becomes nothing', async () => {
  const { issues, steps } = await read([home, vessel, record('l', 'UnknownLink', { subject: ['h'], object: ['v'] })]);
  expect(issues).toEqual(['refused 3 /properties', 'dropped-field 3 /properties/subject']);
  expect(steps.at(-1)?.issues[0]?.message).toMatch(/no link of the model has such an end/u);
  const post = await read([record('d', 'Pages', {}), record('w', 'Position', { name: ['Chair'], organization: ['d'] })]);
  expect(post.entities).toEqual([expect.not.objectContaining({ of: expect.anything() })]);
  expect(post.issues).toEqual(['dropped-field 1 /schema', 'dropped-field 2 /properties/organization/0']);
});

test('a link to what becomes nothing is refused', async () => {
  const { issues } = await read([record('d', 'Document', {}), record('l', 'UnknownLink', { subject: ['d'], object: ['p'] }), person]);
  expect(issues.filter((issue) => issue.startsWith('refused'))).toEqual(['refused 2 /properties']);
});

test('authorities and data sets are given out once, and each record is one step', async () => {
  const sanction = (id: string) => ({ ...record(id, 'Sanction', { entity: ['p'], authority: ['Council'] }), datasets: ['d'] });
  const { steps, entities } = await read([sanction('a'), sanction('b'), record('p', 'Person', { name: ['Ada'] })]);
  expect(entities.map(({ id }) => id)).toEqual([
    'person/ftm:p',
    'sanction/ftm:a',
    'organization/ftm:Council',
    'source/ftm:d',
    'sanction/ftm:b',
  ]);
  expect(steps.at(-1)?.issues.find(({ pointer }) => pointer === '/properties/authority')?.message).not.toMatch(/in 2 places/u);
  expect(steps.map((step) => [step.source, step.record, step.line])).toEqual([
    ['stream', 3, 3],
    ['stream', 1, 1],
    ['stream', 2, 2],
    [undefined, undefined, undefined],
  ]);
});

test('a line that is no JSON and a record that comes twice are refused, and the others are read', async () => {
  const { entities, issues } = await read(['{"id":', home, home, { op: 'DEL', entity: { id: 'h' } }, vessel]);
  expect(entities.map(({ id }) => id)).toEqual(['place/ftm:h', 'asset/ftm:v']);
  expect(issues).toEqual(['refused 1 ', 'refused 3 /id', 'dropped-field 4 /op']);
});

test('it is the same in pieces of any size, and nothing is no stream', async () => {
  const lines = [ownership, person, vessel, home];
  const whole = await read(lines);
  for (const piece of [1, 7]) expect((await read(lines, piece)).steps).toEqual(whole.steps);
  expect((await read([])).issues).toEqual(['refused 1 ']);
});

describe('documents of identity', () => {
  const passport = record('d', 'Passport', { holder: ['p'], number: ['A1'], country: ['ml'], endDate: ['2011'] });
  const holder = record('p', 'Person', { name: ['Ada'], passportNumber: ['A1', 'A2'], idNumber: ['A3'] });
  const own = { scheme: 'x-ftm', value: 'p' };

  test('one that comes before its holder stands in it, instead of its mere number', async () => {
    const card = record('e', 'Identification', { holder: ['p'], number: ['A3'], type: ['Seaman book'] });
    const { entities, issues, steps } = await read([passport, card, holder]);
    expect(issues).toEqual([]);
    expect(entities).toEqual([
      expect.objectContaining({
        identifiers: [
          own,
          { scheme: 'passport', value: 'A1', country: 'ML', expiresOn: '2011' },
          { scheme: 'passport', value: 'A2' },
          { scheme: 'other-document', value: 'A3', note: 'Seaman book' },
        ],
      }),
    ]);
    expect(steps.map((step) => step.record)).toEqual([1, 2, 3, undefined]);
  });

  test.each([
    ['after it', [holder, passport], 1],
    ['without one', [passport], 0],
  ])('one that comes %s is told as lost', async (_, lines, count) => {
    const { entities, issues } = await read(lines);
    expect(entities.length).toBe(count);
    expect(issues).toEqual([`dropped-field ${lines.length} /schema`]);
  });
});

test('what a record brings along that stands in another one is given out too', async () => {
  const within = { id: 's', schema: 'Sanction', properties: { authority: ['Council'] }, datasets: ['d'] };
  const { entities } = await read([{ ...record('p', 'Person', { name: ['Ada'] }), properties: { name: ['Ada'], sanctions: [within] } }]);
  expect(entities.map(({ id }) => id)).toEqual(['person/ftm:p', 'sanction/ftm:s', 'organization/ftm:Council', 'source/ftm:d']);
});

test('the day whose state a stream shows is that of its data sets', async () => {
  const bytes = bytesOf(JSON.stringify({ ...home, datasets: ['d'] }), 1000);
  const sources: unknown[] = [];
  for await (const { entities } of readFtm([{ name: 'stream', bytes }], { snapshotOn: '2024-09-02' }))
    sources.push(...entities.filter(({ kind }) => kind === 'source'));
  expect(sources).toEqual([{ kind: 'source', id: 'source/ftm:d', type: 'dataset', title: { text: 'd' }, snapshotOn: '2024-09-02' }]);
});

test('the ids of this project are known at once, and only where they fit', async () => {
  const link = (subject: string) => record('l', 'UnknownLink', { subject: [subject], object: ['urn:nutgraf:asset/ship'] });
  const { steps, entities } = await read([
    link('urn:nutgraf:state/norland'),
    record('urn:nutgraf:state/norland', 'PublicBody', { name: ['N'] }),
  ]);
  expect(steps.map((step) => step.record)).toEqual([1, 2, undefined]);
  expect(entities).toMatchObject([
    { from: 'state/norland', to: 'asset/ship' },
    { kind: 'state', id: 'state/norland' },
  ]);
  const odd = await read([record('urn:nutgraf:sanction/s', 'Person', { name: ['Ada'] }), record('urn:nutgraf:person/a#/b', 'Person', {})]);
  expect(odd.entities.map(({ id }) => id)).toEqual(['person/urn:nutgraf:sanction~2Fs', 'person/urn:nutgraf:person~2Fa~23~2Fb']);
});
