import { hasErrors, validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { convertBytes, csvOf } from '../../test/convert-bytes.ts';
import { valuesAt } from '../../test/field.ts';
import { fieldsOf } from '../mapping.ts';
import { type Column, columns } from './foreign.ts';
import { mapping, ukSanctions } from './index.ts';

type Row = Partial<Record<Column, string>>;

const list = { 'Group Type': 'Individual', Regime: 'Examples', 'Listed On': '04/03/2013', 'Last Updated': '05/04/2014' } satisfies Row;
const person: Row = {
  ...list,
  'Name 6': 'EXAMPLE',
  'Name 1': 'Ada',
  'Name 2': 'Bea',
  Title: 'Colonel/Haji',
  DOB: '00/00/1955',
  'Town of Birth': '(1) Oneville (2) Twoville',
  'Country of Birth': '(1) Mali (2) Niger',
  Nationality: '(1) German (2) Moroccan',
  'Passport Details': '(1) X123456 (German). Issued on 1 June 1996. Expired on 31 May 2001 (2) Y98765',
  'NI Number': 'Italian Fiscal Code AAABBB80A01C123D',
  Position: 'a) Minister of Samples, b) Mayor of Oneville.',
  'Address 1': '1 Main Street',
  'Address 6': 'Oneville',
  'Post/Zip Code': 'AB1 2CD (old)',
  Country: 'Mali (at time of listing)',
  'Other Information': 'UN Ref QI.E.900.13. Gender: female. Email ada@example.org. Associated with others (QE.X.1.01).',
  'Alias Type': 'Prime Alias',
  'Group ID': '1',
};
const alias: Row = { ...person, 'Name 1': 'Adda', 'Name 2': '', DOB: '12/05/1956', 'Alias Type': 'FKA' };
const body: Row = { ...list, 'Name 6': 'EXAMPLE LTD', 'Group Type': 'Entity', 'Alias Type': 'AKA', 'Group ID': '2' };

function fileOf(rows: readonly Row[], day = 'Last Updated,23/03/2016\r\n'): string {
  return day + csvOf(columns, rows as Record<string, string>[]);
}

async function entityOf(rows: readonly Row[], kind: string) {
  const { entities } = await convertBytes(ukSanctions, fileOf(rows));
  return entities.find((entity) => entity.kind === kind && entity.id.includes('uk-sanctions:'));
}

describe('the rows of a target', () => {
  test('are gathered: the first gives the target at the end, each other one is empty', async () => {
    const { steps } = await convertBytes(ukSanctions, fileOf([alias, body, person]));
    expect(steps.map(({ record, line, entities }) => [record, line, entities.map(({ kind }) => kind)])).toEqual([
      [3, 5, []],
      [1, 3, ['organization', 'program', 'person', 'sanction']],
      [2, 4, ['organization', 'sanction']],
      [undefined, undefined, ['source']],
    ]);
    expect(steps.flatMap(({ issues }) => issues)).toEqual([]);
  });

  test('become a person with all that they say', async () => {
    expect(await entityOf([alias, person], 'person')).toEqual({
      kind: 'person',
      id: 'person/uk-sanctions:1',
      names: [
        { text: 'Ada Bea EXAMPLE', parts: { given: 'Ada Bea', family: 'EXAMPLE' } },
        { text: 'Adda EXAMPLE', type: 'former', parts: { given: 'Adda', family: 'EXAMPLE' } },
      ],
      addresses: [{ full: '1 Main Street, Oneville', postalCode: 'AB1 2CD', country: 'ML', note: 'at time of listing; old' }],
      identifiers: [
        { scheme: 'uk-sanctions', value: '1' },
        { scheme: 'unsc', value: 'QI.E.900.13' },
        {
          scheme: 'passport',
          value: 'X123456',
          country: 'DE',
          issuedOn: '1996-06-01',
          expiresOn: '2001-05-31',
          status: 'expired',
          note: 'X123456 (German). Issued on 1 June 1996. Expired on 31 May 2001',
        },
        { scheme: 'passport', value: 'Y98765' },
        { scheme: 'tax-id', value: 'AAABBB80A01C123D', country: 'IT', note: 'Italian Fiscal Code AAABBB80A01C123D' },
      ],
      births: [
        { date: '1956-05-12' },
        { date: '1955' },
        { address: { full: 'Oneville', country: 'ML' } },
        { address: { full: 'Twoville', country: 'NE' } },
      ],
      nationalities: ['DE', 'MA'],
      gender: 'female',
      titles: [
        { text: 'Colonel', type: 'rank' },
        { text: 'Haji', type: 'honorific' },
        { text: 'Minister of Samples', type: 'office' },
        { text: 'Mayor of Oneville', type: 'office' },
      ],
      contacts: [{ type: 'email', value: 'ada@example.org' }],
      notes: [{ text: person['Other Information'] }],
      sources: ['source/uk-sanctions:consolidated-list:2016-03-23'],
    });
  });

  test('tell when the target was listed, under one regime or several', async () => {
    const further: Row = { ...alias, Regime: 'Others', 'Listed On': '01/02/2010', 'Last Updated': '01/02/2010' };
    expect(await entityOf([person, further], 'sanction')).toMatchObject({
      id: 'sanction/uk-sanctions:1',
      target: 'person/uk-sanctions:1',
      issuer: 'organization/hm-treasury',
      programs: ['program/uk-sanctions:Examples', 'program/uk-sanctions:Others'],
      listings: [
        { entryId: '1', listedOn: '2013-03-04', amendedOn: ['2014-04-05'] },
        { entryId: '1', listedOn: '2010-02-01' },
      ],
    });
  });

  test.each([
    ['Individual', 'person'],
    ['Entity', 'organization'],
    ['Ship', 'asset'],
    ['Thing', 'organization'],
    ['constructor', 'organization'],
    ['', 'organization'],
  ])('of the type %j are of the kind %s, and a guess is told', async (type, kind) => {
    const { entities, issues } = await convertBytes(ukSanctions, fileOf([{ ...body, 'Group Type': type }]));
    expect(entities.map(({ id }) => id)).toContain(`${kind}/uk-sanctions:2`);
    expect(issues.map(({ code }) => code)).toEqual(['Thing', 'constructor', ''].includes(type) ? ['convert/guessed'] : []);
  });

  test('of a body: what only a person has is dropped, but for its words', async () => {
    const { entities, issues } = await convertBytes(ukSanctions, fileOf([{ ...body, DOB: '00/00/1955', Position: 'Bank', Title: 'Dr' }]));
    expect(entities.find(({ id }) => id === 'organization/uk-sanctions:2')?.notes).toEqual([{ text: 'Bank' }, { text: 'Dr' }]);
    expect(issues).toMatchObject([{ code: 'convert/dropped-field', pointer: '/DOB', line: 3 }]);
  });
});

describe('what is lost or changed', () => {
  test.each<[string, Row]>([
    ['convert/guessed', { 'Alias Type': 'Pen name' }],
    ['convert/narrowed', { Nationality: 'Malian citizenship withdrawn in 2002' }],
    ['convert/dropped-field', { DOB: 'unknown' }],
    ['convert/repaired', { 'Other Information': 'IMO number 1234568' }],
  ])('%s is told for %j', async (code, change) => {
    const { issues } = await convertBytes(ukSanctions, fileOf([{ ...person, ...change }]));
    expect(issues).toMatchObject([{ code, severity: 'info', source: 'list.csv', record: 1, line: 3 }]);
  });

  test('an unknown column is dropped, once a run', async () => {
    const text = csvOf(
      [...columns, 'Shoe Size'],
      [person, alias].map((row) => ({ ...row, 'Shoe Size': '42' })) as Record<string, string>[],
    );
    const { issues } = await convertBytes(ukSanctions, text);
    expect(issues).toMatchObject([{ code: 'convert/dropped-field', pointer: '/Shoe Size', message: expect.stringContaining('2 places') }]);
  });

  test('a cell beyond the header is dropped', async () => {
    const { issues } = await convertBytes(ukSanctions, `${fileOf([body]).trimEnd()},beyond\r\n`);
    expect(issues).toMatchObject([{ code: 'convert/dropped-field', pointer: '/#30' }]);
  });

  test('a text without a number is no document, and stays as a note', async () => {
    const found = await entityOf([{ ...person, 'Passport Details': 'Travel document issued by the town' }], 'person');
    expect(found?.identifiers?.filter(({ scheme }) => scheme === 'passport')).toEqual([]);
    expect(found?.notes).toContainEqual({ text: 'Passport Details: Travel document issued by the town' });
  });

  test('windows-1252 is read, and told', async () => {
    const bytes = Uint8Array.from(fileOf([{ ...person, 'Name 1': 'Ad\u0092a' }]), (character) => character.charCodeAt(0));
    const { entities, issues } = await convertBytes(ukSanctions, bytes);
    expect(entities.find(({ kind }) => kind === 'person')).toMatchObject({ names: [{ text: 'Ad’a Bea EXAMPLE' }] });
    expect(issues).toMatchObject([{ code: 'convert/repaired', line: 3 }]);
  });
});

describe('what is refused', () => {
  test.each<[string, Row, string]>([
    ['no number', { ...person, 'Group ID': ' ' }, 'Group ID'],
    ['no name', { ...body, 'Name 6': '' }, 'names nobody'],
  ])('a row with %s', async (_, row, message) => {
    const { steps } = await convertBytes(ukSanctions, fileOf([row, body]));
    const refused = {
      code: 'convert/refused',
      severity: 'error',
      source: 'list.csv',
      record: 1,
      line: 3,
      message: expect.stringContaining(message),
    };
    expect(steps[0]).toMatchObject({ record: 1, entities: [], issues: [refused] });
    expect(steps.slice(1).flatMap(({ issues }) => issues)).toEqual([]);
  });

  test.each(['', 'Last Updated,23/03/2016\r\n', 'a,b\r\n1,2\r\n'])('a file that is none: %j', async (text) => {
    const { steps } = await convertBytes(ukSanctions, text);
    expect(steps).toMatchObject([{ entities: [], issues: [{ code: 'convert/refused' }] }]);
    expect(ukSanctions.detectVersion(text)).toBeUndefined();
  });
});

describe('the list itself', () => {
  test.each([
    ['Last Updated,23/03/2016\r\n', undefined, '2016-03-23', 'organization/hm-treasury'],
    ['Last Updated,01/04/2016\r\n', '2020-01-01', '2016-04-01', 'organization/office-of-financial-sanctions-implementation'],
    ['', '2020-01-01', '2020-01-01', 'organization/office-of-financial-sanctions-implementation'],
  ])('shows the day of its first line, or else that of the caller: %j and %j', async (line, snapshotOn, day, publisher) => {
    const text = fileOf([body], line);
    const { entities } = await convertBytes(ukSanctions, text, snapshotOn === undefined ? {} : { snapshotOn });
    expect(entities.find(({ kind }) => kind === 'source')).toMatchObject({
      snapshotOn: day,
      publisher,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(ukSanctions.detectVersion(text)).toBe('csv');
  });

  test('is the same in pieces of any size, and valid', async () => {
    const text = fileOf([alias, body, person]);
    const whole = await convertBytes(ukSanctions, text);
    for (const piece of [1, 7]) expect(await convertBytes(ukSanctions, text, { piece })).toEqual(whole);
    expect(whole.entities.filter((entity) => hasErrors(validateEntity(entity).issues))).toEqual([]);
  });
});

describe('the mapping', () => {
  test('names every column, and no other', () => {
    const fields = [...mapping.rows, ...mapping.losses].flatMap(({ theirs }) => fieldsOf(theirs, 'csv'));
    expect([...new Set(fields)].sort()).toEqual(columns.map((column) => `/${column.replace('/', '~1')}`).sort());
  });

  test.each(mapping.rows.map((row) => [row.ours, fieldsOf(row.theirs, 'csv')] as const))('%s comes from %s', async (ours, fields) => {
    const [kind, ...path] = ours.split('/');
    const valuesOf = async (change: Row) => {
      const { entities } = await convertBytes(ukSanctions, fileOf([person, alias].map((row) => ({ ...row, ...change }))));
      return entities.filter((entity) => entity.kind === kind).flatMap((entity) => valuesAt(entity, path));
    };
    const without = Object.fromEntries(fields.map((field) => [field.slice(1).replace('~1', '/'), '']));
    const before = await valuesOf({});
    expect(before.length).toBeGreaterThan(0);
    expect(await valuesOf(without)).not.toEqual(before);
  });
});
