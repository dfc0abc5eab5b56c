import { schemeOf } from '../sanctions/identifier.ts';
import { documents, type Route, routes } from './part.ts';

/** A part of the remarks, or a row of `idList`. */
export interface Part {
  /** All its words. */
  text: string;
  /** What becomes of it. `undefined`: the beginning is not known. */
  route: Route | undefined;
  /** How it begins: `Passport`, `Linked To:`. */
  label: string;
  /** What stands behind the beginning, for a document its number alone. */
  value: string;
  /** The country behind the number of a document, and the days of its issue and end, as written. */
  country?: string | undefined;
  issued?: string | undefined;
  expires?: string | undefined;
}

/** A part of a row of `idList`, whose type and number stand apart. */
export interface IdRow {
  type: string;
  number: string;
  country?: string | undefined;
  issued?: string | undefined;
  expires?: string | undefined;
}

const documentLabel = new RegExp(
  `^(${[...documents]
    .sort((one, other) => other.length - one.length)
    .map((label) => label.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join('|')})(?:[\\s:#]|$)`,
  'iu',
);

/** What stands behind a number, from the last on: two dates, and a country in brackets. */
const expiresOn = /,?\s{1,3}expire[sd]\s{1,3}(\d[\w ]{0,30})$/iu;
const issuedOn = /,?\s{1,3}issued\s{1,3}(\d[\w ]{0,30})$/iu;
const inBrackets = /\(([^()]+)\)$/u;

/** Words, and a number with a digit: a document that the table does not name. */
const unnamed = /^(\D*?[A-Za-z.)]:? )((?:[A-Z]{0,4}[-#]?)?\d.*)$/u;

/**
 * The parts of remarks. They are divided by semicolons, but a semicolon in brackets or in the quotes of a name is part of a value. The full stop
 * at the end is none of the last value.
 */
export function partsOf(remarks: string): Part[] {
  const parts: string[][] = [];
  let depth = 0;
  let isQuoted = false;
  for (const piece of piecesOf(remarks)) {
    if ((depth > 0 || isQuoted) && !isLabelled(piece)) {
      parts.at(-1)?.push(piece);
      isQuoted &&= !piece.includes("'");
    } else {
      parts.push([piece]);
      depth = 0;
      isQuoted = /^(?:alt\. ?)?[afn]\.k\.a\.? '[^']*$/iu.test(piece);
    }
    depth += piece.split('(').length - piece.split(')').length;
  }
  const texts = parts.map((pieces) => pieces.join('; ').trim()).filter((text) => /[\p{L}\p{N}]/u.test(text));
  return texts.map((text, index) => partOf(text, index === texts.length - 1));
}

/** A row of `idList` as a part. */
export function partOfRow({ type, number, country, issued, expires }: IdRow): Part {
  const text = number === '' ? type : `${type} ${number}`;
  const part = routed(text, text) ?? routed(text, `${type}: ${number}`);
  const stated = { ...(country && { country }), ...(issued && { issued }), ...(expires && { expires }) };
  if (part !== undefined && part.route?.to !== 'identifier') return part;
  if (part === undefined && schemeOf(type) === undefined)
    return { text: `${type}: ${number}`, route: undefined, label: type, value: number };
  return { text, route: { to: 'identifier' }, label: type, value: number, ...stated };
}

function partOf(text: string, isLast: boolean): Part {
  const words = text.replace(/^alt\. ?/iu, '');
  const bare = isLast || !/\.[A-Z]?\.$/u.test(words) ? words.replace(/\.$/u, '') : words;
  return routed(text, bare) ?? documentOf(text, bare) ?? { text, route: undefined, label: '', value: text };
}

function routed(text: string, words: string): Part | undefined {
  for (const [label, route, whole] of routes) {
    const found = label.exec(words)?.[0];
    if (found === undefined) continue;
    if (whole !== undefined) return { text, route, label: '', value: words.trim() };
    return { text, route, label: found.trim(), value: words.slice(found.length).trim() };
  }
  const label = documentLabel.exec(words)?.[1];
  return label === undefined ? undefined : numberedPart(text, label, words.slice(label.length).replace(/^:/u, ''));
}

function documentOf(text: string, words: string): Part | undefined {
  const [, label, number] = unnamed.exec(words) ?? [];
  if (label === undefined || number === undefined || label.length > 60 || schemeOf(label) === undefined) return undefined;
  return numberedPart(text, label, number);
}

function numberedPart(text: string, label: string, words: string): Part | undefined {
  const [rest, expires] = cutOff(words.trim(), expiresOn);
  const [bare, issued] = cutOff(rest, issuedOn);
  const [value, country] = cutOff(bare, inBrackets);
  if (value === '') return undefined;
  return { text, route: { to: 'identifier' }, label: label.trim().replace(/:$/u, ''), value, country, issued, expires };
}

/** A text without what a form finds at its end, and what that is. */
function cutOff(text: string, form: RegExp): [string, string | undefined] {
  const found = form.exec(text);
  return found === null ? [text, undefined] : [text.slice(0, found.index).trimEnd(), found[1]];
}

/** What stands between semicolons behind which a blank, a letter or a bracket comes. */
function piecesOf(remarks: string): string[] {
  const [first = '', ...others] = remarks.split(';');
  const pieces = [[first]];
  for (const piece of others) {
    if (/^[\sA-Za-z(]/u.test(piece)) pieces.push([piece.trimStart()]);
    else pieces.at(-1)?.push(piece);
  }
  return pieces.map((piece) => piece.join(';'));
}

function isLabelled(piece: string): boolean {
  const words = piece.replace(/^alt\. ?/iu, '');
  return routes.some(([label]) => label.test(words)) || documentLabel.test(words);
}
