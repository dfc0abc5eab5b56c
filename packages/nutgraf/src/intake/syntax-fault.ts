import { showText } from '../show-text.ts';
import { CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, isSpace } from './ascii.ts';
import type { ScanText } from './scan-text.ts';
import type { Expected } from './text-fault.ts';
import type { TextFault } from './text-issues.ts';

/** What is said of a fault, and the byte that is at fault where it is not the one that the scan came to. */
type Finding = [message: string, hint: string, byte?: number];

const leaveOut = 'leave the property out';
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Names what is wrong at a byte that is a character, but not one that can stand there. */
export function syntaxFault(text: ScanText, at: number, expected: Expected): TextFault {
  const rest = decoder.decode(text.bytes.subarray(at, at + 64));
  const [message, hint, byte = at] = find(text, at, rest, expected);
  return { code: 'json/syntax', byte, message, hint };
}

function find(text: ScanText, at: number, rest: string, expected: Expected): Finding {
  if (expected === 'string') return inString(rest);
  if (expected === 'escape') return inEscape(rest);
  return (
    (expected === 'comma' || expected === 'end' ? gluedTo(text.bytes, at) : undefined) ?? foreign(rest) ?? instead[expected](text, at, rest)
  );
}

function inString(rest: string): Finding {
  if (/^[\r\n]/.test(rest)) return ['a line break stands inside a string', 'write \\n, or close the string with a quote'];
  if (rest.startsWith('\t')) return ['a tab stands inside a string', 'write \\t'];
  return [`the control character ${codeOf(rest)} stands inside a string`, 'write it as an escape, or take it out'];
}

function inEscape(rest: string): Finding {
  if (rest.startsWith('\\u')) return ['\\u is not followed by four hexadecimal digits', 'write \\u00e9, or the character itself'];
  return [`\\${showText([...rest][1] ?? '')} is no escape of JSON`, 'write \\\\ for a backslash'];
}

/** A number or a word that goes on where it should have ended: `012`, `0x1F`, `2024-09-02`, `nullable`. */
function gluedTo(bytes: Uint8Array, at: number): Finding | undefined {
  const before = /[\w$.+-]{1,40}$/.exec(decoder.decode(bytes.subarray(Math.max(0, at - 40), at)))?.[0] ?? '';
  const after = /^[\w$.+-]{1,40}/.exec(decoder.decode(bytes.subarray(at, at + 40)))?.[0] ?? '';
  if (before === '' || after === '') return undefined;
  const token = before + after;
  const byte = at - before.length;
  if (/^-?0[0-9]/.test(token)) return [`the number ${token} begins with a 0`, 'leave the 0 out, or write an identifier as a string', byte];
  if (/^-?0x/i.test(token)) return [`the number ${token} is hexadecimal`, 'write it in decimal digits, or as a string', byte];
  if (/^[-\d]/.test(token)) return [`${token} is no number of JSON`, 'write dates, times and versions as strings: "…"', byte];
  return [`the word ${token} stands without quotes`, 'write a string in double quotes: "…"', byte];
}

