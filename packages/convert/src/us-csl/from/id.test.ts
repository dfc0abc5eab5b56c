import { expect, test } from 'vitest';
import { type ReadId, readId } from './id.ts';

const passport: ReadId = { identifier: { scheme: 'passport', value: 'X123', country: 'TR' } };
const note = 'Tax ID No.';

test.each<[string, string, ReadId]>([
  ['TR, X123, Passport', 'Passport, X123, TR', passport],
  ['X123, Passport', 'Passport, X123', { identifier: { scheme: 'passport', value: 'X123' } }],
  ['US, 80-08, Tax ID No.', 'Tax ID No., 80-08, US', { identifier: { scheme: 'tax-id', value: '80-08', country: 'US', note } }],
  [
    'IMO 9074729, Vessel Registration Identification',
    'Vessel Registration Identification, IMO 9074729',
    { identifier: { scheme: 'imo', value: 'IMO 9074729' } },
  ],
  ['www.example.org, Website', 'Website, www.example.org', { contact: { type: 'website', value: 'www.example.org' } }],
  ['a@example.org, Email Address', 'Email Address, a@example.org', { contact: { type: 'email', value: 'a@example.org' } }],
  ['Female, Gender', 'Gender, Female', { gender: 'female' }],
  ['Panama, Former Vessel Flag', 'Former Vessel Flag, Panama', { formerFlag: 'PA' }],
  ['1990, Vessel Year of Build', 'Vessel Year of Build, 1990', { builtOn: '1990' }],
  ['1990, Organization Established Date', 'Organization Established Date, 1990', { established: '1990' }],
  ['A320, Aircraft Model', 'Aircraft Model, A320', { model: 'A320' }],
  [
    'Rules, sections 1 and 2, Secondary sanctions risk:',
    'Secondary sanctions risk:, Rules, sections 1 and 2',
    { measure: { type: 'secondary', stated: 'Secondary sanctions risk: Rules, sections 1 and 2' } },
  ],
  [
    'Subject to Directive 3, Executive Order 13662 Directive Determination -',
    'Executive Order 13662 Directive Determination -, Subject to Directive 3',
    { measure: { type: 'sectoral', stated: 'Executive Order 13662 Directive Determination: Subject to Directive 3' } },
  ],
  ['blue, Eye colour', 'Eye colour, blue', { note: 'Eye colour: blue' }],
  ['Nowhere, Former Vessel Flag', 'Former Vessel Flag, Nowhere', { note: 'Former Vessel Flag: Nowhere' }],
  ['12345', '12345', { note: '12345' }],
])('%s, which is also written %s', (typeLast, typeFirst, read) => {
  expect(readId(typeLast, { isTypeFirst: false })).toEqual(read);
  expect(readId(typeFirst, { isTypeFirst: true })).toEqual(read);
});

test('an entry that ends with a number where its type is due is a note', () => {
  expect(readId('Passport, X123', { isTypeFirst: false })).toEqual({ note: 'Passport, X123' });
});
