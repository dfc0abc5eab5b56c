import { NutgrafError } from '../../error.ts';
import type { Article, Evidence, JsonPointer } from '../../generated/model.ts';
import { showText, showValue } from '../../show-text.ts';
import { lookAlike } from './look-alike.ts';

/** Where in an article to look for words. */
export interface QuoteOptions {
  /** The text to look in: `/bodies/0/text`, `/media/2/caption/text`. By default the first that holds the words. */
  part?: JsonPointer;
  /** Which of several places in that text, from 1. Places may overlap: `aa` stands twice in `aaa`. */
  occurrence?: number;
}

interface Part {
  pointer: JsonPointer;
  text: string;
}

/** How many characters before and after the words are kept, so that they are found again where the text has moved. */
const around = 16;

/**
 * The evidence for words of an article, with their place: `part`, and `start` and `end` in Unicode code points, without normalisation
 * (a W3C TextQuoteSelector and TextPositionSelector). It looks in the plain texts only, one after the other: bodies, headlines,
 * descriptions, captions. It does not check that the words say what a claim says.
 *
 * @throws NutgrafError if the words stand nowhere, letter for letter, or several times in one text and `occurrence` is not given.
 */
export function quote(article: Article, exact: string, { part, occurrence }: QuoteOptions = {}): Evidence {
  const words = showValue(exact);
  if (exact === '' || /\p{Cs}/u.test(exact))
    throw new NutgrafError(`${words} is nothing to quote: expected whole characters, at least one`);
  const parts = plainTexts(article).filter(({ pointer }) => part === undefined || pointer === part);
  const found = parts.find(({ text }) => text.includes(exact));
  if (found === undefined) throw new NutgrafError(notFound(article, words, parts, part, exact));
  const places = placesOf(found.text, exact);
  const at = occurrence === undefined && places.length === 1 ? places[0] : places[(occurrence ?? 0) - 1];
  if (at === undefined) {
    const times = places.length === 1 ? 'once' : `${places.length} times`;
    const wish = occurrence === undefined ? 'say which one' : `expected instead of ${showValue(occurrence)} an`;
    throw new NutgrafError(
      `${words} stands ${times} in ${found.pointer} of ${article.id}: ${wish} \`occurrence\` from 1 to ${places.length}`,
    );
  }
  const start = codePoints(found.text.slice(0, at));
  const prefix = contextBefore(found.text, at);
  const suffix = contextAfter(found.text, at + exact.length);
  return {
    exact,
    part: found.pointer,
    start,
    end: start + codePoints(exact),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/** The texts that evidence may point into, in the order in which they are searched. */
function plainTexts({ bodies, headlines, descriptions, media }: Article): Part[] {
  return [
    ...Object.entries({ bodies, headlines, descriptions }).flatMap(([list, texts]) =>
      (texts ?? []).flatMap(({ text, contentType }, index) => {
        const plain = contentType === undefined || /^text\/plain\b/iu.test(contentType);
        return plain ? [{ pointer: `/${list}/${index}/text`, text }] : [];
      }),
    ),
    ...(media ?? []).flatMap(({ caption }, index) =>
      caption === undefined ? [] : [{ pointer: `/media/${index}/caption/text`, text: caption.text }],
    ),
  ];
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The last characters before a place. The window is so wide that what its edge cuts off is never reached. */
function contextBefore(text: string, at: number): string {
  return fill(clustersOf(text.slice(Math.max(0, at - 4 * around), at)).reverse())
    .reverse()
    .join('');
}

/** The first characters after a place. */
function contextAfter(text: string, at: number): string {
  return fill(clustersOf(text.slice(at, at + 4 * around))).join('');
}

/** What readers see as one character each: a letter with its marks, an emoji of several code points. */
function clustersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

/** As many of the characters as fit into the length of a context. */
function fill(clusters: string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const cluster of clusters) {
    length += codePoints(cluster);
    if (length > around) break;
    kept.push(cluster);
  }
  return kept;
}

function notFound(article: Article, words: string, parts: Part[], part: JsonPointer | undefined, exact: string): string {
  const where = part === undefined ? `in no plain text of ${article.id}` : `not in ${part} of ${article.id}`;
  if (parts.length === 0) return `${words} stands ${where}: there is no plain text`;
  for (const { pointer, text } of parts) {
    const near = lookAlike(text, exact);
    if (near !== undefined) return `${words} stands ${where}; ${pointer} has "${showText(near)}"`;
  }
  return `${words} stands ${where}`;
}
