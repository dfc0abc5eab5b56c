import { checkEntity, type Identifier, IdentifierSchema } from 'nutgraf';
import { expect, test } from 'vitest';
import { schemeOf, soundIdentifier } from './identifier.ts';

function sound(identifier: Identifier): { found: Identifier; reasons: string[] } {
  const reasons: string[] = [];
  const found = soundIdentifier(identifier, (reason) => reasons.push(reason));
  expect(IdentifierSchema.safeParse(found).success).toBe(true);
  expect(checkEntity({ kind: 'asset', id: 'asset/any', type: 'vessel', names: [{ text: 'Any' }], identifiers: [found] })).toEqual([]);
  return { found, reasons };
}

test.each([
  ['imo', 'IMO 1234567', '1234567'],
  ['imo', '1234567', '1234567'],
  ['imo-company', 'Company IMO No. 0116306', '0116306'],
  ['isin', 'US 000000 0002', 'US0000000002'],
  ['bic', 'SWIFT/BIC: examml2x', 'EXAMML2X'],
  ['bic', 'EXAM ML 2X', 'EXAMML2X'],
  ['passport', ' A 123-456 ', ' A 123-456 '],
] as const)('%s %s', (scheme, value, bare) => {
  const { found, reasons } = sound({ scheme, value });
  expect(found).toEqual({ scheme, value: bare });
  expect(reasons).toEqual([]);
});

test('the number of a shipping company that is given as that of a ship', () => {
  const { found, reasons } = sound({ scheme: 'imo', value: 'IMO 0116306' });
  expect(found).toEqual({ scheme: 'imo-company', value: '0116306' });
  expect(reasons).toEqual([
    '"IMO 0116306" is not the IMO number of a ship: its check digit does not fit the rest; it has that of imo-company, and is kept so',
  ]);
});

test('a number that cannot have been issued keeps its value under a private scheme', () => {
  const { found, reasons } = sound({ scheme: 'bic', value: 'EXAMPLE BANK', country: 'ML', note: 'as of 2020' });
  expect(found).toEqual({
    scheme: 'x-bic',
    value: 'EXAMPLE BANK',
    country: 'ML',
    note: expect.stringMatching(/^The list has it as bic, but it is not a BIC: expected .*\. as of 2020$/u),
  });
  expect(reasons).toEqual([expect.stringContaining('it is kept as x-bic')]);
});

test.each([
  ['Passport', 'passport'],
  ['Diplomatic Passport', 'passport'],
  ['Numéro de passeport', 'passport'],
  ['National ID No.', 'national-id'],
  ['National Identification Number', 'national-id'],
  ['National identification no:', 'national-id'],
  ['Indonesian national identity card number', 'national-id'],
  ['civil identification number', 'national-id'],
  ['Cedula No.', 'national-id'],
  ['Cédula No.', 'national-id'],
  ['C.U.R.P.', 'national-id'],
  ['D.N.I.', 'national-id'],
  ['SSN', 'national-id'],
  ['NI Number', 'national-id'],
  ["Citizen's Card Number", 'national-id'],
  ['Kenyan ID No.', 'national-id'],
  ['Tax ID No.', 'tax-id'],
  ['R.F.C.', 'tax-id'],
  ['US FEIN', 'tax-id'],
  ['V.A.T. Number', 'tax-id'],
  ['NIT #', 'tax-id'],
  ['Italian Fiscal Code:', 'tax-id'],
  ['Registration ID', 'registration-number'],
  ['Registration Number', 'registration-number'],
  ['Business Registration Document #', 'registration-number'],
  ['Public Registration Number', 'registration-number'],
  ['UK Company Number', 'registration-number'],
  ['Commercial Registry Number', 'registration-number'],
  ['Legal Entity Number', 'registration-number'],
  ['Unified Social Credit Code (USCC)', 'registration-number'],
  ['Folio Mercantil No.', 'registration-number'],
  ['C.R. No.', 'registration-number'],
  ['Trade License No.', 'registration-number'],
  ['Government Gazette Number', 'registration-number'],
  ['SWIFT/BIC', 'bic'],
  ['BIK (RU)', 'x-bik'],
  ['D-U-N-S Number', 'duns'],
  ['ISIN', 'isin'],
  ['Equity Ticker', 'ticker'],
  ['Vessel Registration Identification', 'imo'],
  ['Identification Number IMO', 'imo'],
  ['Company Number IMO', 'imo-company'],
  ['MMSI', 'mmsi'],
  ['Aircraft Tail Number', 'tail-number'],
  ['Aircraft Construction Number (also called L/N or S/N or F/N)', 'msn'],
  ["Aircraft Manufacturer's Serial Number (MSN)", 'msn'],
  ['Aircraft Mode S Transponder Code', 'mode-s'],
  ['Digital Currency Address - XBT', 'wallet-address'],
  ["Driver's License No.", 'driving-licence'],
  ['Driver’s Permit', 'driving-licence'],
  ['Birth Certificate Number', 'birth-certificate'],
  ['Visa Number ID', 'visa'],
  ['Electoral Registry No.', 'other-document'],
  ['Credencial electoral', 'other-document'],
  ['Cartilla de Servicio Militar Nacional', 'other-document'],
  ['Identification Number', 'other-document'],
  ['Ration card no.', 'other-document'],
  ['Certificate of Iraqi Nationality', 'other-document'],
  ['Travel Document Number', 'other-document'],
] as const)('%s is %s', (words, scheme) => {
  expect(schemeOf(words)).toBe(scheme);
});

test.each([
  '',
  'Gender',
  'Website',
  'Email Address',
  'Phone Number',
  'Fax',
  'Secondary sanctions risk:',
  'Additional Sanctions Information -',
  'Executive Order 13662 Directive Determination -',
  'Nationality of Registration',
  'Organization Established Date',
  'Vessel Year of Build',
  'Aircraft Model',
  'Aircraft Manufacture Date',
  'Former Vessel Flag',
  'Target Type',
  'Issuer Name',
  'Listing Date (CMIC)',
  'Title',
  'Military Leader of an example',
  "a.k.a. 'EX-ID'",
  'Chinese Commercial Code',
])('"%s" is no identifier', (words) => {
  expect(schemeOf(words)).toBeUndefined();
});
