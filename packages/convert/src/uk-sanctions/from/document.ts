import type { Country, FuzzyDate, Identifier } from 'nutgraf';
import { compact } from '../../compact.ts';
import type { Spot } from '../../ledger.ts';
import { countryOf } from '../../sanctions/country.ts';
import { readDates } from '../../sanctions/date.ts';
import { schemeOf, soundIdentifier } from '../../sanctions/identifier.ts';
import type { View } from '../../view.ts';
import { numbered } from './numbered.ts';

const date = String.raw`(\d{1,2} [A-Za-z]{3,9}\.? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|[A-Za-z]{3,9}\.? \d{4}|\d{4})\b`;
const between = String.raw`([^\d;]{0,60}?)`;
const issued = new RegExp(String.raw`\b(?:issued?|date of issue)\b${between}${date}`, 'giu');
const expires = new RegExp(String.raw`\b(?:expir[a-z]{1,5}|date of expiration)\b${between}${date}`, 'giu');

/** A number of a document: digits, and what may stand before and between them. */
const number = /(?:^|[^\w/])((?:[A-Z]{1,4}-)?(?:[A-Z]{1,4}[- ]?)?\d[\dA-Z]*(?:[/.-][\dA-Z]+| \d{3,})*)/u;
const fiscalCode = /Fiscal Code ([A-Z\d]{16}|[A-Z\d]{3} [A-Z\d]{3} [A-Z\d]{5} [A-Z\d]{5})/u;

/** A document of another sort than the column is for, which the note names. */
const other = /\b(?:ration card|certificate|travel document)\b/iu;

const states: readonly [RegExp, Identifier['status']][] = [
  [/\bfalse\b|fraudulent|forged|counterfeit/iu, 'false'],
  [/\brevoked\b|cancelled/iu, 'revoked'],
  [/\bexpired\b/iu, 'expired'],
];

/** The documents of a cell, of which most are of one scheme. What stands besides the number goes into the note, as it stands. */
export function documents(view: View, column: 'Passport Details' | 'NI Number', notes: string[]): Identifier[] {
  const cell = view.text(column) ?? '';
  const texts = [...numbered(cell).values()].flatMap(sentences);
  const country = countryIn(cell.split(/\(?[1aA]\)/u, 1)[0] ?? '');
  return texts.flatMap((text) => {
    const document = documentOf(text, column === 'NI Number' ? 'national-id' : 'passport', country, view.spotOf(column), view);
    if (document === undefined) notes.push(`${column}: ${text}`);
    return document ?? [];
  });
}

function documentOf(
  text: string,
  usual: Identifier['scheme'],
  country: Country | undefined,
  spot: Spot,
  { ledger }: View,
): Identifier | undefined {
  const start = text.split(/\b(?:issued|expir|date of issue)/iu, 1)[0] ?? '';
  const value = fiscalCode.exec(start)?.[1] ?? number.exec(start.replaceAll(/\b[Nn]o\.?(?=[A-Z]?\d)/gu, 'no '))?.[1];
  if (value === undefined) return undefined;
  const scheme = schemeOf(start.replace(value, ' ')) ?? (other.test(start) ? 'other-document' : usual);
  const identifier = compact<Identifier>({
    scheme,
    value,
    country: countryIn(text) ?? country,
    issuedOn: dateIn(issued, text),
    expiresOn: dateIn(expires, text),
    status: states.find(([word]) => word.test(text))?.[1],
    note: text === value ? undefined : text,
  });
  return soundIdentifier(identifier, (reason) => ledger.note('repaired', spot, reason));
}

/** The country whose document it is: in brackets, or before the word for the document. */
function countryIn(text: string): Country | undefined {
  const inBrackets = [...text.matchAll(/\(([^()]+)\)/gu)].map((found) => (found[1] ?? '').replace(/^false /iu, ''));
  return [...inBrackets, ...inBrackets.flatMap(leadsOf), ...leadsOf(text)].map(countryOf).find((country) => country !== undefined);
}

/** The words with a capital that a text begins with, at most four, and then fewer: no word for citizens has more. */
function leadsOf(text: string): string[] {
  const words = text.split(' ', 4);
  const end = words.findIndex((word) => !/^\p{Lu}\p{L}+$/u.test(word));
  const leads = words.slice(0, end < 0 ? words.length : end);
  return leads.map((_, index) => leads.slice(0, leads.length - index).join(' '));
}

/** A date behind a word. One that further such words, a name or a birth stand before is another's. */
function dateIn(form: RegExp, text: string): FuzzyDate | undefined {
  const found = [...text.matchAll(form)].find(([, words = '']) => !/expir|born|name/iu.test(words))?.[2];
  return found === undefined ? undefined : readDates(found.replaceAll(/\bSept\b/gu, 'Sep'), { order: 'dmy' })?.dates[0];
}

/** A text that does not number its documents, cut before a sentence that begins with the next: `Malian passport no. 2 …`. */
function sentences(text: string): string[] {
  const texts: string[] = [];
  for (const sentence of text.split('. ').map((one, index, all) => (index < all.length - 1 ? `${one}.` : one))) {
    const isNext = /^(?:\p{Lu}\p{L}+ ){1,2}(?:passport|ID|identity)\b/u.test(sentence) && /\bn(?:o|umber)\b\.?:? ?[A-Z]?\d/u.test(sentence);
    if (texts.length === 0 || isNext) texts.push(sentence);
    else texts.push(`${texts.pop()} ${sentence}`);
  }
  return texts;
}
