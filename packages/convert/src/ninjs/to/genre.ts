import type { Article, Genre } from 'nutgraf';
import { genreOf } from '../from/genre.ts';
import type { Context } from './context.ts';

/** The genres of an article, by their codes in the model; a private one without its `x-`. */
export function genres(article: Article, { losses }: Context): { name: string; literal: string }[] {
  const all = article.genres ?? [];
  return all.flatMap((genre, index) => {
    const literal = genre.replace(/^x-/u, '');
    const name = literal.replaceAll('-', ' ');
    if (readAs(literal, name) === genre && all.indexOf(genre) === index) return [{ name, literal }];
    losses.drop(article, `/genres/${index}`, all.indexOf(genre) === index ? 'it is read as another' : 'it is there twice');
    return [];
  });
}

function readAs(literal: string, name: string): Genre | undefined {
  return genreOf({ name, uri: undefined, literal });
}
