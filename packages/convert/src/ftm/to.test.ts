import type { Entity, Person } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { convertBytes } from '../../test/convert-bytes.ts';
import { ftm, judge, toFtm } from './index.ts';
import { sampleLines } from './sample.ts';
import type { FtmEntity } from './to/draft.ts';

function write(...entities: Entity[]) {
  const { documents, losses, issues } = toFtm(entities);
  const records = documents as FtmEntity[];
  expect(records.flatMap((record) => judge(record))).toEqual([]);
  return { records, last: records.at(-1), lost: losses.map(({ id, pointer }) => id + pointer), issues };
}

async function read(records: readonly unknown[]): Promise<Entity[]> {
  return (await convertBytes(ftm, records.map((record) => `${JSON.stringify(record)}\n`).join(''))).entities;
}

const ada: Entity = { kind: 'person', id: 'person/ada', names: [{ text: 'Ada Sample' }] };
const norland: Entity = { kind: 'state', id: 'state/norland', names: [{ text: 'Norland' }], country: 'ML' };
const yard: Entity = { kind: 'organization', id: 'organization/yard', names: [{ text: 'Yard Ltd' }], type: 'company' };
const union: Entity = { kind: 'bloc', id: 'bloc/union', names: [{ text: 'Union' }], type: 'union' };
const ship: Entity = { kind: 'asset', id: 'asset/ship', names: [{ text: 'SHIP' }], type: 'vessel' };
const port: Entity = {
  kind: 'place',
  id: 'place/port',
  names: [{ text: 'Port' }],
  type: 'city',
  country: 'ML',
  point: { lat: 1.5, lon: -2 },
};

