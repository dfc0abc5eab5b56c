import { nearest } from 'nutgraf/intake';

/** The end of a sentence about an unknown word: the nearest known one, or all where none is near and they are few. */
export function nearestOf(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `. Did you mean ${near}?`;
  return known.length > 0 && known.length <= 12 ? `: there is ${known.join(', ')}` : '';
}
