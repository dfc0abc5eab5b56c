import { CLOSE_BRACE, COMMA, MINUS, NINE, OPEN_BRACE, OPEN_BRACKET, QUOTE, skipSpace, ZERO } from './ascii.ts';
import { scanKey } from './scan-key.ts';
import { scanNumber } from './scan-number.ts';
import { scanString } from './scan-string.ts';
import { type ScanText, STOP } from './scan-text.ts';

const words = ['true', 'false', 'null'].map((word) => new TextEncoder().encode(word));

/**
 * Walks once over a JSON text and reports what is wrong with it: syntax, limits, repeated and forbidden keys, numbers and surrogates that
 * cannot be kept. It builds no value and never calls itself, so depth costs no stack. It ends at the first fault of syntax; a fault that
 * leaves the structure whole is reported and passed.
 */
export function scan(text: ScanText, start: number): void {
  const { bytes, end } = text;
  let p = skipSpace(bytes, start);
  while (p !== STOP) {
    const byte = p < end ? (bytes[p] as number) : 0;
    if (byte === QUOTE) p = scanString(text, p);
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      // In ASCII the closing bracket is the opening one plus 2.
      p = open(text, p, byte + 2);
      if (p !== STOP && (p === end || bytes[p] !== byte + 2)) {
        p = beginEntry(text, p);
        continue;
      }
    } else if ((byte >= ZERO && byte <= NINE) || byte === MINUS) p = scanNumber(text, p);
    else p = scanWord(text, p);
    p = endValue(text, p);
  }
  text.keys.clear();
}

/** Goes from behind a value to where the next one should stand, past closing brackets, a comma and a key. */
function endValue(text: ScanText, at: number): number {
  const { bytes, end, path } = text;
  let p = at;
  while (p !== STOP) {
    p = skipSpace(bytes, p);
    if (path.depth === 0) return p === end ? STOP : text.fail(p, 'end');
    const byte = p < end ? (bytes[p] as number) : 0;
    if (byte === COMMA) return beginEntry(text, skipSpace(bytes, p + 1));
    if (byte !== path.closer) return text.fail(p, 'comma');
    path.close();
    p++;
  }
  return STOP;
}

/** Enters an object or an array. Returns where its first entry or its end should stand. */
function open(text: ScanText, at: number, closer: number): number {
  const { path, limits } = text;
  if (path.depth === limits.depth) {
    const message = `objects and arrays stand more than ${limits.depth} deep in each other`;
    const hint = 'flatten the data, or raise the limit "depth" if the sender is trusted';
    text.report({ code: 'json/limit-depth', byte: at, message, hint, limit: limits.depth }, at);
    return STOP;
  }
  path.open(at, closer);
  if (closer === CLOSE_BRACE) text.keys.open(path.depth);
  return skipSpace(text.bytes, at + 1);
}

/** Begins an entry of an object or an array. Returns where its value should stand. */
function beginEntry(text: ScanText, at: number): number {
  const { path, limits } = text;
  if (path.closer === CLOSE_BRACE) return scanKey(text, at);
  const count = (path.counts[path.depth] as number) + 1;
  path.counts[path.depth] = count;
  if (path.depth === 1) text.items?.push(at);
  if (count !== limits.items + 1) return at;
  const message = `an array has more than ${limits.items} items`;
  const hint = 'split the array, or raise the limit "items" if the sender is trusted';
  return text.report({ code: 'json/limit-items', byte: at, message, hint, limit: limits.items }, at, 1);
}

function scanWord(text: ScanText, at: number): number {
  for (const word of words) {
    let i = 0;
    while (i < word.length && text.bytes[at + i] === word[i]) i++;
    if (i === word.length) return at + i;
  }
  return text.fail(at, 'value');
}