/** What people write for JSON that is not JSON, by how it begins. */
const habits: [RegExp, string, string][] = [
  [/^\/[/*]|^#/, 'a comment stands in the text', 'comments are not JSON: remove it'],
  [/^['`]/, 'a string stands in $ and not in double quotes', 'write "…"'],
  [/^[“”„‟«»‘’]/, 'a string stands in typographic quotes', 'write "…", and look whether an editor changes quotes by itself'],
  [/^[-+]?NaN\b/i, '$ is not JSON', leaveOut],
  [/^[-+]?Inf(?:inity)?\b/i, '$ is not JSON', leaveOut],
  [/^(?:undefined|None|nil|NULL|Null)\b/, 'the word $ is not JSON', leaveOut],
  [/^(?:True|TRUE)\b/, 'the word $ is not JSON', 'write true'],
  [/^(?:False|FALSE)\b/, 'the word $ is not JSON', 'write false'],
  [/^\+[\d.]/, 'a plus sign stands before a number', 'leave the plus sign out'],
  [/^\.\d/, 'a number begins with its point', 'write a 0 before the point'],
  [/^;/, 'a semicolon stands in the text', 'write a comma between two entries, and nothing behind the last'],
];

function foreign(rest: string): Finding | undefined {
  for (const [pattern, message, hint] of habits) {
    const match = pattern.exec(rest);
    if (match !== null) return [message.replace('$', () => match[0]), hint];
  }
  if (/^[^\P{Z} ]|^\p{Cf}/u.test(rest)) return [`${codeOf(rest)} is no white space of JSON`, 'write a space'];
  if (/^[^\P{Cc}\t\r\n]/u.test(rest)) return [`the control character ${codeOf(rest)} stands in the text`, 'take it out'];
  return undefined;
}

/** What is said where none of the known habits is met, by what should stand there. */
const instead: Record<Exclude<Expected, 'string' | 'escape'>, (text: ScanText, at: number, rest: string) => Finding> = {
  value({ bytes, path }, at, rest) {
    const before = lastBefore(bytes, at);
    if (bytes[at] === path.closer && bytes[before] === COMMA) return trailingComma(before);
    if (bytes[before] === COLON && (bytes[at] === COMMA || bytes[at] === CLOSE_BRACE)) return ['a key has no value', leaveOut];
    if (bytes[at] === COMMA) return ['no value stands before a comma', 'take the comma out, or write the value'];
    const isMarkup = path.depth === 0 && rest.startsWith('<');
    if (isMarkup) return ['the text looks like XML or HTML', 'look whether the address gave a page and not the data'];
    return [`${thing(rest)} stands where a value is expected`, 'write a string in double quotes: "…"'];
  },
  key({ bytes }, at, rest) {
    if (bytes[at] === CLOSE_BRACE) return trailingComma(lastBefore(bytes, at));
    if (bytes[at] === COMMA) return ['no key stands before a comma', 'take the comma out'];
    return [`${thing(rest)} stands where a key is expected`, 'write a key in double quotes: "…"'];
  },
  colon({ bytes }, at, rest) {
    if (bytes[at] === COMMA || bytes[at] === CLOSE_BRACE) return ['a key has no value', leaveOut];
    return [`${thing(rest)} stands where the colon behind a key is expected`, 'write a colon between a key and its value'];
  },
  comma({ bytes, path, issues }, at, rest) {
    const [whole, closer] = path.isObject ? ['object', '}'] : ['array', ']'];
    if (bytes[at] === CLOSE_BRACE || bytes[at] === CLOSE_BRACKET) {
      return [`${rest[0]} closes an ${whole} that opens at ${issues.where(path.openedAt, at)}`, `close the ${whole} with ${closer}`];
    }
    if (bytes[at] === COLON) return ['a colon stands behind a value', 'a key and its value stand in an object: {"…": …}'];
    return [`${thing(rest)} stands where a comma or ${closer} is expected`, 'write a comma between two entries'];
  },
  end(_, __, rest) {
    if (/^[\]}]/.test(rest)) return [`${rest[0]} closes nothing`, 'take it out, or look for the bracket that is missing before it'];
    const isLineOfMore = /^[:,]/.test(rest);
    const hint = isLineOfMore
      ? 'a value of NDJSON stands whole on one line: read this text as JSON'
      : 'write one value, or one on each line (NDJSON)';
    return [`${thing(rest)} stands behind the end of the value`, hint];
  },
  digit(_, __, rest) {
    return [`${thing(rest)} stands where a digit is expected`, 'write a number as 0.5, -1 or 1e6'];
  },
};

function trailingComma(comma: number): Finding {
  return ['a comma stands behind the last entry', 'take the comma out', comma];
}

/** The offset of the last byte before another that is not white space. */
function lastBefore(bytes: Uint8Array, at: number): number {
  let p = at - 1;
  while (p > 0 && isSpace(bytes[p] as number)) p--;
  return p;
}

/** What begins here, in words. */
function thing(rest: string): string {
  const word = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(rest)?.[0];
  if (word !== undefined) return `the word ${showText(word, 40)}`;
  const number = /^-?\d[\d.]*/.exec(rest)?.[0];
  if (number !== undefined) return `the number ${showText(number, 40)}`;
  const [character = ''] = rest;
  const names: Record<string, string> = {
    '"': 'a string',
    '{': 'an object',
    '[': 'an array',
    ' ': 'a space',
    '\t': 'a tab',
    '\n': 'a line break',
  };
  return names[character] ?? `the character ${showText(character)}`;
}

function codeOf(rest: string): string {
  return `U+${(rest.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
