import { type Entity, validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { fromFtm } from './from.ts';

function convert(schema: string, properties: Record<string, unknown>, top: Record<string, unknown> = {}) {
  const { entities = [], issues } = fromFtm({ id: 'a', schema, properties, ...top });
  for (const entity of entities) expect(validateEntity(entity).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { entities, main: entities[0] as Entity | undefined, issues: issues.map(({ code, pointer }) => `${code.slice(8)} ${pointer}`) };
}

const own = [{ scheme: 'x-ftm', value: 'a' }];

describe('people', () => {
  test('names, births, countries, titles, contacts', () => {
    const { main, issues } = convert('Person', {
      name: ['Ada SAMPLE', 'Ада Сампле'],
      firstName: ['Ada', 'Ада'],
      lastName: ['Sample'],
      alias: ['Adda'],
      weakAlias: ['Falcon', 'Adda'],
      previousName: ['Ada Example'],
      birthDate: ['1961', '1961-11-30'],
      birthPlace: ['Bamako'],
      birthCountry: ['ml'],
      deathDate: ['2020-05'],
      nationality: ['ml'],
      citizenship: ['suhh'],
      country: ['gb-sct'],
      gender: ['female'],
      title: ['Dr'],
      position: ['Minister of Examples'],
      email: ['ada@example.org'],
      topics: ['role.pep'],
      description: ['An example'],
      notes: ['A note'],
      sourceUrl: ['https://example.org/ada'],
    });
    expect(main).toEqual({
      kind: 'person',
      id: 'person/ftm:a',
      names: [
        { text: 'Ada SAMPLE', parts: { given: 'Ada', family: 'SAMPLE' } },
        { text: 'Ада Сампле', script: 'Cyrl', parts: { given: 'Ада' } },
        { text: 'Adda', type: 'alias' },
        { text: 'Falcon', type: 'alias', quality: 'low' },
        { text: 'Ada Example', type: 'former', parts: { given: 'Ada' } },
      ],
      births: [{ date: '1961-11-30', address: { full: 'Bamako', country: 'ML' } }],
      deaths: [{ date: '2020-05' }],
      nationalities: ['ML', 'SU'],
      countries: ['GB'],
      gender: 'female',
      titles: [{ text: 'Dr' }, { text: 'Minister of Examples', type: 'office' }],
      contacts: [{ type: 'email', value: 'ada@example.org' }],
      topics: ['role.pep'],
      identifiers: own,
      description: { text: 'An example' },
      notes: [{ text: 'A note' }],
      urls: ['https://example.org/ada'],
    });
    expect(issues).toEqual(['narrowed /properties/country/0']);
  });

  test('without a name, its parts are one', () => {
    const { main } = convert('Person', { firstName: ['Ada'], lastName: ['Sample'] });
    expect(main).toMatchObject({ names: [{ text: 'Ada Sample', parts: { given: 'Ada', family: 'Sample' } }] });
  });

  test('a word is a part once, the more telling one', () => {
    const { main } = convert('Person', {
      name: ['Ada Petrovna Sample'],
      firstName: ['Ada Petrovna', 'Ada'],
      middleName: ['Petrovna'],
      fatherName: ['Petrovna'],
    });
    expect(main).toMatchObject({ names: [{ parts: { given: 'Ada Petrovna' } }] });
    const { main: other } = convert('Person', { name: ['Ada Petrovna'], middleName: ['Petrovna'], fatherName: ['PETROVNA'] });
    expect(other).toMatchObject({ names: [{ parts: { patronymic: 'Petrovna' } }] });
    expect(other).not.toHaveProperty('names.0.parts.additional');
  });

  test('a part that stands in no name, a topic and a country that are none, a date that is none', () => {
    const { issues } = convert('Person', { name: ['Ada'], lastName: ['Other'], topics: ['x'], country: ['zz'], birthDate: ['soon'] });
    expect(issues.sort()).toEqual([
      'dropped-field /properties/birthDate/0',
      'dropped-field /properties/country/0',
      'dropped-field /properties/topics/0',
      'narrowed /properties/lastName',
    ]);
  });
});

test('a record of very many values does not take long', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `Name ${at}`);
  const start = performance.now();
  const properties = {
    name: many,
    firstName: many,
    lastName: many,
    address: many,
    birthDate: many.map((_, at) => String(1000 + at)),
    idNumber: many,
  };
  fromFtm({ id: 'a', schema: 'Person', properties });
  fromFtm({ id: 'a', schema: 'Vessel', properties: { owner: many } });
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('identifiers: each under its scheme, and those that cannot be so under a private one', () => {
  const { main, issues } = convert('Company', {
    name: ['Example Ltd'],
    leiCode: ['5493001KJTIIGC8Y1R12'],
    imoNumber: ['9051648'],
    innCode: ['7707083893'],
    kppCode: ['1'],
    permId: ['2'],
    uniqueEntityId: ['3'],
    cageCode: ['4'],
    swiftBic: ['nothing at all'],
    wikidataId: ['Q42'],
  });
  expect(Object.fromEntries((main?.identifiers ?? []).map(({ scheme, value }) => [scheme, value]))).toEqual({
    'x-ftm': 'a',
    lei: '5493001KJTIIGC8Y1R12',
    imo: '9051648',
    'tax-id': '7707083893',
    'x-kpp': '1',
    'x-permid': '2',
    'x-uei': '3',
    'x-cage': '4',
    'x-bic': 'nothing at all',
    wikidata: 'Q42',
  });
  expect(issues).toEqual(['repaired /properties/swiftBic/0']);
});

test('exports of OpenSanctions: the ids of the entity, and a source for each data set', () => {
  const top = { caption: 'Ada', datasets: ['eu_fsf'], referents: ['ofac-1'], first_seen: '2023-04-20T18:00:25', target: true };
  const { entities, issues } = convert('Person', { name: ['Ada'] }, { ...top, id: 'Q42' });
  expect(entities).toMatchObject([
    {
      id: 'person/ftm:Q42',
      identifiers: [
        { scheme: 'opensanctions', value: 'Q42' },
        { scheme: 'wikidata', value: 'Q42' },
        { scheme: 'x-referent', value: 'ofac-1' },
      ],
      sources: ['source/ftm:eu_fsf'],
    },
    { kind: 'source', id: 'source/ftm:eu_fsf', type: 'dataset', title: { text: 'eu_fsf' } },
  ]);
  expect(issues).toEqual(['stub-created /datasets/0', 'dropped-field /first_seen', 'dropped-field /target']);
});

test('assets: a ship with its flags, and who owns and runs it', () => {
  const { entities, issues } = convert('Vessel', {
    name: ['EXAMPLE'],
    imoNumber: ['9051648'],
    flag: ['ml'],
    pastFlags: ['pa'],
    type: ['Tanker'],
    buildDate: ['1994'],
    owner: ['b'],
    tonnage: ['100'],
  });
  expect(entities).toMatchObject([
    { kind: 'asset', type: 'vessel', flags: [{ country: 'ML' }, { country: 'PA' }], classification: 'Tanker', builtOn: '1994' },
    { kind: 'relationship', type: 'owns', from: 'organization/ftm:b', to: 'asset/ftm:a' },
  ]);
  expect(issues).toEqual(['guessed /properties/owner/0', 'dropped-field /properties/tonnage']);
});

test.each([
  ['Airplane', { registrationNumber: ['EP-GOM'] }, { type: 'aircraft', identifiers: [{}, { scheme: 'tail-number', value: 'EP-GOM' }] }],
  ['Vehicle', { registrationNumber: ['1 A'], country: ['ml'] }, { type: 'vehicle', notes: [{ text: 'Country: Mali' }] }],
  ['CryptoWallet', { publicKey: ['abc'] }, { type: 'crypto-wallet', identifiers: [{}, { scheme: 'wallet-address', value: 'abc' }] }],
  ['BankAccount', { iban: ['ML1'] }, { type: 'bank-account', identifiers: [{}, { scheme: 'account-number', note: 'IBAN' }] }],
  ['Asset', { name: ['A thing'] }, { type: 'other', names: [{ text: 'A thing' }] }],
])('%s', (schema, properties, expected) => {
  expect(convert(schema, properties).main).toMatchObject(expected);
});

test('bodies: a LegalEntity is taken for one, its programs are those of its sanctions, and an address stands once', () => {
  const home = { id: 'b', schema: 'Address', properties: { full: ['1 Main St'] } };
  const { main, issues } = convert('LegalEntity', {
    name: ['X'],
    programId: ['P'],
    address: ['1 Main St', '2 Main St'],
    addressEntity: [home],
  });
  expect(main).toMatchObject({ kind: 'organization', addresses: [{ full: '1 Main St' }, { full: '2 Main St' }] });
  expect(main).not.toHaveProperty('type');
  expect(issues).toEqual(['guessed /schema', 'dropped-field /properties/programId']);
  expect(fromFtm({ id: 'a', schema: 'Person', properties: { programId: ['P'] } }).issues[0]?.message).toMatch(/the program of a sanction/u);
});

test('a sanction, with who imposes it and its program', () => {
  const { entities, issues } = convert(
    'Sanction',
    {
      entity: ['b'],
      authority: ['Council of Examples'],
      authorityId: ['EX.1'],
      country: ['eu'],
      program: ['Example programme'],
      programId: ['EX-1'],
      programUrl: ['https://example.org/p'],
      listingDate: ['2022-02-28'],
      startDate: ['2022-03-01'],
      endDate: ['2023'],
      reason: ['For examples.'],
      provisions: ['Asset freeze', 'Frowning'],
      status: ['Active'],
    },
    { datasets: ['examples'] },
  );
  expect(entities).toMatchObject([
    {
      kind: 'sanction',
      id: 'sanction/ftm:a',
      target: 'person/ftm:b',
      issuer: 'organization/ftm:Council~20of~20Examples',
      programs: ['program/ftm:EX-1'],
      listings: [{ list: 'examples', entryId: 'EX.1', listedOn: '2022-02-28' }],
      reasons: [{ text: 'For examples.' }],
      measures: [
        { type: 'asset-freeze', stated: 'Asset freeze' },
        { type: 'other', stated: 'Frowning' },
      ],
      history: [{ type: 'imposed', on: '2022-03-01', until: '2023' }],
      reportedStatus: 'active',
      notes: [{ text: 'Program: Example programme' }],
      urls: ['https://example.org/p'],
    },
    { kind: 'organization', jurisdiction: 'EU' },
    { kind: 'program', title: { text: 'EX-1' } },
    { kind: 'source' },
  ]);
  expect(issues.filter((issue) => issue.startsWith('dropped'))).toEqual([]);
  expect(convert('Sanction', { authority: ['Council'] }).issues).toEqual(['refused /properties']);
});

test('offices and who holds them', () => {
  const { entities } = convert('Position', {
    name: ['Member of Parliament'],
    country: ['ml'],
    topics: ['gov.national', 'gov.legislative'],
  });
  expect(entities).toMatchObject([
    { kind: 'position', title: { text: 'Member of Parliament' }, of: 'state/mali', level: 'legislator' },
    { kind: 'state', id: 'state/mali', country: 'ML' },
  ]);
  expect(convert('Position', {}).issues).toEqual(['refused /properties']);
  const occupancy = { holder: ['b'], post: ['c'], startDate: ['2020'], status: ['current'] };
  expect(convert('Occupancy', occupancy)).toMatchObject({
    entities: [
      { kind: 'tenure', holder: 'person/ftm:b', position: 'position/ftm:c', period: { start: '2020' }, reportedStatus: 'current' },
    ],
    issues: [],
  });
  expect(convert('Occupancy', { ...occupancy, status: ['unsure'] }).issues).toEqual(['dropped-field /properties/status']);
});

test('addresses and journeys', () => {
  const address = { full: ['1 Main St, Bamako'], city: ['Bamako'], country: ['ml'], latitude: ['12.6'], longitude: ['-8.0'] };
  expect(convert('Address', address).main).toMatchObject({
    kind: 'place',
    names: [{ text: '1 Main St, Bamako' }],
    country: 'ML',
    point: { lat: 12.6, lon: -8 },
  });
  const trip = { name: ['A journey'], startLocation: ['b'], endLocation: ['c'], vehicle: ['d'], date: ['2020-01-02'] };
  expect(convert('Trip', trip).main).toMatchObject({
    kind: 'event',
    type: 'x-trip',
    on: '2020-01-02',
    origin: 'place/ftm:b',
    destination: 'place/ftm:c',
    participants: [{ actor: 'asset/ftm:d', role: 'subject' }],
  });
});

test('records that stand in each other are entities of their own, and addresses and documents stand in their holder', () => {
  const { entities, issues } = convert('Person', {
    name: ['Ada'],
    addressEntity: [{ id: 'b', schema: 'Address', properties: { city: ['Bamako'] } }],
    sanctions: [{ id: 'c', schema: 'Sanction', properties: { reason: ['x'] } }],
    ownershipOwner: [{ id: 'd', schema: 'Ownership', properties: { asset: [{ id: 'e', schema: 'Vessel', properties: { name: ['V'] } }] } }],
    identification: [{ id: 'f', schema: 'Passport', properties: { number: ['P1'], country: ['ml'] } }],
  });
  expect(entities).toMatchObject([
    {
      id: 'person/ftm:a',
      addresses: [{ city: 'Bamako' }],
      identifiers: [{ scheme: 'x-ftm' }, { scheme: 'passport', value: 'P1', country: 'ML' }],
    },
    { id: 'sanction/ftm:c', target: 'person/ftm:a' },
    { id: 'relationship/ftm:d', from: 'person/ftm:a', to: 'asset/ftm:e' },
    { id: 'asset/ftm:e', type: 'vessel' },
  ]);
  expect(issues).toEqual([]);
});

test('a record that is nested too deep is refused, and its depth costs no stack', () => {
  let deep: unknown = { id: 'b', schema: 'Person' };
  for (let at = 0; at < 5000; at += 1) deep = { id: 'b', schema: 'Company', properties: { parent: [deep] } };
  expect(fromFtm(deep)).toMatchObject({ issues: [{ code: 'convert/refused', pointer: '' }] });
});

describe('what becomes nothing', () => {
  test.each(['Document', 'Email', 'Article', 'Passport', 'Contract', 'UserAccount'])('%s is left out and told, with no error', (schema) => {
    const { entities, issues } = fromFtm({ id: 'a', schema, properties: {} });
    expect(entities).toEqual([]);
    expect(issues).toMatchObject([{ code: 'convert/dropped-field', severity: 'info', pointer: '/schema' }]);
  });

  test('a deletion is told', () => {
    expect(fromFtm({ op: 'DEL', entity: { id: 'a' } })).toMatchObject({ entities: [], issues: [{ pointer: '/op', severity: 'info' }] });
  });

  test.each([
    [{ id: 'a', schema: 'Thing' }, '/schema'],
    [{ id: 'a', schema: 'Nothing' }, '/schema'],
    [{ schema: 'Person' }, '/id'],
    [{ id: ' ', schema: 'Person' }, '/id'],
    [{ op: 'ADD', entity: { schema: 'Person' } }, '/entity/id'],
  ])('%j is refused at %s', (record, pointer) => {
    expect(fromFtm(record)).toMatchObject({ issues: [{ code: 'convert/refused', severity: 'error', pointer }] });
  });
});

test('a change is converted, and its places lead into the line', () => {
  const { entities, issues } = fromFtm({
    op: 'MOD',
    entity: { id: 'a', schema: 'Person', properties: { name: ['Ada'], height: ['1.8'] } },
  });
  expect(entities).toMatchObject([{ id: 'person/ftm:a' }]);
  expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'convert/narrowed /op',
    'convert/dropped-field /entity/properties/height',
  ]);
});

