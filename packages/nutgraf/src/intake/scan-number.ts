import { showText } from '../show-text.ts';
import { DOT, LOWER_E, MINUS, NINE, PLUS, ZERO } from './ascii.ts';
import { numberLoss, SAFE_DIGITS } from './number-loss.ts';
import type { ScanText } from './scan-text.ts';

const decoder = new TextDecoder();

/** Reads a number from its sign or first digit. Returns the offset behind it; a leading 0 is all of a number, and what follows is not. */
export function scanNumber(text: ScanText, at: number): number {
  const { bytes, end } = text;
  const first = bytes[at] === MINUS ? at + 1 : at;
  let p = first < end && bytes[first] === ZERO ? first + 1 : skipDigits(bytes, first);
  if (p === first) return text.fail(p, 'digit');
  let digits = p - first;
  if (p < end && bytes[p] === DOT) {
    const fraction = p + 1;
    p = skipDigits(bytes, fraction);
    if (p === fraction) return text.fail(p, 'digit');
    digits += p - fraction;
  }
  if (p < end && ((bytes[p] as number) | 0x20) === LOWER_E) {
    const sign = bytes[p + 1];
    const exponent = sign === PLUS || sign === MINUS ? p + 2 : p + 1;
    p = skipDigits(bytes, exponent);
    if (p === exponent) return text.fail(p, 'digit');
  } else if (digits <= SAFE_DIGITS) return p;
  return checkLoss(text, at, p);
}

function skipDigits(bytes: Uint8Array, at: number): number {
  let p = at;
  while (p < bytes.length && (bytes[p] as number) >= ZERO && (bytes[p] as number) <= NINE) p++;
  return p;
}

function checkLoss(text: ScanText, at: number, next: number): number {
  const number = decoder.decode(text.bytes.subarray(at, next));
  const loss = numberLoss(number);
  if (loss === undefined) return next;
  const shown = showText(number, 40);
  if (loss === 'range') {
    const hint = 'write it as a string, or leave it out';
    return text.report(
      { code: 'json/number-range', byte: at, message: `the number ${shown} would be read as ${Number(number)}`, hint },
      next,
    );
  }
  const message = `the number ${shown} has more digits than a double holds: it would be read as ${Number(number)}`;
  return text.report(
    { code: 'json/number-precision', byte: at, message, hint: 'write an identifier as a string; round a measurement' },
    next,
  );
}
