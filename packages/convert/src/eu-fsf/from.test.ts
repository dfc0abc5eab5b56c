import { validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { convertBytes } from '../../test/convert-bytes.ts';
import { euFsfList } from '../../test/eu-fsf-list.ts';
import { fieldsOf } from '../mapping.ts';
import { euFsf } from './index.ts';

const { entities, issues, steps } = await convertBytes(euFsf, euFsfList);
const find = (id: string) => entities.find((entity) => entity.id === id);

test('every entity is valid, each once', () => {
  expect(entities.flatMap((entity) => validateEntity(entity).issues)).toEqual([]);
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
});

test('a person', () => {
  expect(find('person/eu-fsf:EU.1.11')).toEqual({
    kind: 'person',
    id: 'person/eu-fsf:EU.1.11',
    names: [
      { text: 'Ada Beth Example', lang: 'en', parts: { given: 'Ada', additional: 'Beth', family: 'Example' }, note: 'as in her passport' },
      { text: 'A. Sample', type: 'alias', quality: 'low', parts: { given: 'A.', family: 'Sample' } },
      { text: 'Ада Пример', lang: 'bg', type: 'alias', quality: 'good', script: 'Cyrl' },
    ],
    gender: 'female',
    titles: [{ text: 'Dr.' }, { text: 'Minister of Examples', type: 'office' }],
    births: [
      {
        date: '1960~',
        address: { city: 'Port', region: 'North', postalCode: '12', country: 'ML', note: 'Old Town' },
        note: 'by her own word',
      },
      { date: '1961-02-03' },
      { date: '1962-03-04' },
      { date: '1963-05-06' },
      { date: '1958/1962' },
      { note: '1380-01-01 (islamic calendar)' },
    ],
    nationalities: ['ML'],
    addresses: [
      {
        street: '1 Quay',
        postOfficeBox: '9',
        city: 'Port',
        region: 'North',
        postalCode: '12',
        country: 'ML',
        note: 'Old Town; as at the time of listing; in summer',
      },
    ],
    contacts: [
      { type: 'email', value: 'ada@example.org' },
      { type: 'other', value: '77', note: 'TELEX' },
      { type: 'other', value: 'ask at the quay', note: 'contact information' },
    ],
    identifiers: [
      { scheme: 'eu-fsf', value: 'EU.1.11' },
      { scheme: 'x-eu-fsf-logical-id', value: '11' },
      { scheme: 'unsc', value: 'XXi.001' },
      {
        scheme: 'passport',
        value: 'А1',
        country: 'ML',
        issuedBy: 'Example Office',
        issuedOn: '2001-02-03',
        expiresOn: '2011-02-03',
        status: 'lost',
        note: 'diplomatic; in Latin letters: A1; in the name of A. Sample; valid from 2001-02-04; also expired; Coast; on file',
      },
      { scheme: 'other-document', value: '77', status: 'false', note: 'Other identification number' },
    ],
    notes: [{ text: 'Lives in Port' }, { text: 'Citizenship: ML; Coast; by birth' }, { text: 'National identification card; revoked' }],
    sources: ['source/eu-fsf:consolidated:2026-01-02'],
  });
});

test('the sanction, its program and its source', () => {
  expect(find('sanction/eu-fsf:EU.1.11')).toMatchObject({
    target: 'person/eu-fsf:EU.1.11',
    issuer: 'organization/council-of-the-european-union',
    programs: ['program/eu-fsf:XXX'],
    legalBases: [{ citation: '2024/1 (OJ L1)', url: 'https://example.org/2024/1' }],
    listings: [{ entryId: 'EU.1.11', listedOn: '2020-05-06', amendedOn: ['2024-01-17'] }],
    notes: [{ text: 'Example details' }],
  });
  expect(find('program/eu-fsf:XXX')).toMatchObject({ scope: 'regional' });
  expect(find('source/eu-fsf:consolidated:2026-01-02')).toMatchObject({ snapshotOn: '2026-01-02' });
});

test('an organization, and an entry of no known sort', () => {
  expect(find('organization/eu-fsf:EU.2.22')).toMatchObject({ names: [{ text: 'Example Lines' }], notes: [{ text: 'Carrier' }] });
  expect(find('organization/eu-fsf:13')).toMatchObject({ names: [{ text: 'Bea Sample', parts: { given: 'Bea', family: 'Sample' } }] });
  expect(issues).toContainEqual(expect.objectContaining({ code: 'convert/guessed', pointer: '/subjectType', record: 3 }));
  expect(issues).toContainEqual(expect.objectContaining({ code: 'convert/dropped-field', pointer: '/birthdate', record: 2 }));
});

describe('the mapping', () => {
  const pointers = (field: string) => new RegExp(`^${field.replaceAll('/*', '/\\d+')}(?:/|$)`, 'u');

  test.each(euFsf.mapping.losses.flatMap(({ theirs }) => fieldsOf(theirs, 'xml')).map((field) => [field]))(
    '%s is reported as lost, where it stands',
    (field) => {
      const isThere = new RegExp(`\\b${field.split(/[/@]/u).at(-1)}\\b`, 'u').test(euFsfList);
      const place = field.replace('/export', '');
      const reported = issues.some(({ pointer }) => pointers(field).test(pointer));
      // Of elements that are alike the sample fills the summary once.
      expect([place, isThere && (reported || place.endsWith('regulationSummary'))]).toEqual([place, true]);
    },
  );

  test('what is lost stands in it', () => {
    const losses = euFsf.mapping.losses.flatMap(({ theirs }) => fieldsOf(theirs, 'xml'));
    const dropped = issues.filter(({ code }) => code === 'convert/dropped-field').map(({ pointer }) => pointer);
    expect(dropped.filter((pointer) => !losses.some((field) => pointers(field).test(pointer)))).toEqual(['/birthdate']);
  });

  const attributes = euFsf.mapping.rows.flatMap(({ theirs }) => fieldsOf(theirs, 'xml')).filter((field) => field.includes('@'));
  test.each([...new Set(attributes.map((field) => field.split('@')[1] ?? ''))])('@%s is read', async (name) => {
    const without = euFsfList.replaceAll(new RegExp(`(?<=\\s)${name}="[^"]*"`, 'gu'), '');
    expect(without).not.toBe(euFsfList);
    // What they say is told elsewhere too: an entry that is no person is an organization, and a code stands beside the words.
    const isAlone = !['classificationCode', 'countryDescription'].includes(name);
    const found = (await convertBytes(euFsf, without)).entities.filter(({ kind }) => kind !== 'source');
    const same = entities.filter(({ kind }) => kind !== 'source');
    if (isAlone) expect(found).not.toEqual(same);
    else expect(found).toEqual(same);
  });
});

describe('files', () => {
  test.each([1, 7])('in pieces of %i bytes it is the same', async (piece) => {
    expect((await convertBytes(euFsf, euFsfList, { piece })).steps).toEqual(steps);
  });

  test.each([
    ['<export/>', /no <sanctionEntity>/u],
    ['<sdnList/>', /no <export>/u],
    ['<!DOCTYPE export><export/>', /document type/u],
    ['<export><a/></export>', /<a> is no entry/u],
    ['<export><sanctionEntity><remark>x</remark></sanctionEntity></export>', /neither/u],
    ['<export><sanctionEntity logicalId="1"/><sanctionEntity logicalId="1"/></export>', /came before, on line 1/u],
    ['<export><sanctionEntity logicalId="1"/><sanctionEntity', /cannot be read any further/u],
  ])('%s is refused', async (text, message) => {
    const found = (await convertBytes(euFsf, text)).issues.filter(({ severity }) => severity === 'error');
    expect(found.map((issue) => issue.message)).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    [euFsfList.slice(0, 300), '1.1'],
    ['<export><sanctionEntity logicalId="1"/></export>', '1.1'],
    ['<export>', undefined],
    ['<exports xmlns="http://eu.europa.ec/fpi/fsd/export">', undefined],
  ])('%j is of version %s', (head, version) => {
    expect(euFsf.detectVersion(head)).toBe(version);
  });
});
