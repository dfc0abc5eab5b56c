import { showCharacter } from '../show-text.ts';
import { CARRIAGE_RETURN, LINE_FEED, SPACE } from './ascii.ts';
import { characterLength, codePointAt } from './utf8.ts';

/** The most characters (UTF-16 units) that an excerpt has. */
const LONGEST = 80;
/** The most characters that an excerpt shows before the place it is about. */
const BEFORE = 30;

/**
 * The line around a byte of a text, from at most 30 characters before it, with what could do harm on a screen escaped; of the end of a
 * text, its last line that is not blank. A byte that is not UTF-8 is `\x92`.
 */
export function excerptAt(bytes: Uint8Array, byte: number): string {
  let shown = '';
  for (let p = startOf(bytes, byte < bytes.length ? byte : trimmedLength(bytes)); p < bytes.length; ) {
    const length = characterLength(bytes, p);
    const known = length > 0;
    const code = bytes[p] as number;
    if (p > byte && (code === LINE_FEED || code === CARRIAGE_RETURN)) break;
    const piece = known ? showCharacter(String.fromCodePoint(codePointAt(bytes, p, length))) : `\\x${code.toString(16).padStart(2, '0')}`;
    if (shown.length + piece.length > LONGEST) break;
    shown += piece;
    p += known ? length : 1;
  }
  return shown;
}

function trimmedLength(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] as number) <= SPACE) end--;
  return end;
}

function startOf(bytes: Uint8Array, byte: number): number {
  let start = byte;
  for (let characters = 0; start > 0 && characters < BEFORE; characters++) {
    let p = start - 1;
    if (bytes[p] === LINE_FEED || bytes[p] === CARRIAGE_RETURN) break;
    while (p > 0 && start - p < 4 && ((bytes[p] as number) & 0xc0) === 0x80) p--;
    start = characterLength(bytes, p) === start - p ? p : start - 1;
  }
  return start;
}
