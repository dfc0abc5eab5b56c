import { hasErrors, validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { convertBytes, csvOf } from '../../test/convert-bytes.ts';
import { valuesAt } from '../../test/field.ts';
import { fieldsOf } from '../mapping.ts';
import { columns, lists, versions } from './foreign.ts';
import { mapping, usCsl } from './index.ts';

type Row = Partial<Record<(typeof columns)[number] | '_id', string>>;

const sdn = 'Specially Designated Nationals (SDN) - Treasury Department';
const person: Row = {
  source: sdn,
  entity_number: '101',
  type: 'Individual',
  programs: 'ONE; TWO',
  name: 'EXAMPLE, Ada',
  title: 'Minister of Samples',
  addresses: '1 Main Street, Oneville, 12345, ML; NE',
  remarks: 'Of the first kind; (Linked To: EXAMPLE TRADING)',
  source_list_url: 'https://example.org/list',
  source_information_url: 'https://example.org/about',
  alt_names: 'EXEMPLE, Adda; and SAMPLE, A.',
  citizenships: 'ML',
  dates_of_birth: '1974; 1975-02-03',
  nationalities: 'NE',
  places_of_birth: 'Oneville, Mali',
  ids: 'ML, X123, Passport; Subject to Directive 3, Executive Order 13662 Directive Determination -; a@example.org, Email Address; blue, Eye colour',
};
const ship: Row = {
  source: sdn,
  entity_number: '102',
  type: 'Vessel',
  name: 'EXAMPLE STAR',
  call_sign: 'ABCD1',
  vessel_type: 'Crude Oil Tanker',
  gross_tonnage: '1,000',
  gross_registered_tonnage: '900',
  vessel_flag: 'Mali',
  vessel_owner: 'EXAMPLE TRADING',
  ids: 'IMO 9074729, Vessel Registration Identification; Panama, Former Vessel Flag',
};
const trading: Row = { source: sdn, entity_number: '103', type: 'Entity', name: 'EXAMPLE TRADING' };
const listed: Row = {
  source: 'Entity List (EL) - Bureau of Industry and Security',
  name: 'Example Electronics Ltd.',
  federal_register_notice: '66 FR 24266, 77 FR 58006 (no. 182)',
  start_date: '2001-05-14',
  end_date: '2009-01-02',
  license_requirement: 'For all items.',
  license_policy: 'Presumption of denial',
};
const denied: Row = {
  source: 'Denied Persons List (DPL) - Bureau of Industry and Security',
  name: 'ADA EXAMPLE',
  federal_register_notice: '67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02',
  start_date: '2002-03-04',
  end_date: '2012-03-04',
  standard_order: 'Y',
};
const bank: Row = {
  source: 'Capta List (CAP) - Treasury Department',
  entity_number: '104',
  type: 'Entity',
  name: 'EXAMPLE BANK',
  remarks: 'Banks are prohibited from it',
};

function fileOf(rows: readonly Row[], withId = false): string {
  return csvOf(withId ? ['_id', ...columns] : columns, rows as Record<string, string>[]);
}

/** The entities of a file but for those that its rows share. */
async function entitiesOf(rows: readonly Row[], withId = false) {
  const { entities } = await convertBytes(usCsl, fileOf(rows, withId));
  return entities.filter(({ id }) => /:/u.test(id) && !/^(?:source|program)/u.test(id));
}

describe('a row', () => {
  test('of OFAC becomes a target under the id of OFAC’s own list', async () => {
    const [target, sanction] = await entitiesOf([person]);
    const sources = ['source/us-csl:consolidated-screening-list'];
    expect(target).toEqual({
      kind: 'person',
      id: 'person/ofac:101',
      names: [
        { text: 'Ada EXAMPLE', parts: { given: 'Ada', family: 'EXAMPLE' } },
        { text: 'Adda EXEMPLE', type: 'alias', parts: { given: 'Adda', family: 'EXEMPLE' } },
        { text: 'A. SAMPLE', type: 'alias', parts: { given: 'A.', family: 'SAMPLE' } },
      ],
      identifiers: [
        { scheme: 'ofac', value: '101' },
        { scheme: 'passport', value: 'X123', country: 'ML' },
      ],
      addresses: [{ full: '1 Main Street, Oneville, 12345', country: 'ML' }, { country: 'NE' }],
      births: [
        { date: '1974', address: { full: 'Oneville', country: 'ML' } },
        { date: '1975-02-03', address: { full: 'Oneville', country: 'ML' } },
      ],
      nationalities: ['NE', 'ML'],
      titles: [{ text: 'Minister of Samples', type: 'office' }],
      contacts: [{ type: 'email', value: 'a@example.org' }],
      notes: [{ text: 'Of the first kind' }, { text: 'Eye colour: blue' }],
      sources,
    });
    expect(sanction).toEqual({
      kind: 'sanction',
      id: 'sanction/ofac:101',
      target: 'person/ofac:101',
      issuer: 'organization/office-of-foreign-assets-control',
      programs: ['program/ofac:ONE', 'program/ofac:TWO'],
      listings: [{ list: sdn, entryId: '101' }],
      measures: [{ type: 'sectoral', stated: 'Executive Order 13662 Directive Determination: Subject to Directive 3' }],
      urls: ['https://example.org/list', 'https://example.org/about'],
      sources,
    });
  });

  test('of a ship becomes an asset, which its owner owns', async () => {
    const found = await entitiesOf([ship, trading]);
    expect(found[0]).toMatchObject({
      kind: 'asset',
      type: 'vessel',
      identifiers: [{ scheme: 'ofac' }, { scheme: 'call-sign', value: 'ABCD1' }, { scheme: 'imo', value: '9074729' }],
      classification: 'Crude Oil Tanker',
      flags: [{ country: 'ML' }, { country: 'PA' }],
      notes: [{ text: 'gross tonnage: 1,000' }, { text: 'gross registered tonnage: 900' }],
    });
    expect(found.at(-1)).toMatchObject({ kind: 'relationship', type: 'owns', from: 'organization/ofac:103', to: 'asset/ofac:102' });
  });

  test('that is linked to a name that no row has makes a stub', async () => {
    const { entities, issues } = await convertBytes(usCsl, fileOf([person]));
    expect(entities).toContainEqual(expect.objectContaining({ kind: 'relationship', type: 'linked-to', from: 'person/ofac:101' }));
    expect(issues).toMatchObject([{ code: 'convert/stub-created', pointer: '/remarks', line: 2 }]);
  });

  test('of the Entity List has its measure, dates and notices', async () => {
    const [, sanction] = await entitiesOf([listed]);
    expect(sanction).toMatchObject({
      issuer: 'organization/bureau-of-industry-and-security',
      legalBases: [{ citation: '66 FR 24266' }, { citation: '77 FR 58006 (no. 182)' }],
      measures: [{ type: 'export-control', stated: 'License requirement: For all items.\nLicense policy: Presumption of denial' }],
      history: [
        { type: 'imposed', on: '2001-05-14' },
        { type: 'lifted', on: '2009-01-02' },
      ],
    });
  });

  test('of a Denied Persons order says until when it lasts', async () => {
    const [target, sanction] = await entitiesOf([denied]);
    expect(target).toMatchObject({ kind: 'person', names: [{ text: 'ADA EXAMPLE' }] });
    expect(sanction).toMatchObject({
      legalBases: [{ citation: '67 F.R. 56530 9/4/02' }, { citation: '67 F.R. 10890 3/11/02' }],
      measures: [{ type: 'export-control' }],
      history: [{ type: 'imposed', on: '2002-03-04', until: '2012-03-04' }],
    });
  });

  test('of a list whose remarks state a measure has it in their words', async () => {
    const [target, sanction] = await entitiesOf([bank]);
    expect(sanction).toMatchObject({ measures: [{ type: 'financial-restrictions', stated: bank.remarks }] });
    expect(target).not.toHaveProperty('notes');
  });

  test('of a list that is not known has the authority of its words, as a guess', async () => {
    const { entities, issues } = await convertBytes(
      usCsl,
      fileOf([{ source: 'New List (NEW) - Sample Office', name: 'Example Ltd', type: 'Entity' }]),
    );
    expect(entities).toContainEqual(expect.objectContaining({ kind: 'organization', names: [{ text: 'Sample Office' }] }));
    expect(issues).toMatchObject([{ code: 'convert/guessed', pointer: '/source' }]);
  });

  test('with `_id` is known by it, and its `ids` begin with the type', async () => {
    const found = await entitiesOf(
      [
        { ...listed, _id: 'abc', ids: 'Tax ID No., 123, ML; Gender, Female', type: 'Individual' },
        { ...trading, _id: '103' },
      ],
      true,
    );
    expect(found[0]).toMatchObject({
      id: 'person/us-csl:abc',
      identifiers: [
        { scheme: 'x-us-csl', value: 'abc' },
        { scheme: 'tax-id', value: '123', country: 'ML' },
      ],
      gender: 'female',
    });
    expect(found.map(({ id }) => id)).toContain('organization/ofac:103');
  });

  test('whose text holds controls for quotation marks is repaired', async () => {
    const { entities, issues } = await convertBytes(usCsl, fileOf([{ ...trading, name: 'EXAMPLE\u0092S' }]));
    expect(entities.find(({ id }) => id === 'organization/ofac:103')).toMatchObject({ names: [{ text: 'EXAMPLE’S' }] });
    expect(issues).toMatchObject([{ code: 'convert/repaired', pointer: '/name' }]);
  });
});

test.each<[string, Row]>([
  ['dates_of_birth', { ...trading, dates_of_birth: '1974' }],
  ['places_of_birth', { ...trading, places_of_birth: 'Oneville' }],
  ['vessel_type', { ...trading, vessel_type: 'Tanker' }],
  ['vessel_flag', { ...trading, vessel_flag: 'Mali' }],
  ['nationalities', { ...ship, vessel_owner: '', nationalities: 'ML' }],
  ['nationalities/0', { ...person, remarks: '', nationalities: 'Atlantis' }],
  ['vessel_owner', { ...ship, vessel_owner: '-' }],
  ['source_list_url', { ...trading, source_list_url: 'the web' }],
  ['start_date', { ...trading, start_date: 'soon' }],
])('%s is dropped where it says nothing', async (column, row) => {
  const { issues } = await convertBytes(usCsl, fileOf([row]));
  expect(issues).toMatchObject([{ code: 'convert/dropped-field', severity: 'info', pointer: `/${column}`, line: 2 }]);
});

test('a program whose name is too long for a title is named by its beginning', async () => {
  const { entities, issues } = await convertBytes(usCsl, fileOf([{ ...trading, programs: 'A'.repeat(3000) }]));
  expect(entities.filter((entity) => hasErrors(validateEntity(entity).issues))).toEqual([]);
  expect(entities.find(({ kind }) => kind === 'program')).toMatchObject({ title: { text: 'A'.repeat(2048) } });
  expect(issues).toMatchObject([{ code: 'convert/narrowed' }]);
});

describe('rows of one key', () => {
  test('that are the same word for word are one, and it is told', async () => {
    const { steps, issues } = await convertBytes(usCsl, fileOf([denied, denied, denied]));
    expect(steps.map(({ record, entities }) => [record, entities.filter(({ kind }) => kind === 'sanction').length])).toEqual([
      [1, 1],
      [2, 0],
      [3, 0],
      [undefined, 0],
    ]);
    const repeated = issues.filter(({ code }) => code === 'convert/dropped-field');
    expect(repeated).toMatchObject([{ pointer: '/name', record: 2, line: 3, message: expect.stringContaining('2 places') }]);
  });

  test('that differ are two targets with ids of their own', async () => {
    const found = await entitiesOf([denied, { ...denied, addresses: 'Oneville, ML' }]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(4);
    expect(found.map(({ kind }) => kind)).toEqual(['person', 'sanction', 'person', 'sanction']);
  });

  test('on two lists of OFAC are one target with two sanctions', async () => {
    const found = await entitiesOf([
      trading,
      { ...trading, source: 'Sectoral Sanctions Identifications List (SSI) - Treasury Department' },
    ]);
    expect(found.map(({ id }) => id)).toEqual(['organization/ofac:103', 'sanction/ofac:103', 'sanction/ofac:103~20SSI']);
    expect(found[2]).toMatchObject({ target: 'organization/ofac:103' });
  });

  test('of OFAC that say different things of the target are joined by an edge', async () => {
    const found = await entitiesOf([trading, { ...trading, alt_names: 'EXTRA' }]);
    const [first, second] = found.filter(({ kind }) => kind === 'organization');
    expect(found.at(-1)).toMatchObject({ kind: 'relationship', type: 'same-as', from: second?.id, to: first?.id });
  });
});

describe('what is refused', () => {
  test.each<[string, Row]>([
    ['no list', { name: 'EXAMPLE' }],
    ['no name', { source: sdn }],
    ['neither', { entity_number: '1' }],
  ])('a row with %s', async (_, row) => {
    const { steps } = await convertBytes(usCsl, fileOf([row, trading]));
    expect(steps[0]).toMatchObject({
      record: 1,
      entities: [],
      issues: [{ code: 'convert/refused', record: 1, line: 2, source: 'list.csv' }],
    });
    expect(steps.slice(1).flatMap(({ issues }) => issues)).toEqual([]);
  });

  test.each([
    'Source List,Entity Number,SDN Type,Programs,Name,Title,Address,City,Country,Federal Register Notice\r\n',
    'Source List,Programs,Name,Alternative Names,Country,Federal Register Notice,Effective Date\r\n',
    'Party Name,Date Of Birth,Federal Register Notice,Notice Date\r\n',
    'COUNTRY,NAME,ADDRESS,,\r\n',
  ])('a list that this one is gathered from: %s', async (text) => {
    expect(usCsl.detectVersion(text)).toBeUndefined();
    const { steps } = await convertBytes(usCsl, text);
    expect(steps).toMatchObject([{ entities: [], issues: [{ code: 'convert/refused' }] }]);
  });
});

test.each([false, true])('the output is the same in pieces of any size, and valid; with _id: %s', async (withId) => {
  const text = fileOf([person, ship, trading, listed, denied, bank, denied], withId);
  expect(usCsl.detectVersion(text)).toBe(withId ? 'csv-id' : 'csv');
  const whole = await convertBytes(usCsl, text, { snapshotOn: '2020-01-01' });
  for (const piece of [1, 7]) expect(await convertBytes(usCsl, text, { piece, snapshotOn: '2020-01-01' })).toEqual(whole);
  expect(whole.entities.filter((entity) => hasErrors(validateEntity(entity).issues))).toEqual([]);
  expect(whole.entities.at(-1)).toMatchObject({
    kind: 'source',
    snapshotOn: '2020-01-01',
    publisher: 'organization/international-trade-administration',
  });
});

describe.each(versions)('the mapping of %s', (version) => {
  const header = version === 'csv' ? columns : ['_id', ...columns];
  const isList = (column: string) => (lists as readonly string[]).includes(column);

  test('names every column, and no other', () => {
    const fields = [...mapping.rows, ...mapping.losses].flatMap(({ theirs }) => fieldsOf(theirs, version));
    expect([...new Set(fields)].sort()).toEqual(header.map((column) => (isList(column) ? `/${column}/*` : `/${column}`)).sort());
  });

  test.each(mapping.rows.map((row) => [row.ours, fieldsOf(row.theirs, version)] as const).filter(([, fields]) => fields.length > 0))(
    '%s comes from %s, each of them',
    async (ours, fields) => {
      const [kind, ...path] = ours.split('/');
      const withIds = (row: Row, ids: string) => ({
        ...row,
        ids:
          version === 'csv'
            ? ids
            : ids
                .split('; ')
                .map((entry) => entry.split(', ').reverse().join(', '))
                .join('; '),
      });
      const full: Row = { ...person, ...trading, type: 'Entity', title: 'Bank' };
      const rows = [
        withIds(person, '123, Passport'),
        withIds(ship, 'Panama, Former Vessel Flag'),
        withIds(full, 'x, Tax ID No.; a@example.org, Email Address; blue, Colour; Subject to it, Additional Sanctions Information -'),
        listed,
        denied,
        bank,
      ].map((row, index) => ({ ...row, ...(version === 'csv-id' && { _id: `id${index}` }) }));
      const valuesOf = async (emptied?: string) => {
        const { entities } = await convertBytes(
          usCsl,
          fileOf(emptied === undefined ? rows : rows.map((row) => ({ ...row, [emptied]: '' })), version === 'csv-id'),
        );
        return entities.filter((entity) => entity.kind === kind).flatMap((entity) => valuesAt(entity, path));
      };
      const before = await valuesOf();
      expect(before.length).toBeGreaterThan(0);
      for (const field of fields) expect(await valuesOf(field.split('/')[1]), field).not.toEqual(before);
    },
  );
});
