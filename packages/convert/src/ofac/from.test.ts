import { checkEntity, type Entity, validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import type { ConvertedRecord, ConvertOptions } from '../format.ts';
import { fromOfac } from './from.ts';

type Files = Record<string, string>;

async function stepsOf(files: Files, options?: ConvertOptions): Promise<ConvertedRecord[]> {
  const foreign = Object.entries(files).map(([name, text]) => ({
    name,
    bytes: (async function* () {
      yield new TextEncoder().encode(text);
    })(),
  }));
  const steps: ConvertedRecord[] = [];
  for await (const step of fromOfac(foreign, options)) steps.push(step);
  return steps;
}

/** The entities by id; each must be valid, each id once. */
function byId(steps: readonly ConvertedRecord[]): Map<string, Entity> {
  const entities = steps.flatMap((step) => step.entities);
  const found = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  expect(found.size).toBe(entities.length);
  for (const entity of entities) expect([entity.id, validateEntity(entity).issues, checkEntity(entity)]).toEqual([entity.id, [], []]);
  return found;
}

const refusedOf = (steps: readonly ConvertedRecord[]) =>
  steps.flatMap(({ source, line, issues }) =>
    issues.filter(({ severity }) => severity === 'error').map(({ message }) => `${source}:${line} ${message}`),
  );
const codesOf = (steps: readonly ConvertedRecord[]) =>
  steps.flatMap(({ issues }) => issues.map(({ code, pointer }) => `${code} ${pointer}`));

const empty = '-0- ';
function prim(
  uid: number,
  name: string,
  cells: { type?: string; program?: string; title?: string; vessel?: string[]; remarks?: string } = {},
): string {
  const { type, program = 'TEST', title, vessel = [], remarks } = cells;
  const quoted = (text: string | undefined) => (text === undefined ? empty : `"${text}"`);
  const ship = Array.from({ length: 6 }, (_, index) => quoted(vessel[index]));
  return `${[uid, quoted(name), quoted(type), quoted(program), quoted(title), ...ship, quoted(remarks)].join(',')}\r\n`;
}

describe('the CSV files', () => {
  test('are joined by number, in any order, and each is a source', async () => {
    const steps = await stepsOf(
      {
        'c.csv': '1,2,"1 Example Road","Ölsund 1234","Norway",-0- \r\n',
        'b.csv': '1,7,"fka","EXAMPLE, Augusta",-0- \r\n\u001a\r\n',
        'a.csv': `${prim(1, 'EXAMPLE, Ada', { type: 'individual', program: 'SDGT] [IFSR', title: 'Minister; Colonel', remarks: "DOB 01 Jan 1958; alt. DOB circa 1960; POB Bamako, Mali; nationality Mali; Gender Female; Passport A1 (Mali) expires 19 Oct 2011; Email Address a@example.org; a.k.a. 'THE ONE'." })}\u001a\r\n`,
      },
      { snapshotOn: '2024-09-01' },
    );
    expect(refusedOf(steps)).toEqual([]);
    expect(steps.filter(({ record }) => record !== undefined).map(({ source, entities }) => [source, entities.length > 0])).toEqual([
      ['a.csv', true],
      ['c.csv', false],
      ['b.csv', false],
    ]);
    const found = byId(steps);
    const sources = [...found.values()].filter(({ kind }) => kind === 'source');
    expect(sources.map((source) => source.kind === 'source' && [source.title?.text, source.snapshotOn, source.sha256?.length])).toEqual([
      ['OFAC Specially Designated Nationals and Blocked Persons List (CSV, entries)', '2024-09-01', 64],
      ['OFAC addresses (CSV)', '2024-09-01', 64],
      ['OFAC alternate names (CSV)', '2024-09-01', 64],
    ]);
    expect(found.get('person/ofac:1')).toEqual({
      kind: 'person',
      id: 'person/ofac:1',
      names: [
        { text: 'Ada EXAMPLE', parts: { given: 'Ada', family: 'EXAMPLE' } },
        { text: 'THE ONE', type: 'alias', quality: 'low' },
        { text: 'Augusta EXAMPLE', type: 'former', parts: { given: 'Augusta', family: 'EXAMPLE' } },
      ],
      identifiers: [
        { scheme: 'ofac', value: '1' },
        { scheme: 'passport', value: 'A1', country: 'ML', expiresOn: '2011-10-19' },
      ],
      births: [
        { date: '1958-01-01', address: { full: 'Bamako, Mali', country: 'ML' } },
        { date: '1960~', address: { full: 'Bamako, Mali', country: 'ML' } },
      ],
      nationalities: ['ML'],
      gender: 'female',
      titles: [{ text: 'Minister' }, { text: 'Colonel' }],
      contacts: [{ type: 'email', value: 'a@example.org' }],
      addresses: [{ street: '1 Example Road', city: 'Ölsund', postalCode: '1234', country: 'NO' }],
      sources: expect.arrayContaining(sources.map(({ id }) => id)),
    });
    expect(found.get('sanction/ofac:sdn:1')).toMatchObject({
      target: 'person/ofac:1',
      issuer: 'organization/office-of-foreign-assets-control',
      programs: ['program/ofac:SDGT', 'program/ofac:IFSR'],
      listings: [{ entryId: '1' }],
    });
  });

  test('hold ships: flag, owner, operator, numbers', async () => {
    const remarks = 'Vessel Registration Identification IMO 9074729; MMSI 256842000; Former Vessel Flag Malta; Linked To: EXAMPLE LINES.';
    const steps = await stepsOf({
      a:
        prim(1, 'ADA', { type: 'vessel', vessel: ['ABC1', 'Tug', '99,144', '1,098', 'Panama', 'Example Lines'], remarks }) +
        prim(2, 'EXAMPLE LINES', {}) +
        prim(3, 'XX-ADA', {
          type: 'aircraft',
          remarks: 'Aircraft Model B1; Aircraft Manufacture Date 1992; Aircraft Operator Example Air.',
        }),
    });
    const found = byId(steps);
    expect(found.get('asset/ofac:1')).toMatchObject({
      type: 'vessel',
      classification: 'Tug',
      flags: [{ country: 'PA' }, { country: 'MT' }],
      identifiers: [
        { scheme: 'ofac', value: '1' },
        { scheme: 'call-sign', value: 'ABC1' },
        { scheme: 'imo', value: '9074729' },
        { scheme: 'mmsi', value: '256842000' },
      ],
      extensions: { 'ofac:tonnage': '99,144', 'ofac:grossRegisteredTonnage': '1,098' },
    });
    expect(found.get('asset/ofac:3')).toMatchObject({ type: 'aircraft', model: 'B1', builtOn: '1992' });
    const ties = [...found.values()].flatMap((one) => (one.kind === 'relationship' ? [[one.from, one.type, one.to]] : []));
    expect(ties).toEqual([
      ['organization/ofac:2', 'owns', 'asset/ofac:1'],
      ['asset/ofac:1', 'linked-to', 'organization/ofac:2'],
      [expect.stringMatching(/^organization\/ofac-name:/u), 'operates', 'asset/ofac:3'],
    ]);
    expect(codesOf(steps)).toEqual(['convert/stub-created /Remarks']);
  });

  test('say since when and under which directive', async () => {
    const remarks =
      'Listing Date (EO 1 Directive 3): 24 Feb 2022; Effective Date (EO 1 Directive 3): 26 Mar 2022; Executive Order 1 Directive Information Subject to Directive 3 - New debt is prohibited.; Listing Date (EO 1 Directive 2): 25 Feb 2022';
    const cmic =
      'Listing Date (CMIC) 03 Jun 2021; Effective Date (CMIC) 02 Aug 2021; Purchase/Sales For Divestment Date (CMIC) 03 Jun 2022.';
    const found = byId(
      await stepsOf({ a: prim(1, 'ONE', { program: 'NS-A] [NS-B', remarks }) + prim(2, 'TWO', { program: 'CMIC-EO1', remarks: cmic }) }),
    );
    const list = 'OFAC Consolidated Sanctions List (non-SDN)';
    expect(found.get('sanction/ofac:consolidated:1')).toMatchObject({
      listings: [
        { list, entryId: '1' },
        { list: `${list}: EO 1 Directive 3`, listedOn: '2022-02-24' },
        { list: `${list}: EO 1 Directive 2`, listedOn: '2022-02-25' },
      ],
      measures: [
        { type: 'sectoral', history: [{ type: 'imposed', on: '2022-02-24', effectiveOn: '2022-03-26' }] },
        { type: 'sectoral', stated: 'EO 1 Directive 2', history: [{ type: 'imposed', on: '2022-02-25' }] },
      ],
    });
    expect(found.get('sanction/ofac:consolidated:2')).toMatchObject({
      listings: [{ list, entryId: '2', listedOn: '2021-06-03' }],
      history: [{ type: 'imposed', on: '2021-06-03', effectiveOn: '2021-08-02' }],
    });
  });

  test('go on in the comments where remarks are cut, and only there', async () => {
    const remarks = `DOB 1960; ${'x'.repeat(979)}; Gender Fe`;
    const files = {
      a: prim(1, 'EXAMPLE, Ada', { type: 'individual', remarks }) + prim(2, 'EXAMPLE', { remarks: 'short' }),
      b: '1,"male; POB Mali."\n2,"rest"\n',
    };
    expect(remarks.length).toBe(1000);
    const steps = await stepsOf(files);
    expect(byId(steps).get('person/ofac:1')).toMatchObject({
      gender: 'female',
      births: [{ date: '1960', address: { full: 'Mali', country: 'ML' } }],
    });
    expect(refusedOf(steps)).toEqual([expect.stringContaining('b:2 the remarks of entry 2 are shorter')]);
  });

  test('of two lists give a target of both two sanctions and one description', async () => {
    const files = {
      a: prim(1, 'EXAMPLE LTD', { program: 'SDGT' }),
      b: prim(1, 'EXAMPLE LTD', { program: 'NS-PLC' }) + prim(2, 'OTHER LTD', { program: 'NS-PLC' }),
    };
    const steps = await stepsOf(files);
    expect([...byId(steps).keys()].filter((id) => /^(?:sanction|source|organization\/ofac)/u.test(id))).toEqual([
      'organization/ofac:1',
      'sanction/ofac:sdn:1',
      'sanction/ofac:consolidated:1',
      'organization/ofac:2',
      'sanction/ofac:consolidated:2',
      'source/ofac:sdn',
      'source/ofac:consolidated',
    ]);
    expect(codesOf(steps)).toEqual(['convert/narrowed ']);
    const consolidated = byId(await stepsOf(files)).get('program/ofac:NS-PLC');
    expect(consolidated?.sources).toEqual(['source/ofac:consolidated']);
  });

  test('lose no row: each is converted, joined, or refused with its file and line', async () => {
    const steps = await stepsOf({
      a: `${prim(1, 'EXAMPLE')}1,2\n${prim(1, 'AGAIN')}x,1,2\n${prim(3, ' ')}"open\n`,
      b: '1,1,"aka","ALSO",-0- \n9,1,"aka","LOST",-0- \nnot a row\n',
      c: 'what,is,this\n',
      d: '',
    });
    expect(refusedOf(steps).map((one) => one.slice(0, 42))).toEqual([
      expect.stringContaining('b:3 the row has 1 columns'),
      expect.stringContaining('c:1 the row has 3 columns'),
      expect.stringContaining('d:1 the file holds no entry'),
      expect.stringContaining('a:2 the row has 2 columns'),
      expect.stringContaining('a:3 entry 1 was read before'),
      expect.stringContaining('a:4 the row has 3 columns'),
      expect.stringContaining('a:5 entry 3 has no name'),
      expect.stringContaining('a:6 it is no CSV'),
      expect.stringContaining('b:2 entry 9, to which this row belongs'),
    ]);
    const records = steps.filter(({ record, source }) => record !== undefined && source !== 'd');
    expect(records.length).toBe(6 + 3 + 1);
  });

  test('keep what is not foreseen as a note, and say so', async () => {
    const steps = await stepsOf({
      a: prim(1, 'EXAMPLE', {
        remarks: 'Likes tea; b@example.org (email); UN/LOCODE XX ABC; Gender Male; DOB 1960; Organization Established Date soon.',
      }),
    });
    expect(
      byId(steps)
        .get('organization/ofac:1')
        ?.notes?.map(({ text }) => text),
    ).toEqual(['Likes tea', 'Gender Male', 'DOB 1960', 'Organization Established Date soon.']);
    expect(byId(steps).get('organization/ofac:1')).toMatchObject({
      contacts: [{ type: 'email', value: 'b@example.org' }],
      identifiers: [{ scheme: 'ofac' }, { scheme: 'other-document', value: 'XX ABC', note: 'UN/LOCODE' }],
    });
    expect(codesOf(steps)).toEqual(['convert/narrowed /Remarks']);
  });
});

const xml = (entries: string) =>
  `<?xml version="1.0"?><sdnList xmlns="http://example.org/x"><publshInformation><Publish_Date>07/16/2014</Publish_Date><Record_Count>1</Record_Count></publshInformation>${entries}</sdnList>`;

describe('the XML', () => {
  test('becomes the same entities', async () => {
    const steps = await stepsOf({
      x: xml(`<sdnEntry><uid>1</uid><firstName>Ada</firstName><lastName>EXAMPLE</lastName><title>Minister</title><sdnType>Individual</sdnType>
        <remarks>(Linked To: EXAMPLE LTD); Likes tea</remarks><programList><program>SDGT</program><program>IFSR</program></programList>
        <idList><id><uid>5</uid><idType>Passport</idType><idNumber>A1</idNumber><idCountry>Mali</idCountry><issueDate>01 Oct 2001</issueDate></id>
        <id><uid>6</uid><idType>Gender</idType><idNumber>Male</idNumber></id><id><uid>7</uid><idType>Website</idType><idNumber>example.org</idNumber></id></idList>
        <akaList><aka><uid>8</uid><type>f.k.a.</type><category>weak</category><lastName>OLD</lastName></aka></akaList>
        <addressList><address><uid>9</uid><address1>1 Example Road</address1><address2>Top</address2><city>Ölsund</city><postalCode>12</postalCode><country>Norway</country></address></addressList>
        <nationalityList><nationality><uid>1</uid><country>Mali</country><mainEntry>false</mainEntry></nationality><nationality><uid>2</uid><country>Niger</country><mainEntry>true</mainEntry></nationality></nationalityList>
        <dateOfBirthList><dateOfBirthItem><uid>1</uid><dateOfBirth>circa 1954</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem><dateOfBirthItem><uid>2</uid><dateOfBirth>20 May 1954</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
        <placeOfBirthList><placeOfBirthItem><uid>3</uid><placeOfBirth>Ölsund, Norway</placeOfBirth><mainEntry>true</mainEntry></placeOfBirthItem></placeOfBirthList></sdnEntry>`),
    });
    const found = byId(steps);
    const address = { full: 'Ölsund, Norway', country: 'NO' };
    expect(found.get('person/ofac:1')).toEqual({
      kind: 'person',
      id: 'person/ofac:1',
      names: [
        { text: 'Ada EXAMPLE', parts: { given: 'Ada', family: 'EXAMPLE' } },
        { text: 'OLD', type: 'former', quality: 'low' },
      ],
      identifiers: [
        { scheme: 'ofac', value: '1' },
        { scheme: 'passport', value: 'A1', country: 'ML', issuedOn: '2001-10-01' },
      ],
      births: [
        { date: '1954-05-20', address },
        { date: '1954~', address },
      ],
      nationalities: ['NE', 'ML'],
      gender: 'male',
      titles: [{ text: 'Minister' }],
      contacts: [{ type: 'website', value: 'example.org' }],
      addresses: [{ street: '1 Example Road, Top', city: 'Ölsund', postalCode: '12', country: 'NO' }],
      notes: [{ text: 'Likes tea' }],
      sources: ['source/ofac:sdn:2014-07-16'],
    });
    expect(found.get('source/ofac:sdn:2014-07-16')).toMatchObject({ snapshotOn: '2014-07-16' });
    expect([...found.values()].filter(({ kind }) => kind === 'relationship')).toMatchObject([{ from: 'person/ofac:1', type: 'linked-to' }]);
    expect(steps.at(-1)?.issues.filter(({ message }) => message.includes('no property'))).toEqual([]);
  });

  test('refuses an entry without number or name, twice the same, and what is behind a fault', async () => {
    const entry = (uid: string, name: string) => `<sdnEntry>${uid}${name}<sdnType>Entity</sdnType></sdnEntry>`;
    const steps = await stepsOf({
      x: xml(
        `${entry('<uid>1</uid>', '<lastName>A</lastName>')}${entry('<uid>1</uid>', '<lastName>B</lastName>')}${entry('', '<lastName>C</lastName>')}${entry('<uid>4</uid>', '')}<sdnEntry><uid></sdnEntry>`,
      ),
      y: '<?xml version="1.0"?><!DOCTYPE sdnList><sdnList/>',
    });
    expect(refusedOf(steps)).toEqual([
      expect.stringContaining('entry 1 was read before'),
      expect.stringContaining('the entry has no number'),
      expect.stringContaining('entry 4 has no name'),
      expect.stringContaining('no well-formed XML'),
      expect.stringContaining('document type'),
    ]);
    expect([...byId(steps).keys()]).toContain('organization/ofac:1');
  });

  test('reports an element that is not foreseen', async () => {
    const steps = await stepsOf({ x: xml('<sdnEntry><uid>1</uid><lastName>A</lastName><mood>fair</mood></sdnEntry>') });
    expect(codesOf(steps)).toContain('convert/dropped-field /mood');
  });
});
