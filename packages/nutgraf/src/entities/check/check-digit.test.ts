import { describe, expect, it } from 'vitest';
import { validateEntity } from '../validate.ts';

const ship = (...identifiers: object[]) => ({ kind: 'asset', id: 'asset/ship', type: 'vessel', names: [{ text: 'Tanker' }], identifiers });

describe('entity/check-digit', () => {
  it.each([
    ['lei', '529900T8BM49AURSDO55'],
    ['imo', '9074729'],
    ['imo-company', '5987860'],
    ['isin', 'US0378331005'],
    ['bic', 'DEUTDEFF500'],
    ['passport', 'IMO 9074728'],
    ['x-acme', '1'],
  ])('takes %s %s', (scheme, value) => {
    expect(validateEntity(ship({ scheme, value })).issues).toEqual([]);
  });

  it.each([
    ['lei', '529900T8BM49AURSDO54', 'an LEI: its check digit does not fit the rest', undefined],
    [
      'lei',
      '5299 00T8 BM49 AURS DO55',
      'an LEI: expected 18 capital letters or digits and two check digits',
      'Write it in capitals, without spaces and hyphens: 529900T8BM49AURSDO55',
    ],
    ['imo', '9074728', 'the IMO number of a ship: its check digit does not fit the rest', undefined],
    ['imo', 'IMO 9074729', 'the IMO number of a ship: expected seven digits', 'Leave out what stands around it: 9074729'],
    ['imo', 'IMO 9074728', 'the IMO number of a ship: expected seven digits', undefined],
    [
      'imo',
      '5987860',
      'the IMO number of a ship: its check digit does not fit the rest',
      '5987860 is the IMO number of a company: write "scheme": "imo-company"',
    ],
    [
      'imo',
      'IMO 5987860',
      'the IMO number of a ship: expected seven digits',
      '5987860 is the IMO number of a company: write "scheme": "imo-company", "value": "5987860"',
    ],
    [
      'imo-company',
      '9074729',
      'the IMO number of a company: its check digit does not fit the rest',
      '9074729 is the IMO number of a ship: write "scheme": "imo"',
    ],
    ['isin', 'US0378331006', 'an ISIN: its check digit does not fit the rest', undefined],
    [
      'isin',
      'us0378331005',
      'an ISIN: expected two capital letters, nine capital letters or digits and a check digit',
      'Write it in capitals, without spaces and hyphens: US0378331005',
    ],
    [
      'bic',
      'DEUTDEF',
      'a BIC: expected eight or eleven capital letters or digits, the fifth and sixth the letters of a country',
      undefined,
    ],
  ])('refuses %s %s', (scheme, value, why, hint) => {
    const issue = {
      code: 'entity/check-digit',
      severity: 'error',
      pointer: '/identifiers/1/value',
      message: `"value" is "${value}", which is not ${why}`,
    };
    expect(validateEntity(ship({ scheme: 'call-sign', value: 'TZ1' }, { scheme, value }))).toEqual({
      issues: [hint === undefined ? issue : { ...issue, hint }],
    });
  });
});
