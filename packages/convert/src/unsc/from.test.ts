import { type Entity, type Person, type Sanction, validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import type { ConvertedRecord } from '../format.ts';
import { unsc } from './index.ts';

async function read(...texts: string[]): Promise<ConvertedRecord[]> {
  const files = texts.map((text, index) => ({
    name: `list-${index + 1}.xml`,
    bytes: (async function* () {
      yield new TextEncoder().encode(text);
    })(),
  }));
  const steps: ConvertedRecord[] = [];
  for await (const step of unsc.read(files, { snapshotOn: '2020' })) steps.push(step);
  for (const entity of steps.flatMap(({ entities }) => entities)) {
    expect(validateEntity(entity).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  return steps;
}

const listOf = (individuals: string, entities = '', date = ' dateGenerated="2026-01-02T23:30:00.123-05:00"') =>
  `<?xml version="1.0"?>\n<CONSOLIDATED_LIST${date}>\n<INDIVIDUALS>${individuals}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`;

async function entityOf(content: string, kind: 'INDIVIDUAL' | 'ENTITY' = 'INDIVIDUAL') {
  const entry = `<${kind}><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER>${content}</${kind}>`;
  const steps = await read(kind === 'ENTITY' ? listOf('', entry) : listOf(entry));
  const all = steps.flatMap(({ entities }) => entities);
  const find = (of: Entity['kind']) => all.filter((entity) => entity.kind === of);
  const issues = steps.flatMap((step) => step.issues).filter(({ pointer }) => !pointer.startsWith('/CONSOLIDATED_LIST'));
  return {
    target: all.find(({ id }) => id.endsWith('/unsc:XXi.001') && !id.startsWith('sanction/')) as Person,
    sanction: find('sanction')[0] as Sanction,
    all,
    issues: issues.map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

describe('an entry', () => {
  test('becomes its target and the sanction on it, with the numbers of the list', async () => {
    const { target, sanction, all, issues } = await entityOf(
      `<DATAID>77</DATAID><FIRST_NAME> ADA </FIRST_NAME><SECOND_NAME>EXAMPLE\n </SECOND_NAME><THIRD_NAME/><FOURTH_NAME>SAMPLE</FOURTH_NAME>
       <UN_LIST_TYPE>GB</UN_LIST_TYPE><LISTED_ON>2015-04-07-04:00</LISTED_ON><DELISTED_ON>2020-01-01</DELISTED_ON><GENDER>Female</GENDER>
       <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE><SUBMITTED_BY>Norland</SUBMITTED_BY><SUBMITTED_ON>2015-04-01</SUBMITTED_ON>
       <LAST_DAY_UPDATED><VALUE>2019-02-01</VALUE><VALUE/><VALUE>2018-01-01</VALUE></LAST_DAY_UPDATED>
       <LAST_DAY_UPDATED><VALUE>2018-01-01</VALUE></LAST_DAY_UPDATED><SORT_KEY/><VERSIONNUM>1</VERSIONNUM>`,
    );
    expect(target).toMatchObject({
      kind: 'person',
      id: 'person/unsc:XXi.001',
      names: [{ text: 'ADA EXAMPLE SAMPLE' }],
      gender: 'female',
      identifiers: [
        { scheme: 'unsc', value: 'XXi.001' },
        { scheme: 'x-unsc-data-id', value: '77' },
      ],
    });
    expect(sanction).toMatchObject({
      id: 'sanction/unsc:XXi.001',
      target: target.id,
      issuer: 'organization/united-nations-security-council',
      programs: ['program/unsc:GB'],
      notes: [{ text: 'Submitted by Norland' }, { text: 'Submitted on 2015-04-01' }],
      listings: [
        {
          list: 'United Nations Security Council Consolidated List',
          entryId: 'XXi.001',
          listedOn: '2015-04-07',
          delistedOn: '2020-01-01',
          amendedOn: ['2018-01-01', '2019-02-01'],
        },
      ],
    });
    expect(all.find(({ kind }) => kind === 'program')).toMatchObject({ title: { text: 'Guinea-Bissau' }, scope: 'un' });
    expect(all.find(({ kind }) => kind === 'source')).toMatchObject({
      id: 'source/unsc:consolidated:2026-01-02',
      snapshotOn: '2026-01-02',
    });
    expect(issues).toEqual(['convert/narrowed /LISTED_ON', 'convert/dropped-field /VERSIONNUM']);
  });

  test('of an ENTITY is an organization, which has no births', async () => {
    const { target } = await entityOf(
      `<FIRST_NAME>EXAMPLE LINES (EL) ; SAMPLE LINES</FIRST_NAME><ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Lines</ALIAS_NAME></ENTITY_ALIAS>
       <ENTITY_ADDRESS><STREET>1 Quay</STREET><CITY>Port</CITY><STATE_PROVINCE>North</STATE_PROVINCE><ZIP_CODE>123</ZIP_CODE><COUNTRY>Mali</COUNTRY></ENTITY_ADDRESS>
       <ENTITY_ADDRESS><COUNTRY/></ENTITY_ADDRESS><ENTITY_ADDRESS><COUNTRY>Mali/Niger</COUNTRY><NOTE>until 2010</NOTE></ENTITY_ADDRESS>`,
      'ENTITY',
    );
    expect(target).toMatchObject({ kind: 'organization', id: 'organization/unsc:XXi.001' });
    expect(target.names).toEqual([
      { text: 'EXAMPLE LINES (EL)' },
      { text: 'SAMPLE LINES', type: 'alias' },
      { text: 'Old Lines', type: 'former' },
    ]);
    expect(target.addresses).toEqual([
      { street: '1 Quay', city: 'Port', region: 'North', postalCode: '123', country: 'ML' },
      { note: 'Mali/Niger; until 2010' },
    ]);
  });

  test('what it has and no mapping knows is reported as dropped', async () => {
    const { issues } = await entityOf(
      '<FIRST_NAME>A</FIRST_NAME><HEIGHT>180</HEIGHT><INDIVIDUAL_ADDRESS><FLOOR>2</FLOOR></INDIVIDUAL_ADDRESS>',
    );
    expect(issues).toEqual(['convert/dropped-field /INDIVIDUAL_ADDRESS/0/FLOOR', 'convert/dropped-field /HEIGHT']);
  });
});

describe('names', () => {
  const namesOf = async (content: string) => (await entityOf(`<FIRST_NAME>ADA</FIRST_NAME>${content}`)).target.names?.slice(1);
  const alias = (name: string, more = '', quality = 'Low') =>
    `<INDIVIDUAL_ALIAS><QUALITY>${quality}</QUALITY><ALIAS_NAME>${name}</ALIAS_NAME>${more}</INDIVIDUAL_ALIAS>`;
  const low = { type: 'alias', quality: 'low' };

  test.each([
    ['a good one', alias('Ada Sample', '', 'Good'), [{ text: 'Ada Sample', type: 'alias', quality: 'good' }]],
    ['an empty one', alias(''), []],
    ['one without a quality', alias('Ada Sample', '', ''), [{ text: 'Ada Sample', type: 'alias' }]],
    [
      'two scripts',
      alias('Ada (Ада)'),
      [
        { text: 'Ada', ...low },
        { text: 'Ада', script: 'Cyrl', ...low },
      ],
    ],
    [
      'several',
      alias('Ada; Adda b) Adah'),
      [
        { text: 'Ada', ...low },
        { text: 'Adda', ...low },
        { text: 'Adah', ...low },
      ].slice(1),
    ],
    ['an acronym', alias('Sample Front (SF)'), [{ text: 'Sample Front (SF)', ...low }]],
    ['a remark in brackets', alias('Ada Sample (birth name)'), [{ text: 'Ada Sample', type: 'birth', quality: 'low' }]],
    [
      'a former name of the list',
      alias('Ada Sample (previously listed as)'),
      [{ text: 'Ada Sample', ...low, note: 'previously listed as' }],
    ],
    ['a nom de guerre', alias('Falcon', '<NOTE>nom de guerre</NOTE>'), [{ text: 'Falcon', type: 'nom-de-guerre', quality: 'low' }]],
    ['a note', alias('Falcon', '<NOTE>call sign</NOTE>'), [{ text: 'Falcon', ...low, note: 'call sign' }]],
    [
      'its own script in the note',
      alias('Falcon', '<NOTE>original script: Сокол</NOTE>'),
      [
        { text: 'Falcon', ...low },
        { text: 'Сокол', script: 'Cyrl', ...low },
      ],
    ],
    ['the same as the main name', alias('ADA'), []],
    [
      'its own script',
      '<NAME_ORIGINAL_SCRIPT>Ада (Bulgarian)</NAME_ORIGINAL_SCRIPT>',
      [{ text: 'Ада', script: 'Cyrl', note: 'Bulgarian' }],
    ],
  ])('%s', async (name, content, expected) => {
    const names = await namesOf(content);
    expect(name === 'two scripts' || name === 'several' ? names?.slice(-expected.length) : names).toEqual(expected);
  });

  test('a word for the quality that is not known is a note', async () => {
    const { target, issues } = await entityOf(alias('Ada', '', 'Middling'));
    expect(target.names).toEqual([{ text: 'Ada', type: 'alias', note: 'Middling' }]);
    expect(issues).toEqual(['convert/guessed /INDIVIDUAL_ALIAS/0/QUALITY']);
  });
});

describe('births', () => {
  const date = (content: string) => `<INDIVIDUAL_DATE_OF_BIRTH>${content}</INDIVIDUAL_DATE_OF_BIRTH>`;
  const place = (content: string) => `<INDIVIDUAL_PLACE_OF_BIRTH>${content}</INDIVIDUAL_PLACE_OF_BIRTH>`;

  test.each([
    [date('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1960-01-02</DATE>'), [{ date: '1960-01-02' }]],
    [date('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1960</YEAR>'), [{ date: '1960' }]],
    [date('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1960</YEAR><NOTE>Sep.</NOTE>'), [{ date: '1960-09' }]],
    [date('<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1960</YEAR>'), [{ date: '1960~' }]],
    [date('<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR>'), [{ date: '1960/1962' }]],
    [
      date('<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><NOTE>Approximately</NOTE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR>'),
      [{ date: '1960~/1962~' }],
    ],
    [date('<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR>'), [{ note: 'from 1960' }]],
    [date('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1960</NOTE>'), [{ date: '1960-11' }]],
    [
      date('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1960-01-02</DATE><NOTE>from false passport</NOTE>'),
      [{ date: '1960-01-02', note: 'from false passport' }],
    ],
    [date('<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><NOTE>30-35 years old</NOTE>'), [{ note: '30-35 years old' }]],
    [date('<TYPE_OF_DATE/>') + place('<COUNTRY/>'), undefined],
    [
      date('<YEAR>1960</YEAR>') + place('<CITY>Port</CITY><COUNTRY>Mali</COUNTRY>'),
      [{ date: '1960', address: { city: 'Port', country: 'ML' } }],
    ],
    [
      date('<YEAR>1960</YEAR>') + date('<YEAR>1961</YEAR>') + place('<CITY>A</CITY>') + place('<CITY>B</CITY>'),
      [{ date: '1960' }, { date: '1961' }, { address: { city: 'A' } }, { address: { city: 'B' } }],
    ],
    [
      `<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ada</ALIAS_NAME><DATE_OF_BIRTH>1960</DATE_OF_BIRTH><CITY_OF_BIRTH>Port</CITY_OF_BIRTH>
       <COUNTRY_OF_BIRTH>Mali</COUNTRY_OF_BIRTH></INDIVIDUAL_ALIAS>`,
      [{ date: '1960', address: { city: 'Port', country: 'ML' }, note: 'Under the name Ada' }],
    ],
  ])('%s', async (content, births) => {
    expect((await entityOf(content)).target.births).toEqual(births);
  });
});

describe('documents', () => {
  const document = (content: string) => `<INDIVIDUAL_DOCUMENT>${content}</INDIVIDUAL_DOCUMENT>`;
  const passport = '<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>';
  const nationalId = '<TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT>';

  test.each([
    [
      `${passport}<NUMBER> A1 </NUMBER><ISSUING_COUNTRY>Mali</ISSUING_COUNTRY><DATE_OF_ISSUE>2001-02-03</DATE_OF_ISSUE><CITY_OF_ISSUE>Port</CITY_OF_ISSUE><NOTE>expired on 2 Feb. 2006</NOTE>`,
      {
        scheme: 'passport',
        value: 'A1',
        country: 'ML',
        issuedOn: '2001-02-03',
        expiresOn: '2006-02-02',
        status: 'expired',
        note: 'issued in Port; expired on 2 Feb. 2006',
      },
    ],
    [`${passport}<NUMBER>A1</NUMBER><COUNTRY_OF_ISSUE>Mali</COUNTRY_OF_ISSUE>`, { scheme: 'passport', value: 'A1', country: 'ML' }],
    [
      `${passport}<NUMBER>Malian passport No. A 123456</NUMBER>`,
      { scheme: 'passport', value: 'A 123456', country: 'ML', note: 'Malian passport No.' },
    ],
    [`${passport}<NUMBER>Mali 123456</NUMBER>`, { scheme: 'passport', value: '123456', country: 'ML', note: 'Mali' }],
    [`${passport}<NUMBER>A123, Mali</NUMBER>`, { scheme: 'passport', value: 'A123', country: 'ML', note: 'Mali' }],
    [
      `${passport}<NUMBER>D 000123 (Expires 18 Jun. 2018)</NUMBER>`,
      { scheme: 'passport', value: 'D 000123', expiresOn: '2018-06-18', note: 'Expires 18 Jun. 2018' },
    ],
    [
      `${passport}<NOTE>Malian passport number L 123 issued under name X, expired on 1 Feb. 2001</NOTE>`,
      {
        scheme: 'passport',
        value: 'L 123',
        country: 'ML',
        expiresOn: '2001-02-01',
        status: 'expired',
        note: 'Malian passport number L 123 issued under name X, expired on 1 Feb. 2001',
      },
    ],
    [
      `${nationalId}<TYPE_OF_DOCUMENT2>Birth certificate</TYPE_OF_DOCUMENT2><NUMBER>12</NUMBER>`,
      { scheme: 'birth-certificate', value: '12', note: 'Birth certificate' },
    ],
    [
      `${nationalId}<TYPE_OF_DOCUMENT2>Malian identity card number 4432</TYPE_OF_DOCUMENT2>`,
      { scheme: 'national-id', value: '4432', country: 'ML' },
    ],
    [
      `${nationalId}<NOTE>Fiscal Code: ABCDEF00A00A000A</NOTE>`,
      { scheme: 'national-id', value: 'ABCDEF00A00A000A', note: 'Fiscal Code: ABCDEF00A00A000A' },
    ],
  ])('%s', async (content, expected) => {
    const { target } = await entityOf(document(content));
    expect(target.identifiers?.slice(1)).toEqual([expect.objectContaining(expected)]);
    expect(
      Object.keys(target.identifiers?.[1] ?? {})
        .filter((key) => key !== 'note')
        .sort(),
    ).toEqual(
      Object.keys(expected)
        .filter((key) => key !== 'note')
        .sort(),
    );
  });

  test('one without a number is a note', async () => {
    const { target } = await entityOf(
      document(`${passport}<ISSUING_COUNTRY>Mali</ISSUING_COUNTRY><NOTE>under name X</NOTE>`) + document(''),
    );
    expect(target.notes).toEqual([{ text: 'Passport; Mali; under name X' }]);
  });
});

describe('the person', () => {
  test('titles are ranks, honorifics and offices', async () => {
    const { target } = await entityOf(
      `<TITLE><VALUE>Major General</VALUE></TITLE><TITLE><VALUE>Dr.</VALUE><VALUE>Wali</VALUE><VALUE>Head of the Example Office</VALUE></TITLE>
       <DESIGNATION><VALUE>Deputy
         Minister</VALUE></DESIGNATION><DESIGNATION>Colonel</DESIGNATION>`,
    );
    expect(target.titles).toEqual([
      { text: 'Major General', type: 'rank' },
      { text: 'Dr.', type: 'honorific' },
      { text: 'Wali' },
      { text: 'Head of the Example Office', type: 'office' },
      { text: 'Deputy Minister', type: 'office' },
      { text: 'Colonel', type: 'rank' },
    ]);
  });

  test('a citizenship in doubt is a country and a note', async () => {
    const { target, issues } = await entityOf(
      `<NATIONALITY><VALUE>Mali</VALUE><VALUE>Niger (until 2010)</VALUE></NATIONALITY><NATIONALITY><VALUE>na</VALUE></NATIONALITY><GENDER>Unknown</GENDER>`,
    );
    expect(target).toMatchObject({ nationalities: ['ML'], countries: ['NE'], notes: [{ text: 'Nationality: Niger (until 2010)' }] });
    expect(issues.sort()).toEqual(['convert/dropped-field /GENDER', 'convert/dropped-field /NATIONALITY', 'convert/narrowed /NATIONALITY']);
  });
});

describe('comments', () => {
  const url = 'https://www.interpol.int/en/notices';

  test('are a note, and the page of a notice stands in the addresses', async () => {
    const { target } = await entityOf(
      `<COMMENTS1>Lives in Port.\nSee (http://example.org/a). INTERPOL-UN Security Council Special Notice web link: ${url}</COMMENTS1>`,
    );
    expect(target).toMatchObject({ notes: [{ text: 'Lives in Port. See (http://example.org/a).' }], urls: ['http://example.org/a', url] });
    expect(
      (await entityOf(`<COMMENTS1>INTERPOL-UN Security Council Special Notice web link:${url}</COMMENTS1>`)).target.notes,
    ).toBeUndefined();
  });

  test('state measures and the gender now and then', async () => {
    const words =
      'Listed pursuant to paragraphs 1 and 2 of resolution 3 (2011) (Travel Ban, Asset Freeze). Gender: female. Broke a travel ban.';
    const { target, sanction } = await entityOf(`<COMMENTS1>${words}</COMMENTS1>`);
    expect(target.gender).toBe('female');
    expect(sanction.measures).toEqual([
      { type: 'travel-ban', stated: 'Travel Ban' },
      { type: 'asset-freeze', stated: 'Asset Freeze' },
    ]);
    const other = await entityOf('<GENDER>Male</GENDER><COMMENTS1>Broke a travel ban (asset freeze). Gender: female.</COMMENTS1>');
    expect([other.target.gender, other.sanction.measures]).toEqual(['male', undefined]);
  });

  test('link the entries that they name by number, each pair once', async () => {
    const entry = (number: string, text: string) =>
      `<INDIVIDUAL><REFERENCE_NUMBER>${number}</REFERENCE_NUMBER><COMMENTS1>${text}</COMMENTS1></INDIVIDUAL>`;
    const steps = await read(
      listOf(entry('XXi.001', 'Works for B (XXi.002) and C (XXi.999).') + entry('XXi.002', 'Boss of A (XXi.001, not XXi.002).')),
    );
    const relationships = steps.flatMap(({ entities }) => entities).filter(({ kind }) => kind === 'relationship');
    expect(relationships).toMatchObject([{ from: 'person/unsc:XXi.001', to: 'person/unsc:XXi.002', type: 'linked-to' }]);
    expect(steps.at(-1)?.issues).toContainEqual(expect.objectContaining({ code: 'convert/narrowed', pointer: '/COMMENTS1' }));
  });
});

describe('files', () => {
  const entry = '<INDIVIDUAL><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>';
  const faults = (steps: ConvertedRecord[]) =>
    steps.flatMap(({ record, line, issues }) =>
      issues.filter(({ severity }) => severity === 'error').map(({ message }) => [record, line, message]),
    );

  test('an entry is refused that no number tells from others, or that comes twice, in one file or in two', async () => {
    const steps = await read(listOf(`\n<INDIVIDUAL><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>\n${entry}\n${entry}\n<OTHER/>`), listOf(entry));
    expect(faults(steps)).toEqual([
      [1, 4, expect.stringContaining('neither')],
      [3, 6, 'the entry XXi.001 came before, on line 5'],
      [4, 7, expect.stringContaining('<OTHER>')],
      [1, 3, 'the entry XXi.001 came before, in list-1.xml, line 5'],
    ]);
    const ids = steps.flatMap(({ entities }) => entities.map(({ id }) => id)).filter((id) => id.startsWith('person/'));
    expect(ids).toEqual(['person/unsc:XXi.001']);
  });

  test('a file that breaks off gives what stands before, why it ends, and its source', async () => {
    const steps = await read(`${listOf(entry).split('</INDIVIDUALS>')[0]}\n<INDIVIDUAL><FIRST_NAME>B`);
    expect(faults(steps)).toEqual([[undefined, 4, expect.stringContaining('unclosed')]]);
    expect(steps.flatMap(({ entities }) => entities.map(({ kind }) => kind))).toEqual(['organization', 'person', 'sanction', 'source']);
  });

  test.each(['<a/>', '<sdnList><sdnEntry/></sdnList>', '<!DOCTYPE CONSOLIDATED_LIST><CONSOLIDATED_LIST/>', 'a,b'])(
    '%s is refused',
    async (text) => {
      const steps = await read(text);
      expect(faults(steps)).toHaveLength(1);
      expect(steps.flatMap(({ entities }) => entities)).toEqual([]);
    },
  );

  test('without a day of its own the list is of the day that the caller gives', async () => {
    const steps = await read(listOf(entry, '', ''));
    expect(steps.at(-1)?.entities.at(-1)).toMatchObject({ id: 'source/unsc:consolidated:2020', snapshotOn: '2020' });
  });

  test.each([
    ['<?xml version="1.0"?>\n<!-- a -->\n<CONSOLIDATED_LIST dateGenerated="2', 'xml'],
    ['\ufeff<CONSOLIDATED_LIST>', 'xml'],
    ['<sdnList>\n<CONSOLIDATED_LIST>', undefined],
    ['<CONSOLIDATED_LISTS>', undefined],
  ])('%j is of the form %s', (head, version) => {
    expect(unsc.detectVersion(head)).toBe(version);
  });
});
