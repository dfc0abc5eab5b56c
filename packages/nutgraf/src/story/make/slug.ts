import { NutgrafError } from '../../error.ts';
import { showValue } from '../../show-text.ts';
import { fit } from './escape.ts';

/** Latin letters that Unicode does not take apart into a letter and a mark, and how they are commonly written without them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ɖ: 'd',
  ɗ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ɨ: 'i',
  ĸ: 'k',
  ƙ: 'k',
  ŋ: 'ng',
  ɲ: 'ny',
  ŧ: 't',
  ƭ: 't',
  ɓ: 'b',
  ƈ: 'c',
  ə: 'e',
  ǝ: 'e',
  ɛ: 'e',
  ƒ: 'f',
  ɣ: 'g',
  ɔ: 'o',
  ʉ: 'u',
  ʋ: 'v',
  ƴ: 'y',
  ƶ: 'z',
};

const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * A text as a slug: accents go, letters such as ø, ł and ß are spelt out, capitals become small, invisible characters vanish, and every
 * run of others is one hyphen. Letters of other scripts keep their marks, which carry meaning there, and are written by their code
 * points, since how they sound depends on the language, which a text does not tell. Beyond 200 characters as `fit` has it.
 *
 * @throws NutgrafError for a text without any letter or digit.
 */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/([A-Za-z])\p{M}+/gu, '$1')
    .toLowerCase()
    .replaceAll(special, (letter) => letters[letter] ?? letter)
    .replaceAll(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC');
  const apart = plain.replaceAll(/[ʰ-˿]/gu, ' ').replaceAll(/[a-z0-9]+/gu, ' $& ');
  const words = apart.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter((one) => /[\p{L}\p{N}]/u.test(one)) ?? [];
  if (words.length === 0) throw new NutgrafError(`${showValue(text)} has no letter or digit to make an id of`);
  return fit(words.map(piece).join('-'));
}

function piece(run: string): string {
  if (/^[a-z0-9]/u.test(run)) return run;
  return `u${Array.from(run, (letter) => (letter.codePointAt(0) as number).toString(16)).join('.')}`;
}
