import { isSeen } from '../hidden-character.ts';
import { unitAt } from '../unit-at.ts';
import { isDate } from './date.ts';
import type { Form } from './form.ts';
import { lettersAndDigits, marksOf } from './mark.ts';
import { mostOfSlug, slugMarks } from './slug.ts';

const SLASH = 0x2f;
const BACKSLASH = 0x5c;

/** Marks the characters of a host with 1. */
const hostMarks = marksOf([`${lettersAndDigits}.-`, 1]);

/** Marks the characters of a pointer that needs no escape with 1. */
const pointerMarks = marksOf([`${lettersAndDigits}.-/`, 1]);

/** Measures an object: the size of the shortest text, or -1. `isFresh`: it comes from `JSON.parse` and nobody has touched it. */
export type SizeOf = (object: unknown, isFresh: boolean) => number;

/**
 * The size of what has a form, quotes counted, or what the guard of an object gives; else -1. All guards measure through this one function,
 * and it is large on purpose: an engine copies small ones into each of a hundred guards, and guards into each other, and then takes longer
 * to make code of them than they take to run.
 */
export function sizeOf(value: unknown, what: Form | SizeOf, isFresh: boolean): number {
  if (typeof what === 'function') return what(value, isFresh);
  if (typeof value !== 'string') return -1;
  const { length } = value;
  if (length > what.most) return -1;
  const size = length + 2;
  switch (what.sort) {
    case 'text':
      return length > 0 && isSeen(value, what.isVerbatim) ? size : -1;
    case 'id': {
      const prefixes = what.prefixes[unitAt(value, 0)];
      if (prefixes === undefined) return -1;
      let from = 0;
      for (let index = 0; index < prefixes.length && from === 0; index++) {
        const prefix = prefixes[index] as readonly number[];
        let at = 1;
        while (at < prefix.length && unitAt(value, at) === prefix[at]) at++;
        if (at === prefix.length) from = at;
      }
      if (from === 0 || length <= from || length - from > mostOfSlug) return -1;
      if (unitAt(value, from) >= 128 || slugMarks[unitAt(value, from)] !== 3) return -1;
      for (let at = from + 1; at < length; at++) {
        const unit = unitAt(value, at);
        if (unit >= 128 || slugMarks[unit] === 0) return -1;
      }
      return size;
    }
    case 'code':
      return what.codes.has(value) || (what.pattern.test(value) && isSeen(value, false)) ? size : -1;
    case 'date':
      return isDate(value) ? size : -1;
    case 'openDate':
      return value === '..' || isDate(value) ? size : -1;
    case 'language':
      if (length === 2 && isSmallLetter(unitAt(value, 0)) && isSmallLetter(unitAt(value, 1))) return size;
      break;
    case 'pointer': {
      let at = unitAt(value, 0) === SLASH ? 1 : length + 1;
      while (at < length && unitAt(value, at) < 128 && pointerMarks[unitAt(value, at)] === 1) at++;
      if (at === length) return size;
      break;
    }
    case 'url':
      if (isUsualUrl(value)) return size;
      break;
    default:
  }
  return what.pattern.test(value) && isSeen(value, what.isVerbatim) ? size : -1;
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Whether a text is a web address of plain ASCII: the usual one, told without a pattern. */
function isUsualUrl(text: string): boolean {
  if (!text.startsWith('http')) return false;
  const { length } = text;
  const host = text.startsWith('s://', 4) ? 8 : text.startsWith('://', 4) ? 7 : length;
  let at = host;
  while (at < length && unitAt(text, at) < 128 && hostMarks[unitAt(text, at)] === 1) at++;
  if (at === host) return false;
  if (at < length && unitAt(text, at) !== SLASH) return false;
  for (; at < length; at++) {
    const unit = unitAt(text, at);
    if (unit <= 0x20 || unit >= 0x7f || unit === BACKSLASH) return false;
  }
  return true;
}
