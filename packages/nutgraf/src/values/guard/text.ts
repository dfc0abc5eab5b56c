import { isSeen } from '../hidden-character.ts';
import { lettersAndDigits, marksOf } from './mark.ts';

const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const mostOfPointer = 1024;
const mostOfUrl = 2048;

/** Marks the characters of a host with 1, and the slash with 2. */
const marks = marksOf([`${lettersAndDigits}.-`, 1], ['/', 2]);

/** Whether a value is a text of 1 to `most` UTF-16 units, with nothing in it that nobody sees. Zod counts code points, which are no more. */
export function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= most && isSeen(value, false);
}

/** The same of a text that is kept letter for letter, so that only what can do harm counts as hidden. */
export function isVerbatim(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= most && isSeen(value, true);
}

/** Whether a value is a text of at most `most` UTF-16 units that has a form. */
export function isForm(value: unknown, most: number, pattern: RegExp): value is string {
  return typeof value === 'string' && value.length <= most && pattern.test(value);
}

/** Whether a value is a JSON Pointer of letters, digits, dots, hyphens and slashes: the usual one, told without a pattern. */
export function isUsualPointer(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > mostOfPointer || value.charCodeAt(0) !== SLASH) return false;
  for (let at = 1; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit >= 128 || marks[unit] === 0) return false;
  }
  return true;
}

/** Whether a value is a web address of plain ASCII: the usual one, told without a pattern. */
export function isUsualUrl(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > mostOfUrl || !value.startsWith('http')) return false;
  const host = value.startsWith('s://', 4) ? 8 : value.startsWith('://', 4) ? 7 : value.length;
  let at = host;
  while (at < value.length && (value.charCodeAt(at) >= 128 ? 0 : (marks[value.charCodeAt(at)] as number)) === 1) at++;
  if (at === host) return false;
  if (at < value.length && value.charCodeAt(at) !== SLASH) return false;
  for (; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit <= 0x20 || unit >= 0x7f || unit === BACKSLASH) return false;
  }
  return true;
}

/** Whether a value is a language tag of two small letters. */
export function isTwoLetters(value: unknown): value is string {
  return typeof value === 'string' && value.length === 2 && isLetter(value.charCodeAt(0)) && isLetter(value.charCodeAt(1));
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
