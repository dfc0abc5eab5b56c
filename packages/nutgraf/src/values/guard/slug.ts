import { lettersAndDigits, marksOf } from './mark.ts';

/** Marks the characters of a slug: 1 where it may go on with one, 3 where it may begin with one. */
export const slugMarks = marksOf([lettersAndDigits, 3], ['._~:-', 1]);

/** The most characters of a slug. */
export const mostOfSlug = 200;

/** The beginning of the ids of a kind, unit by unit: `String.prototype.startsWith` takes several times as long. */
type Prefix = readonly number[];

/** The beginnings of the ids of some kinds, under their first units. */
export type Prefixes = readonly (readonly Prefix[] | undefined)[];

/** The beginnings of the ids of some kinds, given as `person state`. */
export function prefixesOf(kinds: string): Prefixes {
  const all = kinds.split(' ').map((kind) => Array.from(`${kind}/`, (character) => character.charCodeAt(0)));
  return Array.from({ length: 128 }, (_, first) => {
    const some = all.filter((prefix) => prefix[0] === first);
    return some.length === 0 ? undefined : some;
  });
}
