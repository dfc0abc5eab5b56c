import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberLoss } from './number-loss.ts';

describe('numberLoss', () => {
  it.each([
    ...['0', '-0', '0.000', '0e999', '-0.0e-999', '1', '1.10', '0.1', '123456789012345', '1234567890.12345', '1e23', '1e308', '-1e-307'],
    // 2^53, 2^64 and the nearest double to 0.1 in full: long, but just what a double holds.
    ...['9007199254740992', '18446744073709551616', '0.1000000000000000055511151231257827'],
    // As C's %.17g and JSON.stringify print doubles.
    ...[
      '0.10000000000000001',
      '0.30000000000000004',
      '1.7976931348623157e308',
      '5e-324',
      '4.9406564584124654e-324',
      '2.2250738585072014E-308',
    ],
    // The shortest digits of a double beside a power of two are not the nearest ones.
    '7.120236347223045E-307',
    ...['12.639231999999998', '100000000000000000000000000000', '0.00000000000000000000000000000000000000000000000000000000000000000001'],
  ])('keeps %s', (text) => {
    expect(numberLoss(text)).toBeUndefined();
  });

  it.each([
    '9007199254740993',
    '-9007199254740993.0',
    '12345678901234567890',
    '3.141592653589793238',
    '0.12345678901234567',
    '1.23456789e-320',
    '1.0000000000000001',
    `1${'0'.repeat(120)}1`,
    `0.${'1'.repeat(5_000)}`,
  ])('loses digits of %s', (text) => {
    expect(numberLoss(text)).toBe('precision');
  });

  it.each(['1e400', '-1e400', '1.8e308', '9'.repeat(400), '1e-400', '-123e-10000000', `0.${'0'.repeat(400)}1`])(
    'does not reach %s',
    (text) => {
      expect(numberLoss(text)).toBe('range');
    },
  );

  it('agrees with exact arithmetic on numbers of 16 to 25 digits', () => {
    const number = fc.tuple(fc.stringMatching(/^[1-9][0-9]{14,23}[1-9]$/), fc.integer({ min: -30, max: 10 }));
    fc.assert(
      fc.property(number, ([digits, exponent]) => {
        const text = `${digits}e${exponent}`;
        const isKept = isKeptExactly(BigInt(digits), exponent, Number(text));
        fc.pre(isKept !== undefined);
        expect(numberLoss(text) === undefined).toBe(isKept);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps what any double is printed as', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 17, max: 40 }), (value, digits) => {
        expect(numberLoss(String(value))).toBeUndefined();
        expect(numberLoss(value.toPrecision(digits))).toBeUndefined();
      }),
    );
  });
});

/**
 * Whether a double is nearer to a decimal than half of its last digit, or is written in just these digits. Undefined where it is just half:
 * then it rounds to this decimal as well as to the next.
 */
function isKeptExactly(digits: bigint, exponent: number, value: number): boolean | undefined {
  const shortest = value.toExponential().replace(/e.*$/, '').replace('.', '');
  if (shortest === String(digits)) return true;
  let mantissa = value;
  let twos = 0;
  for (; !Number.isInteger(mantissa); twos--) mantissa *= 2;
  const scale = 10n ** BigInt(Math.abs(exponent));
  // |digits * 10^exponent - mantissa * 2^twos| <= 10^exponent / 2, without fractions.
  const ten = exponent < 0 ? 1n : scale;
  const binary = BigInt(mantissa) * (exponent < 0 ? scale : 1n);
  const two = 2n ** BigInt(-twos);
  const distance = digits * ten * two - binary;
  const twice = (distance < 0n ? -distance : distance) * 2n;
  return twice === ten * two ? undefined : twice < ten * two;
}
