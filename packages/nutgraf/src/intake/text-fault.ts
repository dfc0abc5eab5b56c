import type { ScanText } from './scan-text.ts';
import { syntaxFault } from './syntax-fault.ts';
import type { TextFault } from './text-issues.ts';
import { characterLength, isByteOrderMark } from './utf8.ts';

/** What should stand where a scan came to a halt: `end` is the end of the text; `digit`, `string` and `escape` are inside a scalar. */
export type Expected = 'value' | 'key' | 'colon' | 'comma' | 'end' | 'digit' | 'string' | 'escape';

/** What is wrong at the byte where a scan came to a halt: the text ends, the byte is no character, or it is the wrong one. */
export function faultAt(text: ScanText, at: number, expected: Expected): TextFault {
  const { bytes } = text;
  if (isCut(bytes, at, expected)) return truncatedFault(text, expected);
  if (bytes[at] === 0) {
    const hint = 'take the zero bytes out, or ask for the file again: it may be damaged';
    return { code: 'json/nul', byte: at, message: 'a NUL byte stands in the text', hint };
  }
  if (isByteOrderMark(bytes, at)) {
    const hint = 'take it out: it comes from files that were put together';
    return { code: 'json/bom', byte: at, message: 'a byte-order mark (U+FEFF) stands inside the text', hint };
  }
  return characterLength(bytes, at) === 0 ? utf8Fault(bytes, at) : syntaxFault(text, at, expected);
}

/** What is wrong at a byte that is not UTF-8. */
export function utf8Fault(bytes: Uint8Array, at: number): TextFault {
  const message = `the byte 0x${(bytes[at] as number).toString(16).toUpperCase().padStart(2, '0')} is not UTF-8 here`;
  const hint = 'convert the text to UTF-8: it may be windows-1252 or ISO 8859, or was cut and joined in the middle of a character';
  return { code: 'json/utf8', byte: at, message, hint };
}

function truncatedFault(text: ScanText, expected: Expected): TextFault {
  const { path, issues, end } = text;
  const hint = 'ask for the whole text: the download or the line was cut';
  const isText = expected === 'string' || expected === 'escape';
  const part = isText ? 'a string' : expected === 'digit' ? 'a number' : 'a value';
  const whole = path.depth === 0 ? '' : `${path.isObject ? 'an object' : 'an array'} that opens at ${issues.where(path.openedAt, end)}`;
  const inside = whole === '' ? part : isText || expected === 'digit' ? `${part} in ${whole}` : whole;
  return { code: 'json/truncated', byte: end, message: `the text ends inside ${inside}`, hint };
}

/** Whether the text ends before it is wrong: at the byte itself, or inside a word, an escape or a character that is right so far. */
export function isCut(bytes: Uint8Array, at: number, expected: Expected): boolean {
  if (at >= bytes.length || characterLength(bytes, at) < 0) return true;
  if (bytes.length - at > 6) return false;
  const rest = String.fromCharCode(...bytes.subarray(at));
  if (expected === 'value') return ['true', 'false', 'null'].some((word) => word.startsWith(rest));
  return expected === 'escape' && /^\\(?:u[0-9A-Fa-f]{0,3})?$/.test(rest);
}
