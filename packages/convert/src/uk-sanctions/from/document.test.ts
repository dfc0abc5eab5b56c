import { expect, test } from 'vitest';
import { Ledger } from '../../ledger.ts';
import { View } from '../../view.ts';
import { documents } from './document.ts';

function read(column: 'Passport Details' | 'NI Number', cell: string): { found: unknown[]; notes: string[] } {
  const notes: string[] = [];
  const found = documents(new View({ [column]: cell }, new Ledger(new Map())), column, notes).map(({ note: _, ...rest }) => rest);
  return { found, notes };
}

test.each<[string, object[]]>([
  ['D 000123 (Malian)', [{ scheme: 'passport', value: 'D 000123', country: 'ML' }]],
  ['Malian passport no.C00146605', [{ scheme: 'passport', value: 'C00146605', country: 'ML' }]],
  [
    'Malian passport numbers (1) K0487 (2) 486298',
    [
      { scheme: 'passport', value: 'K0487', country: 'ML' },
      { scheme: 'passport', value: '486298', country: 'ML' },
    ],
  ],
  ['X123 (Malian passport, issued on 9.12.2003)', [{ scheme: 'passport', value: 'X123', country: 'ML', issuedOn: '2003-12-09' }]],
  [
    'X1234. Issued in Kuwait. Expired on 31 Mar 2006.',
    [{ scheme: 'passport', value: 'X1234', expiresOn: '2006-03-31', status: 'expired' }],
  ],
  [
    'No: 5154 (Malian foreign travel passport number, expires 30.5.2017)',
    [{ scheme: 'passport', value: '5154', country: 'ML', expiresOn: '2017-05-30' }],
  ],
  ['NO33301/862. Issued 17 Oct 1997', [{ scheme: 'passport', value: 'NO33301/862', issuedOn: '1997-10-17' }]],
  ['S335026 (False Malian)', [{ scheme: 'passport', value: 'S335026', country: 'ML', status: 'false' }]],
  [
    'TR-M842033. Issued in name of A B, born in 1965. Issued 4 Feb 2003',
    [{ scheme: 'passport', value: 'TR-M842033', issuedOn: '2003-02-04' }],
  ],
  [
    'Malian passport number 17979 issued under name Ada. Malian passport number 02117 issued on 8.11.2005.',
    [
      { scheme: 'passport', value: '17979', country: 'ML' },
      { scheme: 'passport', value: '02117', country: 'ML', issuedOn: '2005-11-08' },
    ],
  ],
])('passport: %s', (cell, found) => {
  expect(read('Passport Details', cell)).toEqual({ found, notes: [] });
});

test.each<[string, object[]]>([
  ['35404-1577309-9', [{ scheme: 'national-id', value: '35404-1577309-9' }]],
  ['Malian ID no.: 2546 (expires on 6.12.2019)', [{ scheme: 'national-id', value: '2546', country: 'ML', expiresOn: '2019-12-06' }]],
  ['Ration card no. 0094195', [{ scheme: 'other-document', value: '0094195' }]],
  ['Italian Fiscal Code AAA BBB 80A01 C123D', [{ scheme: 'tax-id', value: 'AAA BBB 80A01 C123D', country: 'IT' }]],
  [
    '(1) 660105-01-5297 (2) Driver license no D2161572',
    [
      { scheme: 'national-id', value: '660105-01-5297' },
      { scheme: 'driving-licence', value: 'D2161572' },
    ],
  ],
])('national number: %s', (cell, found) => {
  expect(read('NI Number', cell)).toEqual({ found, notes: [] });
});

test('the whole text stands in the note, where it is more than the number', () => {
  const found = documents(new View({ 'NI Number': '(1) 1234 (Malian) (2) 5678' }, new Ledger(new Map())), 'NI Number', []);
  expect(found.map(({ note }) => note)).toEqual(['1234 (Malian)', undefined]);
});

test('a text without a number is a note', () => {
  expect(read('Passport Details', 'Travel document issued by the town')).toEqual({
    found: [],
    notes: ['Passport Details: Travel document issued by the town'],
  });
});
