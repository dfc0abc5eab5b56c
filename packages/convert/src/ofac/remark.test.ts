import { expect, test } from 'vitest';
import { documents, type Route, routes } from './part.ts';
import { partOfRow, partsOf } from './remark.ts';

/** Where the parts of remarks go, and their values. */
function read(remarks: string): [Route['to'] | undefined, string][] {
  return partsOf(remarks).map(({ route, value }) => [route?.to, value]);
}

test.each<[string, [Route['to'] | undefined, string][]]>([
  [
    'DOB 01 Jan 1958; alt. DOB circa 1959; POB Ölsund, Norland.',
    [
      ['birth-date', '01 Jan 1958'],
      ['birth-date', 'circa 1959'],
      ['birth-place', 'Ölsund, Norland'],
    ],
  ],
  [
    "a.k.a. 'ADA'; f.k.a. 'OLD; NAME'; a.k.a. 'O'NEIL'.",
    [
      ['alias', "'ADA'"],
      ['alias', "'OLD; NAME'"],
      ['alias', "'O'NEIL'"],
    ],
  ],
  [
    'nationality Mali; citizen Niger;arrested 1 May 2003.',
    [
      ['nationality', 'Mali'],
      ['nationality', 'Niger'],
      [undefined, 'arrested 1 May 2003.'],
    ],
  ],
  [
    'Gender Male; Email:a@example.org; www.example.org.',
    [
      ['gender', 'Male'],
      ['contact', 'a@example.org'],
      ['contact', 'www.example.org'],
    ],
  ],
  [
    'Telephone: 1234; Fax No. (5) 67; Phone Number 89',
    [
      ['contact', '1234'],
      ['contact', '(5) 67'],
      ['contact', '89'],
    ],
  ],
  [
    'Linked To: EXAMPLE LTD.; Linked To: EXAMPLE S.A.',
    [
      ['link', 'EXAMPLE LTD'],
      ['link', 'EXAMPLE S.A'],
    ],
  ],
  ['(Linked To: EXAMPLE LINES (NORLAND))', [['link', 'EXAMPLE LINES (NORLAND))']]],
  [
    'Listing Date (EO 1 Directive 3): 24 Feb 2022; Effective Date (X) 02 Aug 2021.',
    [
      ['listed', '(EO 1 Directive 3): 24 Feb 2022'],
      ['effective', '(X) 02 Aug 2021'],
    ],
  ],
  [
    'For more information on directives, please visit the following link: http://example.org/a#b.; DOB 1960',
    [
      ['url', 'http://example.org/a#b'],
      ['birth-date', '1960'],
    ],
  ],
  [
    'A remark (of two; parts) that is prose; DOB 1960',
    [
      [undefined, 'A remark (of two; parts) that is prose'],
      ['birth-date', '1960'],
    ],
  ],
  [
    'An open ( bracket; DOB 1960',
    [
      [undefined, 'An open ( bracket'],
      ['birth-date', '1960'],
    ],
  ],
  ['; ; .', []],
])('%s', (remarks, expected) => {
  expect(read(remarks)).toEqual(expected);
});

test.each([
  [
    'Passport A123 (Mali) issued 17 Oct 2006 expires 19 Oct 2011',
    { label: 'Passport', value: 'A123', country: 'Mali', issued: '17 Oct 2006', expires: '19 Oct 2011' },
  ],
  ['alt. National ID No. 1 63 08 (Mali).', { label: 'National ID No.', value: '1 63 08', country: 'Mali' }],
  ['Tax ID No. AB 67 Y', { label: 'Tax ID No.', value: 'AB 67 Y' }],
  ['Vessel Registration Identification IMO 9074729', { label: 'Vessel Registration Identification', value: 'IMO 9074729' }],
  ['Digital Currency Address - XBT 1Example', { label: 'Digital Currency Address -', value: 'XBT 1Example' }],
  ['Norlandian Passport AB12 (Mali)', { label: 'Norlandian Passport', value: 'AB12', country: 'Mali' }],
])('%s is a document', (remarks, expected) => {
  expect(partsOf(remarks)).toEqual([expect.objectContaining({ ...expected, route: { to: 'identifier' } })]);
});

test.each<[string, string, Route['to'] | undefined, string]>([
  ['Passport', 'A1', 'identifier', 'A1'],
  ['Gender', 'Female', 'gender', 'Female'],
  ['Website', 'example.org', 'contact', 'example.org'],
  ['Secondary sanctions risk:', 'section 1(b)', 'measure', 'Secondary sanctions risk: section 1(b)'],
  [
    'Executive Order 1 Directive Determination -',
    'Subject to Directive 1',
    'measure',
    'Executive Order 1 Directive Determination - Subject to Directive 1',
  ],
  ['Listing Date (CMIC):', '03 Jun 2021', 'listed', '(CMIC): 03 Jun 2021'],
  ['Linked To:', 'EXAMPLE LTD', 'link', 'EXAMPLE LTD'],
  ['Horoscope', 'Lion', undefined, 'Lion'],
])('a row of the type %s and the number %s', (type, number, to, value) => {
  const part = partOfRow({ type, number });
  expect([part.route?.to, part.value]).toEqual([to, value]);
});

test('the tables hold nothing twice, and no beginning is hidden by another', () => {
  expect(new Set(documents).size).toBe(documents.length);
  const sources = routes.map(([label]) => label.source);
  expect(new Set(sources).size).toBe(sources.length);
  for (const label of documents) expect([label, partsOf(`${label} 12345`)[0]?.label]).toEqual([label, label.replace(/:$/u, '')]);
});