describe('who and what', () => {
  test('a person with all that FollowTheMoney has a place for is not less when it is read again', () => {
    const person: Person = {
      kind: 'person',
      id: 'person/ada',
      names: [
        { text: 'Ada Maria Sample', parts: { given: 'Ada', additional: 'Maria', family: 'Sample' } },
        { text: 'Ада', script: 'Cyrl' },
        { text: 'Addie', type: 'alias' },
        { text: 'Falcon', type: 'alias', quality: 'low' },
        { text: 'Ada Example', type: 'former', parts: { given: 'Ada' } },
      ],
      births: [{ date: '1961-11-30', address: { full: 'Oneville', country: 'SU' } }],
      deaths: [{ date: '2020-05' }],
      nationalities: ['ML'],
      countries: ['XK'],
      gender: 'female',
      titles: [{ text: 'Dr' }, { text: 'Minister of Samples', type: 'office' }],
      contacts: [{ type: 'email', value: 'ada@example.org' }],
      topics: ['role.pep'],
      addresses: [{ city: 'Oneville', street: '1 Main Street', country: 'ML' }, { full: '2 Side Street' }],
      identifiers: [
        { scheme: 'passport', value: 'A123', country: 'ML', issuedOn: '2001', expiresOn: '2011-05-06' },
        { scheme: 'national-id', value: 'N7', issuedBy: 'Registry', note: 'Green card' },
        { scheme: 'tax-id', value: 'T1' },
      ],
      description: { text: 'An example' },
      notes: [{ text: 'A note' }],
      urls: ['https://example.org/ada'],
    };
    const { records, last, lost } = write(person);
    expect(lost).toEqual([]);
    expect(records.map(({ id, schema }) => [id, schema])).toEqual([
      ['urn:nutgraf:person/ada#/addresses/0', 'Address'],
      ['urn:nutgraf:person/ada#/addresses/1', 'Address'],
      ['urn:nutgraf:person/ada#/identifiers/0', 'Passport'],
      ['urn:nutgraf:person/ada#/identifiers/1', 'Identification'],
      ['urn:nutgraf:person/ada', 'Person'],
    ]);
    expect(last?.properties).toEqual({
      name: ['Ada Maria Sample', 'Ада'],
      alias: ['Addie'],
      weakAlias: ['Falcon'],
      previousName: ['Ada Example'],
      firstName: ['Ada'],
      middleName: ['Maria'],
      lastName: ['Sample'],
      birthDate: ['1961-11-30'],
      birthPlace: ['Oneville'],
      birthCountry: ['suhh'],
      deathDate: ['2020-05'],
      nationality: ['ml'],
      gender: ['female'],
      title: ['Dr'],
      position: ['Minister of Samples'],
      country: ['xk'],
      topics: ['role.pep'],
      email: ['ada@example.org'],
      address: ['2 Side Street'],
      addressEntity: ['urn:nutgraf:person/ada#/addresses/0', 'urn:nutgraf:person/ada#/addresses/1'],
      passportNumber: ['A123'],
      idNumber: ['N7'],
      taxNumber: ['T1'],
      description: ['An example'],
      notes: ['A note'],
      sourceUrl: ['https://example.org/ada'],
    });
  });

  test.each<[string, Entity, string, string[] | undefined]>([
    ['a company', yard, 'Company', undefined],
    ['a public body', { kind: 'organization', id: 'organization/m', names: [{ text: 'M' }], type: 'public-body' }, 'PublicBody', undefined],
    [
      'an armed force',
      { kind: 'organization', id: 'organization/a', names: [{ text: 'A' }], type: 'armed-force' },
      'Organization',
      ['armed-force'],
    ],
    ['a state', norland, 'PublicBody', undefined],
    ['a bloc', union, 'Organization', ['union']],
    ['a group', { kind: 'group', id: 'group/g', names: [{ text: 'fishers' }], countries: ['ML'] }, 'Organization', undefined],
    [
      'a wallet',
      { kind: 'asset', id: 'asset/w', type: 'crypto-wallet', names: [{ text: 'W' }], classification: 'XTS' },
      'CryptoWallet',
      undefined,
    ],
    ['a cargo', { kind: 'asset', id: 'asset/c', type: 'cargo', names: [{ text: 'C' }] }, 'Asset', ['cargo']],
    ['a place', port, 'Address', ['city']],
    ['an office', { kind: 'position', id: 'position/p', title: { text: 'Minister' }, level: 'minister' }, 'Position', ['minister']],
  ])('%s keeps its kind and its type', (_, entity, schema, keywords) => {
    const { last, lost } = write(entity);
    expect(lost).toEqual([]);
    expect([last?.schema, last?.properties.keywords]).toEqual([schema, keywords]);
  });

  test('a government stands below its state, and is lost without it', () => {
    const junta: Entity = {
      kind: 'government',
      id: 'government/junta',
      of: 'state/norland',
      status: 'military',
      names: [{ text: 'Junta' }],
    };
    const { last, lost } = write(norland, junta);
    expect([last?.properties, lost]).toEqual([{ name: ['Junta'], keywords: ['military'], parent: ['urn:nutgraf:state/norland'] }, []]);
    expect(write(junta)).toMatchObject({ records: [], lost: ['government/junta'] });
  });

  test('what has no place is told, and what stands instead of a name is not lost to others', () => {
    const { last, lost, issues } = write({
      kind: 'person',
      id: 'person/x',
      unspecified: { reason: 'not-named-by-source', description: { text: 'a doctor', lang: 'en' } },
      contacts: [{ type: 'fax', value: '1' }],
    });
    expect(last?.properties).toEqual({ description: ['a doctor'] });
    expect(lost.sort()).toEqual(['person/x/contacts', 'person/x/description', 'person/x/unspecified']);
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
      'convert/dropped-field /contacts',
      'convert/dropped-field /unspecified',
      'convert/narrowed /description',
    ]);
  });

  test.each<[string, string[] | undefined, string[]]>([
    ['1944', ['1944'], []],
    ['1944~', ['1944'], ['/deaths']],
    ['2024-09-02T12:00:00+02:00', ['2024-09-02T10:00:00'], ['/deaths']],
    ['2024-09-02T10:00:00Z', ['2024-09-02T10:00:00'], []],
    ['197X', undefined, ['/deaths']],
    ['../2024-09-02', undefined, ['/deaths']],
  ])('the date %s', (date, deathDate, pointers) => {
    const { last, lost } = write({ ...ada, deaths: [{ date }] });
    expect([last?.properties.deathDate, lost]).toEqual([deathDate, pointers.map((pointer) => `person/ada${pointer}`)]);
  });

  test('a list in another order is told once', () => {
    const { lost, issues } = write({ ...ada, names: [{ text: 'Addie', type: 'alias' }, { text: 'Ada Sample' }] });
    expect(lost).toEqual(['person/ada/names']);
    expect(issues).toMatchObject([{ code: 'convert/narrowed', message: expect.stringContaining('in another order') }]);
  });
});

