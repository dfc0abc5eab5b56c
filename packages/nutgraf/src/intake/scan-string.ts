import { BACKSLASH, LOWER_U, QUOTE } from './ascii.ts';
import { type ScanText, STOP } from './scan-text.ts';
import { isCut } from './text-fault.ts';
import { characterLength } from './utf8.ts';

/** Marks the bytes that may follow a backslash, `u` aside. */
const isEscape = Uint8Array.from({ length: 256 }, (_, byte) => Number('"\\/bfnrt'.includes(String.fromCharCode(byte))));

/** Reads a string, or a key, from its quote. Returns the offset behind the closing quote. */
export function scanString(text: ScanText, at: number): number {
  const { bytes, end, isOdd, limits } = text;
  let p = at + 1;
  for (;;) {
    while (p < end && isOdd[bytes[p] as number] === 0) p++;
    if (p < end && bytes[p] === QUOTE) break;
    p = p < end && bytes[p] === BACKSLASH ? scanEscape(text, p) : passOdd(text, p);
    if (p === STOP) return STOP;
  }
  return p - at - 1 > limits.string ? tooLong(text, at, p + 1) : p + 1;
}

/** Reads an escape from its backslash; a surrogate pair as one. */
function scanEscape(text: ScanText, at: number): number {
  const kind = text.bytes[at + 1];
  if (kind === undefined) return text.fail(at + 1, 'string');
  if (isEscape[kind] === 1) return at + 2;
  const unit = kind === LOWER_U ? hex(text.bytes, at + 2) : -1;
  if (unit < 0) return text.fail(at, 'escape');
  if (unit < 0xd800 || unit > 0xdfff) return at + 6;
  if (unit < 0xdc00 && text.bytes[at + 6] === BACKSLASH && text.bytes[at + 7] === LOWER_U) {
    const second = hex(text.bytes, at + 8);
    if (second >= 0xdc00 && second <= 0xdfff) return at + 12;
  }
  if (unit < 0xdc00 && isCut(text.bytes, at + 6, 'escape')) return text.fail(text.end, 'string');
  const written = `\\u${unit.toString(16)}`;
  const message = `${written} is half a character: ${unit < 0xdc00 ? 'no second half follows' : 'no first half stands before it'}`;
  const hint = 'the sender cut a text in the middle of a character: ask for the whole text';
  return text.report({ code: 'json/lone-surrogate', byte: at, message, hint }, at + 6);
}

/** Passes a character beyond ASCII of a text that is not all UTF-8, and stops at a control character and at the end. */
function passOdd(text: ScanText, at: number): number {
  const { bytes } = text;
  if (at === text.end || (bytes[at] as number) < 0x80) return text.fail(at, 'string');
  const length = characterLength(bytes, at);
  if (length > 0) return at + length;
  return length < 0 ? text.fail(text.end, 'string') : text.reportUtf8(at, at + 1);
}

function tooLong(text: ScanText, at: number, next: number): number {
  const { string } = text.limits;
  const message = `a string of ${next - at - 2} bytes is longer than ${string}`;
  const hint = 'shorten the text, or raise the limit "string" if the sender is trusted';
  return text.report({ code: 'json/limit-string', byte: at, message, hint, limit: string }, next);
}

/** The value of four hexadecimal digits, or -1. */
function hex(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const byte = bytes[i] ?? 0;
    const letter = byte | 0x20;
    if (byte >= 0x30 && byte <= 0x39) value = value * 16 + byte - 0x30;
    else if (letter >= 0x61 && letter <= 0x66) value = value * 16 + letter - 0x57;
    else return -1;
  }
  return value;
}
