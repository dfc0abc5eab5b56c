/** What is known of the form of the identifiers of one scheme. */
interface Scheme {
  /** What a value of it is called, with its article: `a LEI`. */
  readonly name: string;
  /** The form in words: the end of "expected …". */
  readonly expected: string;
  /** The form, check digits included. */
  readonly form: RegExp;
  /** Whether the check digits of a value of the right form fit the rest. Absent: the scheme has none. */
  readonly fits?: (value: string) => boolean;
}

/** The schemes whose values can be judged by themselves. Who issued a value, and whether anybody did, no check digit tells. */
export const checkedSchemes: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  [
    'lei',
    { name: 'an LEI', expected: '18 capital letters or digits and two check digits', form: /^[A-Z0-9]{18}[0-9]{2}$/u, fits: fitsLei },
  ],
  ['imo', { name: 'the IMO number of a ship', expected: 'seven digits', form: /^[0-9]{7}$/u, fits: fitsShip }],
  ['imo-company', { name: 'the IMO number of a company', expected: 'seven digits', form: /^[0-9]{7}$/u, fits: fitsCompany }],
  [
    'isin',
    {
      name: 'an ISIN',
      expected: 'two capital letters, nine capital letters or digits and a check digit',
      form: /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/u,
      fits: fitsIsin,
    },
  ],
  [
    'bic',
    {
      name: 'a BIC',
      expected: 'eight or eleven capital letters or digits, the fifth and sixth the letters of a country',
      form: /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u,
    },
  ],
]);

/** Whether a value has the form of a scheme and check digits that fit. `undefined`: the scheme is none of those that can tell. */
export function isWellFormed(scheme: string, value: string): boolean | undefined {
  const known = checkedSchemes.get(scheme);
  return known?.form.test(value) && (known.fits === undefined || known.fits(value));
}

/** The digits of a value, a letter as the two digits of its place after nine: A is 10, Z is 35. */
function digitsOf(value: string): number[] {
  return [...value].flatMap((character) => [...Number.parseInt(character, 36).toString()].map(Number));
}

/** ISO 17442, by ISO 7064 MOD 97-10: as one long number it leaves 1 when divided by 97. */
function fitsLei(value: string): boolean {
  return digitsOf(value).reduce((rest, digit) => (rest * 10 + digit) % 97, 0) === 1;
}

/** ISO 6166: from the right every second digit is doubled, and the sum of all digits is a multiple of ten. */
function fitsIsin(value: string): boolean {
  const sum = digitsOf(value).reduceRight(
    ({ total, double }, digit) => ({ total: total + (double ? digit * 2 - (digit > 4 ? 9 : 0) : digit), double: !double }),
    { total: 0, double: false },
  );
  return sum.total % 10 === 0;
}

function weighted(value: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(value[index]), 0);
}

/** IMO Resolution A.1117(30): the last digit of the weighted sum is the seventh. */
function fitsShip(value: string): boolean {
  return weighted(value, [7, 6, 5, 4, 3, 2]) % 10 === Number(value[6]);
}

/** IMO Resolution MSC.160(78): what the weighted sum lacks to a multiple of eleven; of ten and eleven the last digit. */
function fitsCompany(value: string): boolean {
  return (11 - (weighted(value, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(value[6]);
}
