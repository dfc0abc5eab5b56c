import type { Article, Evidence } from '../../generated/model.ts';
import { toPointer } from '../../json-pointer.ts';
import { showText, showValue } from '../../show-text.ts';
import type { CodePoints } from '../code-points.ts';
import { lookAlike } from '../make/look-alike.ts';

/** How many places a hint names. */
const mostNamed = 3;

/**
 * Where the words of a piece of evidence stand in an article, in words: in the text that it names, else in another text of the article.
 * It says how often; where one of several places has the words before and after that the evidence gives, that one. Where they stand
 * nowhere, `look` has it look for words that look the same, which takes long.
 */
export function placesOf(article: Article, evidence: Evidence, look: boolean, textOf: (part: string) => CodePoints | undefined): string {
  const parts = new Set([...(evidence.part === undefined ? [] : [evidence.part]), ...partsOf(article)]);
  let near: string | undefined;
  for (const part of parts) {
    const text = textOf(part);
    if (text === undefined) continue;
    const units = occurrences(text.text, evidence.exact);
    if (units.length > 0) return said(units, part, evidence, text);
    const alike = look && near === undefined ? lookAlike(text.text, evidence.exact) : undefined;
    if (alike !== undefined) near = `${showText(part)} has ${showValue(alike)}, in other characters`;
  }
  return near ?? 'The words stand in no text of the article: correct them, or add the version that has them';
}

function partsOf({ headlines, bodies, descriptions, media }: Article): string[] {
  const texts = Object.entries({ bodies, headlines, descriptions }).flatMap(([key, list]) =>
    (list ?? []).map((_, index) => toPointer([key, index, 'text'])),
  );
  const captions = (media ?? []).flatMap(({ caption }, index) =>
    caption === undefined ? [] : [toPointer(['media', index, 'caption', 'text'])],
  );
  return [...texts, ...captions];
}

function occurrences(text: string, words: string): number[] {
  const units: number[] = [];
  for (let unit = text.indexOf(words); unit >= 0; unit = text.indexOf(words, unit + words.length)) units.push(unit);
  return units;
}

function said(units: number[], part: string, { exact, prefix = '', suffix = '' }: Evidence, text: CodePoints): string {
  const between = (unit: number): string => `start ${text.pointOf(unit)}, end ${text.pointOf(unit + exact.length)}`;
  const fitting = units.filter((unit) => text.text.endsWith(prefix, unit) && text.text.startsWith(suffix, unit + exact.length));
  const [one] = fitting.length === 1 ? fitting : units;
  if (units.length === 1) return `The words stand in ${showText(part)} once, at ${between(one as number)}`;
  if (fitting.length === 1)
    return `The words stand in ${showText(part)} ${units.length} times, between this prefix and suffix at ${between(one as number)}`;
  const more = units.length > mostNamed ? ` and ${units.length - mostNamed} more` : '';
  return `The words stand in ${showText(part)} ${units.length} times, at ${units.slice(0, mostNamed).map(between).join('; ')}${more}`;
}
