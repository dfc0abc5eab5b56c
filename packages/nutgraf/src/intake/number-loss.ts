/** The digits that every double keeps, whichever they are: DBL_DIG of IEEE 754 binary64. */
export const SAFE_DIGITS = 15;
/** The smallest double that has all its bits. Below it fewer digits are kept. */
const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** The most digits that a double can be asked to write. */
const MOST_DIGITS = 100;

/**
 * What a double would do to a number of JSON: nothing, lose digits (`precision`), or not reach it at all (`range`: too large, or so small
 * that it would become 0). Digits are kept where the double, written out with as many digits, is the number again: 0.1, 1.10 and 2^64 in
 * full are kept, and so is what a program writes that prints 17 digits; 9007199254740993 is not.
 */
export function numberLoss(text: string): 'precision' | 'range' | undefined {
  const value = Number(text);
  if (String(value) === text) return undefined;
  if (!Number.isFinite(value)) return 'range';
  const digits = significantDigits(text);
  if (digits === '') return undefined;
  if (value === 0) return 'range';
  if (digits.length <= SAFE_DIGITS && Math.abs(value) >= SMALLEST_NORMAL) return undefined;
  if (digits.length > MOST_DIGITS) return 'precision';
  const kept = digits === significantDigits(String(value)) || digits === significantDigits(value.toPrecision(digits.length));
  return kept ? undefined : 'precision';
}

/**
 * The digits from the first to the last that is not 0, without sign, point and exponent; at most one more than can be compared. One pass
 * and no pattern: a number may be as long as a record.
 */
function significantDigits(text: string): string {
  let digits = '';
  let zeros = 0;
  for (let i = 0; i < text.length && digits.length <= MOST_DIGITS; i++) {
    const character = text[i] as string;
    if (character === 'e' || character === 'E') break;
    if (character === '0') zeros++;
    else if (character !== '.' && character !== '-') {
      digits += digits === '' ? character : '0'.repeat(Math.min(zeros, MOST_DIGITS)) + character;
      zeros = 0;
    }
  }
  return digits;
}
