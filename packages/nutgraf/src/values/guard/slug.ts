import { lettersAndDigits, marksOf } from './mark.ts';

/** Marks the characters of a slug: 1 where it may go on with one, 3 where it may begin with one. */
const marks = marksOf([lettersAndDigits, 3], ['._~:-', 1]);

/** The most characters of a slug. */
const most = 200;

/** The beginning of the ids of a kind, unit by unit: `String.prototype.startsWith` takes several times as long. */
type Prefix = readonly number[];

/** The beginnings of the ids of some kinds, under their first units. */
type Prefixes = readonly (readonly Prefix[] | undefined)[];

/** The beginning of the ids of one kind. */
export function prefixOf(kind: string): Prefix {
  return Array.from(`${kind}/`, (character) => character.charCodeAt(0));
}

/** The beginnings of the ids of some kinds, given as `person state`. */
export function prefixesOf(kinds: string): Prefixes {
  const all = kinds.split(' ').map(prefixOf);
  return Array.from({ length: 128 }, (_, first) => {
    const some = all.filter((prefix) => prefix[0] === first);
    return some.length === 0 ? undefined : some;
  });
}

/** Whether a value is the id of one kind: the kind and a slash, which are the prefix, and a slug. */
export function isId(value: unknown, prefix: Prefix): value is string {
  return typeof value === 'string' && begins(value, prefix) && isSlug(value, prefix.length);
}

/** Whether a value is the id of one of some kinds. */
export function isIdOf(value: unknown, prefixes: Prefixes): value is string {
  if (typeof value !== 'string') return false;
  const some = prefixes[value.charCodeAt(0)];
  if (some === undefined) return false;
  for (let index = 0; index < some.length; index++) {
    const prefix = some[index] as Prefix;
    if (begins(value, prefix)) return isSlug(value, prefix.length);
  }
  return false;
}

function begins(text: string, prefix: Prefix): boolean {
  for (let at = 1; at < prefix.length; at++) if (text.charCodeAt(at) !== prefix[at]) return false;
  return text.charCodeAt(0) === prefix[0];
}

/** Whether what stands in a text from an offset on is a slug, as `slugPattern` says. */
function isSlug(text: string, from: number): boolean {
  const { length } = text;
  if (length <= from || length - from > most || markAt(text, from) !== 3) return false;
  for (let at = from + 1; at < length; at++) if (markAt(text, at) === 0) return false;
  return true;
}

function markAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (marks[unit] as number) : 0;
}
