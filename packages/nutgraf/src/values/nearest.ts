import { distance } from 'fastest-levenshtein';

/**
 * The known word that a misspelt one most likely stands for: the nearest one, if at most about a third of its letters differ and no other
 * is as near. Capitals, spaces and hyphens do not count. Of words of one or two letters, such as the code of a country, nothing can be told.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 128) return undefined;
  const plain = plainOf(word);
  let best: string | undefined;
  let least = plain.length < 3 ? 0 : Math.floor((plain.length + 1) / 3);
  let alone = false;
  for (const one of known) {
    const other = plainOf(one);
    if (other === plain) return one;
    if (Math.abs(other.length - plain.length) > least) continue;
    const apart = distance(plain, other);
    if (apart > least) continue;
    alone = best === undefined || apart < least;
    if (alone || apart === least) best = one;
    least = apart;
  }
  return alone ? best : undefined;
}

function plainOf(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]/gu, '');
}