test('ids of another sender', () => {
  expect(fromFtm({ id: 'a', schema: 'Person', properties: {} }, { namespace: 'aleph' }).entities).toMatchObject([{ id: 'person/aleph:a' }]);
});

describe('what version 4 has added', () => {
  test('control, which is a link', () => {
    const { main } = convert('Control', { controller: ['p'], controlled: ['c'], controlType: ['voting'], legalBasis: ['An act'] });
    expect(main).toMatchObject({
      type: 'controls',
      from: 'organization/ftm:p',
      to: 'organization/ftm:c',
      role: 'voting',
      notes: [{ text: 'Legal basis: An act' }],
    });
  });

  test('a territory, which is a place', () => {
    const { main } = convert('Territory', { name: ['Oneland'], level: ['adm1'], partOf: ['b'], country: ['ml'], territoryCode: ['ml-1'] });
    expect(main).toMatchObject({
      kind: 'place',
      names: [{ text: 'Oneland' }],
      type: 'admin1',
      within: 'place/ftm:b',
      country: 'ML',
      identifiers: [...own, { scheme: 'x-territory', value: 'ml-1' }],
    });
  });

  test('a risk, which is nothing', () => {
    expect(convert('Risk', { entity: ['p'] })).toMatchObject({ entities: [], issues: ['dropped-field /schema'] });
  });
});

test('a moment is of UTC', () => {
  expect(convert('Person', { name: ['Ada'], deathDate: ['2024-09-02T10:00:00'] }).main).toMatchObject({
    deaths: [{ date: '2024-09-02T10:00:00Z' }],
  });
});

test('an event has a place where its address is a record', () => {
  expect(convert('Event', { name: ['Talks'], addressEntity: ['a'] }).main).toMatchObject({ place: 'place/ftm:a' });
});
