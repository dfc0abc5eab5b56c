import type { Name } from 'nutgraf';
import { weightOf } from './word-weight.ts';

/** Writes a text of any script in ASCII letters. */
export type ToLatin = (text: string) => string;

/** One word of a name, as it is compared. */
export interface Word {
  /** In small ASCII letters and digits. */
  text: string;
  /** Its consonants, with the spellings of one sound made alike: `mohammed` and `muhammad` are `mhmd`. */
  skeleton: string;
  /** What it is worth, from 0 to 1, without regard to how rare it is. */
  weight: number;
}

/** A name, made ready to be compared. */
export interface NameForm {
  name: Name;
  words: Word[];
  /** The whole name in one word, without spaces. */
  whole: Word;
  /** Whether it was written in another script than Latin. */
  transliterated: boolean;
  /** Whether its script leaves vowels out. */
  vowelless: boolean;
}

/** How many words of a name, and how many letters of a word, are looked at: names of lists have fewer, and a name made to stall costs no more. */
const mostWords = 32;
const longestWord = 40;

/** The tables of transliteration. They are large, so they are loaded when names are first compared. */
export async function loadLatin(): Promise<ToLatin> {
  const { transliterate } = await import('transliteration');
  return transliterate;
}

/** A name without case, accents, punctuation and script. Without a letter or digit it has no words, and matches nothing. */
export function formOf(name: Name, toLatin: ToLatin): NameForm {
  const texts = wordsIn(name.text, toLatin).slice(0, mostWords);
  const transliterated = isForeign.test(name.text);
  return {
    name,
    words: texts.map((text) => wordOf(text.slice(0, longestWord))),
    whole: wordOf(texts.join('')),
    transliterated,
    vowelless: transliterated && vowellessScript.test(name.text),
  };
}

export function wordOf(text: string): Word {
  return { text, skeleton: skeletonOf(text), weight: weightOf(text) };
}

const vowellessScript = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}]/u;
const isForeign = /(?!\p{Script=Latn})\p{L}/u;

function wordsIn(text: string, toLatin: ToLatin): string[] {
  const latin = /^[\0-\x7f]*$/u.test(text) ? text : inLatin(text.normalize('NFKC'), toLatin);
  return (
    latin
      .toLowerCase()
      .replaceAll(/['"`]/gu, '')
      .replaceAll(/(?<![a-z\d])([a-z])\.\s?(?=[a-z](?:\.|(?![a-z\d])))/gu, '$1')
      .match(/[a-z\d]+/gu) ?? []
  );
}

/** The article of Arabic, which is written in one with its word; the same letters in the word for God are none. */
const article = /(?<!\p{L})\u0627\u0644(?!\u0644\u0647(?!\p{L}))(?=\p{L}{3})/gu;

function inLatin(text: string, toLatin: ToLatin): string {
  const latin = toLatin(text.replaceAll(/[ʿʾʼʻ’‘`´]/gu, '').replaceAll(article, ''));
  return vowellessScript.test(text) ? latin.replaceAll('aa', 'a') : latin;
}

const sounds: readonly [RegExp, string][] = [
  [/shch|sch|tch|sh|ch/gu, 'S'],
  [/dzh|dj|zh/gu, 'j'],
  [/ph/gu, 'f'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/ck|kh|q|c/gu, 'k'],
  [/gh/gu, 'g'],
  [/dh/gu, 'd'],
  [/th/gu, 't'],
  [/h$/gu, ''],
  [/[aeiouyw]/gu, ''],
];

function skeletonOf(text: string): string {
  const heard = sounds.reduce((left, [pattern, sound]) => left.replaceAll(pattern, sound), text);
  return Array.from(heard)
    .filter((letter, at) => letter !== heard[at - 1])
    .join('');
}