describe('links', () => {
  const link = (type: string, from: string, to: string, more: object = {}): Entity =>
    ({ kind: 'relationship', id: 'relationship/l', type, from, to, ...more }) as Entity;
  const all = [ada, { ...ada, id: 'person/bob' } as Entity, norland, yard, union, ship];

  test.each<[string, string, string, string, string[] | undefined]>([
    ['member-of', 'state/norland', 'bloc/union', 'Membership', undefined],
    ['owns', 'person/ada', 'asset/ship', 'Ownership', undefined],
    ['owns', 'person/ada', 'organization/yard', 'Ownership', undefined],
    ['owns', 'person/ada', 'bloc/union', 'UnknownLink', ['owns']],
    ['employs', 'organization/yard', 'person/ada', 'Employment', undefined],
    ['directs', 'person/ada', 'organization/yard', 'Directorship', undefined],
    ['family', 'person/ada', 'person/bob', 'Family', undefined],
    ['associate', 'person/ada', 'person/bob', 'Associate', undefined],
    ['acts-for', 'person/ada', 'state/norland', 'Representation', ['acts-for']],
    ['succeeds', 'organization/yard', 'bloc/union', 'Succession', undefined],
    ['pays', 'organization/yard', 'person/ada', 'Payment', undefined],
    ['possibly-same-as', 'person/ada', 'person/bob', 'Similar', undefined],
    ['linked-to', 'person/ada', 'asset/ship', 'UnknownLink', undefined],
    ['controls', 'state/norland', 'organization/yard', 'UnknownLink', ['controls']],
    ['allied-with', 'state/norland', 'bloc/union', 'UnknownLink', ['allied-with']],
  ])('%s from %s to %s is a %s', (type, from, to, schema, role) => {
    const { last, lost } = write(...all, link(type, from, to));
    expect([last?.schema, last?.properties.role, lost]).toEqual([schema, role, []]);
  });

  test('how much, since when, in what role', () => {
    const period = { start: '2001', end: '2011-05' };
    const owns = link('owns', 'person/ada', 'asset/ship', { period, role: 'nominee', share: { min: 25, max: 50, unit: 'percent' } });
    const { last, lost } = write(...all, owns);
    expect(last?.properties).toMatchObject({ startDate: ['2001'], endDate: ['2011-05'], role: ['owns', 'nominee'], percentage: ['25-50'] });
    expect(lost).toEqual([]);
    const pays = link('pays', 'person/ada', 'organization/yard', {
      period: { start: '2011-12-28', end: '2011-12-28' },
      value: { amount: '10.50', currency: 'EUR' },
    });
    const paid = write(...all, pays);
    expect(paid.last?.properties).toMatchObject({ date: ['2011-12-28'], amount: ['10.50'], currency: ['EUR'] });
    expect(paid.lost).toEqual([]);
  });

  test('a link that denies one is no link, and neither is one whose end is not written', () => {
    expect(write(...all, link('not-same-as', 'person/ada', 'person/bob')).lost).toEqual(['relationship/l']);
    expect(write(ada, link('owns', 'person/ada', 'asset/ship')).lost).toEqual(['relationship/l']);
  });

  test('who held an office', () => {
    const office: Entity = { kind: 'position', id: 'position/p', title: { text: 'Minister' }, of: 'state/norland' };
    const held: Entity = {
      kind: 'tenure',
      id: 'tenure/t',
      holder: 'person/ada',
      position: 'position/p',
      period: { start: '2019', end: '..' },
      reportedStatus: 'current',
    };
    const { records, lost } = write(ada, norland, office, held);
    expect(records.slice(2)).toMatchObject([
      { schema: 'Position', properties: { name: ['Minister'], organization: ['urn:nutgraf:state/norland'] } },
      { schema: 'Occupancy', properties: { startDate: ['2019'], status: ['current'] } },
    ]);
    expect(lost).toEqual(['tenure/t/period/end']);
  });
});

