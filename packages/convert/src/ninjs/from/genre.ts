import type { Genre } from 'nutgraf';
import type { View } from '../../view.ts';
import { type Concept, conceptOf } from './concept.ts';
import type { Context } from './context.ts';

/** Names and codes of genres, small letters alone, that the model has a code for. */
const known = new Map<string, Genre>([
  ['report', 'report'],
  ['newsreport', 'report'],
  ['analysis', 'analysis'],
  ['opinion', 'opinion'],
  ['interview', 'interview'],
  ['explainer', 'explainer'],
  ['background', 'background'],
  ['backgrounder', 'background'],
  ['live', 'live'],
  ['livecoverage', 'live'],
  ['review', 'review'],
  ['factcheck', 'fact-check'],
  ['pressrelease', 'press-release'],
  ['obituary', 'obituary'],
  ['summary', 'summary'],
  ['wrap', 'summary'],
  ['wrapup', 'summary'],
  ['sponsored', 'sponsored'],
]);

/** The genres of an item. One that the model has no code for becomes a private code made of its name. */
export function genres(view: View, context: Context): Genre[] {
  const read = view.views('genres', 'genre').flatMap((entry) => {
    const genre = genreOf(conceptOf(entry));
    entry.close();
    if (genre === undefined) context.ledger.drop(entry.spot, 'no code can be made of it');
    else if (genre.startsWith('x-'))
      context.ledger.note('narrowed', entry.spot, `is no genre of the model: it becomes the private code ${genre}`);
    return genre === undefined ? [] : [genre];
  });
  return [...new Set(read)];
}

/** The genre that a concept is: of the model by its address, name or literal, else a private code. */
export function genreOf({ name, uri, literal }: Concept): Genre | undefined {
  const code = uri?.split(/[/#:]/u).at(-1);
  const words = [code, name, literal].filter((word) => word !== undefined);
  const genre = words.map((word) => known.get(word.toLowerCase().replaceAll(/[^a-z]/gu, ''))).find((one) => one !== undefined);
  return genre ?? [name, literal, code].map((word) => privateCode(word ?? '')).find((one) => one !== undefined);
}

/** A text as a private code of an open list: `x-` and at most five words of small letters and digits. */
export function privateCode(text: string): `x-${string}` | undefined {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]{1,20}/gu)?.slice(0, 5);
  return words === undefined ? undefined : `x-${words.join('-')}`;
}
