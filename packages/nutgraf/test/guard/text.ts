import type { Random } from '../hostile/mutation.ts';

/** What changes the length of a text and not its value, or changes both so that the two may cancel out. */
const share = { space: 0.02, twice: 0.02, escape: 0.03, number: 0.5 } as const;

/**
 * A JSON text of a value in other words than `JSON.stringify` has: with a space or a carriage return somewhere, keys that stand twice,
 * characters as escapes, numbers with exponents or with more digits than a double holds. About half of them say the same without a fault.
 */
export function rewrittenText(value: unknown, random: Random): string {
  const isFaulty = random() < 0.5;
  const text = written(value, random, isFaulty);
  return random() < 0.1 ? `${text}\r` : text;
}

function written(value: unknown, random: Random, isFaulty: boolean): string {
  const space = random() < share.space ? ' ' : '';
  if (typeof value === 'string') return `${space}"${[...value].map((character) => escaped(character, random)).join('')}"`;
  if (typeof value === 'number') return space + numeral(value, random, isFaulty);
  if (typeof value !== 'object' || value === null) return space + String(value);
  if (Array.isArray(value)) return `${space}[${value.map((entry) => written(entry, random, isFaulty)).join(',')}]`;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const entry = `"${key}":${written(inner, random, isFaulty)}`;
    if (!isFaulty || random() > share.twice) return [entry];
    return [`"${key}":${random() < 0.5 ? '1' : written(inner, random, isFaulty)}`, entry];
  });
  return `${space}{${entries.join(',')}}`;
}

function escaped(character: string, random: Random): string {
  const plain = JSON.stringify(character).slice(1, -1);
  if (plain.length > 1 && plain.startsWith('\\')) return plain;
  if (random() > share.escape / 10) return plain;
  return [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

function numeral(value: number, random: Random, isFaulty: boolean): string {
  if (random() > share.number) return String(value);
  const others = [`${value}e0`, value.toExponential(), `${value}${Number.isInteger(value) ? '.0' : '0'}`];
  const lossy = [`${value}${Number.isInteger(value) ? '.' : ''}00000000000000000001`, String(2 ** 53 + 1).replace(/2$/u, '3')];
  const all = isFaulty ? [...others, ...lossy] : others;
  return all[Math.floor(random() * all.length)] as string;
}