describe('sanctions', () => {
  const program: Entity = { kind: 'program', id: 'program/skarn', title: { text: 'Skarn measures' } };
  const sanction: Entity = {
    kind: 'sanction',
    id: 'sanction/s',
    target: 'asset/ship',
    issuer: 'bloc/union',
    programs: ['program/skarn'],
    listings: [{ list: 'Union', entryId: 'S.1', listedOn: '2022-02-28' }],
    reasons: [{ text: 'For samples.' }],
    measures: [{ type: 'asset-freeze', stated: 'Asset freeze' }, { type: 'travel-ban' }],
    history: [{ type: 'imposed', on: '2022-03-01', until: '2023' }],
    reportedStatus: 'ended',
  };

  test('with its issuer and its program by their ids beside their names', () => {
    const { last, lost } = write(union, ship, program, sanction);
    expect(last?.properties).toEqual({
      entity: ['urn:nutgraf:asset/ship'],
      authority: ['Union', 'urn:nutgraf:bloc/union'],
      programId: ['urn:nutgraf:program/skarn'],
      program: ['Skarn measures'],
      authorityId: ['S.1'],
      listingDate: ['2022-02-28'],
      reason: ['For samples.'],
      provisions: ['Asset freeze', 'travel-ban'],
      startDate: ['2022-03-01'],
      endDate: ['2023'],
      status: ['ended'],
    });
    expect(lost).toEqual([]);
  });

  test('the list and the source that it stands on keep their names, whoever publishes them', () => {
    const source: Entity = { kind: 'source', id: 'source/list', type: 'sanctions-list', title: { text: 'List of the Union' } };
    const listed: Entity = {
      ...sanction,
      programs: undefined,
      listings: [{ list: 'List of the Union', entryId: 'S.1' }],
      sources: ['source/list'],
    } as Entity;
    const { last, lost } = write(union, ship, source, listed);
    expect([last?.datasets, last?.properties.publisher]).toEqual([['urn:nutgraf:source/list'], ['List of the Union']]);
    expect(lost.sort()).toEqual(['source/list/title', 'source/list/type']);
  });

  test('one that was lifted has an end, though the act itself has no place', () => {
    const history: Extract<Entity, { kind: 'sanction' }>['history'] = [
      { type: 'imposed', on: '2022' },
      { type: 'lifted', on: '2023-05' },
    ];
    const { last, lost } = write(ship, { kind: 'sanction', id: 'sanction/s', target: 'asset/ship', history });
    expect(last?.properties).toMatchObject({ startDate: ['2022'], endDate: ['2023-05'] });
    expect(lost.sort()).toEqual(['sanction/s/history/0/until', 'sanction/s/history/1']);
  });

  test('a program that no sanction names is lost', () => {
    expect(write(program).lost).toEqual(['program/skarn']);
  });
});

