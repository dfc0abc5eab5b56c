import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWellFormed } from './check-digit.ts';

const digit = fc.constantFrom(...'0123456789');
const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const either = fc.oneof(digit, letter);
const word = (of: fc.Arbitrary<string>, length: number) => fc.string({ unit: of, minLength: length, maxLength: length });

/** A body and the check digits that belong to it, found by trying them all, so that no formula is repeated here. */
function completed(scheme: string, body: string, length: number): string[] {
  return Array.from({ length: 10 ** length }, (_, number) => body + String(number).padStart(length, '0')).filter((value) =>
    isWellFormed(scheme, value),
  );
}

/** The value with one digit changed into each other digit, at the places given. */
function changed(value: string, places: readonly number[]): string[] {
  return places
    .filter((place) => /\d/u.test(value[place] ?? ''))
    .flatMap((place) =>
      [...'0123456789']
        .filter((other) => other !== value[place])
        .map((other) => `${value.slice(0, place)}${other}${value.slice(place + 1)}`),
    );
}

describe('values that exist', () => {
  it.each([
    ['lei', '5493006MHB84DD0ZWV18', 'INR2EJN1ERAN0W5ZP974', '529900T8BM49AURSDO55'],
    ['imo', '9074729', '9051648', '9820336'],
    ['imo-company', '5987860', '5988369', '5985863'],
    ['isin', 'US0378331005', 'AU0000XVGZA3', 'GB0002634946', 'CNE000000DG7'],
    ['bic', 'DEUTDEFF', 'DEUTDEFF500', 'NEDSZAJJXXX', 'VTBAAZ22'],
  ])('%s: %s', (scheme, ...values) => {
    expect(values.filter((value) => !isWellFormed(scheme, value))).toEqual([]);
  });
});

describe('values that cannot be', () => {
  it.each([
    ['lei', '5493006MHB84DD0ZWV19', '5493006MHB84DD0ZWV1', '5493006mhb84dd0zwv18', '5493006MHB84DD0ZWVA8', ''],
    ['imo', '9074728', '907472', '90747290', 'IMO 9074729', '5987860', ' 9074729'],
    ['imo-company', '5987861', '9074729', '598786O'],
    ['isin', 'US0378331004', 'US037833100', 'U50378331005', 'us0378331005', 'US03783310O5'],
    ['bic', 'DEUTDEF', 'DEUT1EFF', 'DEUTDEFF5', 'DEUTDEFF5000', 'deutdeff', 'DEUT DE FF'],
  ])('%s: %s', (scheme, ...values) => {
    expect(values.filter((value) => isWellFormed(scheme, value))).toEqual([]);
  });

  it('are told of no other scheme', () => {
    expect(isWellFormed('passport', 'AA0000123')).toBeUndefined();
  });
});

describe('check digits', () => {
  it.each([
    ['lei', word(either, 18), 2],
    ['imo', word(digit, 6), 1],
    ['imo-company', word(digit, 6), 1],
    ['isin', fc.tuple(word(letter, 2), word(either, 9)).map((both) => both.join('')), 1],
  ] as const)('%s: every body has some, and but one', (scheme, body, length) => {
    fc.assert(
      fc.property(body, (text) => {
        const values = completed(scheme, text, length);
        // 97 remainders lie among 100 pairs of digits: 00 and 97, 01 and 98, 02 and 99 are the same.
        expect(values.length).toBeGreaterThanOrEqual(1);
        expect(new Set(values.map((value) => Number(value.slice(-length)) % 97)).size).toBe(1);
      }),
    );
  });

  // Each place is one where the weight has no factor in common with the modulus, so that a wrong digit always shows.
  it.each([
    ['lei', word(either, 18), 2, Array.from({ length: 20 }, (_, place) => place)],
    ['imo', word(digit, 6), 1, [0, 4, 6]],
    ['isin', fc.tuple(word(letter, 2), word(either, 9)).map((both) => both.join('')), 1, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['imo-company', word(digit, 6), 1, [6]],
  ] as const)('%s: one wrong digit shows', (scheme, body, length, places) => {
    fc.assert(
      fc.property(body, (text) => {
        for (const value of completed(scheme, text, length)) {
          expect(changed(value, places).filter((wrong) => isWellFormed(scheme, wrong))).toEqual([]);
        }
      }),
    );
  });

  it('of a company hide a wrong digit in one case of eleven at most: ten and none are written alike', () => {
    fc.assert(
      fc.property(word(digit, 6), (text) => {
        const [value = ''] = completed('imo-company', text, 1);
        const wrong = changed(value, [0, 1, 2, 3, 4, 5]);
        expect(wrong.filter((one) => isWellFormed('imo-company', one)).length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('of an LEI show two neighbours swapped', () => {
    fc.assert(
      fc.property(word(digit, 18), fc.nat({ max: 16 }), (text, place) => {
        fc.pre(text[place] !== text[place + 1]);
        const [value = ''] = completed('lei', text, 2);
        const swapped = `${value.slice(0, place)}${value[place + 1]}${value[place]}${value.slice(place + 2)}`;
        expect(isWellFormed('lei', swapped)).toBe(false);
      }),
    );
  });
});