describe('events', () => {
  const meeting: Extract<Entity, { kind: 'event' }> = {
    kind: 'event',
    id: 'event/e',
    type: 'meeting',
    title: { text: 'Talks' },
    on: '2024-09-02',
    place: 'place/port',
    participants: [{ actor: 'state/norland', role: 'organizer' }, { actor: 'person/ada' }],
  };

  test('what happened, where, and who was there', () => {
    const { last, lost } = write(ada, norland, port, meeting);
    expect(last).toEqual({
      id: 'urn:nutgraf:event/e',
      schema: 'Event',
      properties: {
        name: ['Talks'],
        keywords: ['meeting'],
        date: ['2024-09-02'],
        addressEntity: ['urn:nutgraf:place/port'],
        organizer: ['urn:nutgraf:state/norland'],
        involved: ['urn:nutgraf:person/ada'],
      },
    });
    expect(lost).toEqual([]);
  });

  test('a journey has two ends and what was moved', () => {
    const trip: Entity = { ...meeting, type: 'delivery', origin: 'place/port', participants: [{ actor: 'asset/ship', role: 'subject' }] };
    const { last, lost } = write(ship, port, trip);
    expect(last).toMatchObject({
      schema: 'Trip',
      properties: { startLocation: ['urn:nutgraf:place/port'], vehicle: ['urn:nutgraf:asset/ship'] },
    });
    expect(lost).toEqual([]);
  });

  test.each(['scheduled', 'cancelled', 'disputed'] as const)('one that is %s would look as if it had happened', (status) => {
    expect(write(port, { ...meeting, participants: undefined, status } as Entity).lost).toEqual(['event/e']);
  });
});

describe('ids', () => {
  test('records of others get their own ids back, with all that they had', async () => {
    const entities = await read(sampleLines);
    const { documents, losses } = toFtm(entities);
    expect(losses).toEqual([]);
    const ids = new Map((documents as FtmEntity[]).map(({ id, schema }) => [id, schema]));
    const given = sampleLines.map((line) => ('entity' in (line as object) ? (line as { entity: FtmEntity }).entity : (line as FtmEntity)));
    const back = given.filter(({ id, schema }) => ids.has(id) && ids.get(id) === (schema === 'LegalEntity' ? 'Organization' : schema));
    const away = given.filter((one) => !back.includes(one)).map(({ id }) => id);
    expect(away).toEqual(['pass-1', 'co-4', 'doc-1']);
  });

  test('an id that was read loses itself where the entity is no more of that record', () => {
    const changed: Entity = { ...ada, id: 'person/ftm:Q1', identifiers: [{ scheme: 'wikidata', value: 'Q1' }] };
    const kept: Entity = { ...changed, id: 'person/ftm:a', identifiers: [{ scheme: 'x-ftm', value: 'a' }] };
    expect(write(changed).last?.id).toBe('urn:nutgraf:person/ftm:Q1');
    expect(write(kept).last?.id).toBe('a');
    expect([...write(changed).lost, ...write(kept).lost]).toEqual([]);
  });

  test('two entities never share a record', () => {
    const own = (kind: 'person' | 'organization'): Entity =>
      ({ kind, id: `${kind}/ftm:a`, names: [{ text: 'A' }], identifiers: [{ scheme: 'x-ftm', value: 'a' }] }) as Entity;
    const { records } = write(own('person'), own('organization'));
    expect(records.map(({ id }) => id)).toEqual(['a', 'urn:nutgraf:organization/ftm:a']);
  });

  test('an export of OpenSanctions keeps its data sets and its other ids', async () => {
    const line = { id: 'Q1', schema: 'Person', properties: { name: ['Ada'] }, datasets: ['samples'], referents: ['old-1'] };
    const { documents, losses } = toFtm(await read([line]));
    expect([documents, losses]).toEqual([[line], []]);
  });
});

test('what is only alleged is not written, unless all is asked for', () => {
  const claim: Entity = {
    kind: 'claim',
    id: 'claim/c',
    statedIn: 'article/a',
    modality: 'alleged',
    about: [{ entity: 'person/ada', path: '/gender', value: 'female' }],
  };
  const person: Entity = { ...ada, gender: 'female' };
  const genders = (all: boolean) => (toFtm([person, claim], { all }).documents as FtmEntity[]).map(({ properties }) => properties.gender);
  expect([genders(false), genders(true)]).toEqual([[undefined], [['female']]]);
});
