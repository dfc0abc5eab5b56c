import { FuzzyDateSchema, type Identifier, type LocalText, WebUrlSchema } from 'nutgraf';
import { identifierScheme } from 'nutgraf/codes';
import { showValue } from 'nutgraf/intake';
import { fits } from '../../fit.ts';
import { readDate } from '../../repair/date.ts';
import { readLanguage } from '../../repair/language.ts';
import type { Found } from '../../view.ts';
import { absolute, isLanguageText, isNode, type Scope } from '../graph.ts';
import { type Context, compact, NodeView } from './context.ts';

/** A text of a document and where it stands. */
export interface FoundText extends LocalText {
  found: Found;
}

/** Reads properties as texts, each in the language that it says, else in that which is given. A node stands for its name. */
export function texts(view: NodeView, names: readonly string[], context: Context, lang?: string): FoundText[] {
  return names
    .flatMap((name) => view.list(name))
    .flatMap((found) => {
      const text = textOf(found, context, lang);
      return text === undefined ? [] : [{ ...text, found }];
    });
}

/** A value as a text. A node stands for its name, which is a text itself. */
export function textOf({ value, spot }: Found, context: Context, lang?: string): LocalText | undefined {
  const own = literalOf(value, lang);
  if (own !== undefined || !isNode(value)) {
    if (own === undefined && (typeof value !== 'string' || value.trim() !== '')) context.ledger.drop(spot, 'a text is expected here');
    return own;
  }
  const node = context.graph.resolve(value);
  const name = ['name', 'text'].find((one) => literalOf([node[one]].flat()[0], lang) !== undefined);
  const rest = Object.keys(node).filter((one) => one !== name && !one.startsWith('@'));
  if (name === undefined) context.ledger.drop(spot, 'a text is expected here');
  else if (rest.length > 0) context.ledger.note('narrowed', spot, `is kept as its ${name}: left out are ${rest.slice(0, 20).join(', ')}`);
  return name === undefined ? undefined : literalOf([node[name]].flat()[0], lang);
}

function literalOf(value: unknown, lang: string | undefined): LocalText | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : compact({ text: value, lang });
  if (typeof value === 'number') return { text: String(value) };
  return isLanguageText(value) ? compact<LocalText>({ text: value['@value'], lang: readLanguage(value['@language']) }) : undefined;
}

/** Reads the first of some properties that holds something, as one text. Of several the first is kept. */
export function oneText(view: NodeView, names: readonly string[], context: Context): LocalText | undefined {
  const name = names.find((one) => view.has(one));
  if (name === undefined) return undefined;
  const [first, ...rest] = texts(view, [name], context);
  if (rest.length > 0) context.ledger.note('narrowed', view.spotOf(name), 'holds several texts, of which the first is kept');
  return first && compact({ text: first.text, lang: first.lang });
}

/** Reads the first of some properties that holds something, as a plain text. */
export function plainText(view: NodeView, names: readonly string[], context: Context): string | undefined {
  return oneText(view, names, context)?.text;
}

/** Reads the first of some properties that holds something, as a date: rewritten where its meaning is certain, else dropped. */
export function dateOf(view: NodeView, names: readonly string[], context: Context): string | undefined {
  const name = names.find((one) => view.has(one));
  const text = name === undefined ? undefined : plainText(view, [name], context);
  if (name === undefined || text === undefined) return undefined;
  const reading = readDate(text);
  const fault = 'fault' in reading ? reading.fault : fits(FuzzyDateSchema, reading.date) ? undefined : 'the model has no such date';
  if ('fault' in reading || fault !== undefined) {
    context.ledger.drop(view.spotOf(name), `${showValue(text)}: ${fault}`);
    return undefined;
  }
  if (reading.date !== text) context.ledger.repair(view.spotOf(name), text, reading.date);
  return reading.date;
}

/** Reads the first of some properties that holds something, as a number. */
export function numberOf(view: NodeView, names: readonly string[], context: Context): number | undefined {
  const found = view.take(...names);
  if (found === undefined) return undefined;
  const text = typeof found.value === 'string' ? found.value.trim() : found.value;
  const number = typeof text === 'string' && /^[+-]?\d{1,20}(?:\.\d{1,20})?$/u.test(text) ? Number(text) : text;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  context.ledger.drop(found.spot, `${showValue(found.value)}: a number is expected here`);
  return undefined;
}

/** The addresses on the web that a property gives, absolute. A node stands for its `url`, `contentUrl` or `@id`. What is none is dropped. */
export function addresses(view: NodeView, names: readonly string[], context: Context): string[] {
  const found = names.flatMap((name) => view.list(name));
  return [...new Set(found.flatMap((one) => addressOf(one, view, context) ?? []))];
}

function addressOf({ value, spot }: Found, view: NodeView, context: Context): string | undefined {
  const text = addressIn(value);
  const url = text === undefined ? undefined : webAddress(text, view.scope);
  if (url === undefined)
    context.ledger.drop(spot, text === undefined ? 'it has no address' : `${showValue(text)} is no address on the web`);
  else if (url !== text) context.ledger.repair(spot, text, url);
  return url;
}

/** An address on the web, absolute, where a text is one on its page. */
export function webAddress(text: string, scope: Scope): string | undefined {
  const url = absolute(text.trim().replaceAll(' ', '%20'), scope);
  return fits(WebUrlSchema, url) ? url : undefined;
}

/** What of a value is an address: itself, or of a node its `url`, `contentUrl` or `@id`. */
export function addressIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(addressIn).find((one) => one !== undefined);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (!isNode(value)) return undefined;
  return [value.contentUrl, value.url, value['@id']].find((one): one is string => typeof one === 'string' && one.trim() !== '');
}

const wikidata = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d{0,15})$/u;

/** Properties that hold an identifier of a scheme of the model. */
const schemes = { leiCode: 'lei', duns: 'duns', taxID: 'tax-id', vatID: 'tax-id', tickerSymbol: 'ticker' } as const;

/** What identifies a node elsewhere: identifiers, and addresses of pages about it. */
export function identity(view: NodeView, context: Context): { identifiers: Identifier[]; urls: string[] } {
  const identifiers = view.list('identifier').flatMap((found) => identifierOf(found, context) ?? []);
  for (const [name, scheme] of Object.entries(schemes)) {
    identifiers.push(
      ...texts(view, [name], context).map(({ text }): Identifier => ({ scheme: scheme as Identifier['scheme'], value: text })),
    );
  }
  const pages = addresses(view, ['sameAs'], context);
  const items = pages.flatMap((page): Identifier[] => {
    const value = wikidata.exec(page)?.[1];
    return value === undefined ? [] : [{ scheme: 'wikidata', value }];
  });
  return {
    identifiers: distinct([...identifiers, ...items]),
    urls: distinct([...addresses(view, ['url'], context), ...pages.filter((page) => !wikidata.test(page))]),
  };
}

function identifierOf(found: Found, context: Context): Identifier | undefined {
  const { value, spot } = found;
  if (!isNode(value)) {
    const text = textOf(found, context)?.text;
    const item = text === undefined ? undefined : wikidata.exec(text)?.[1];
    if (item !== undefined) return { scheme: 'wikidata', value: item };
    return text === undefined ? undefined : { scheme: 'x-identifier', value: text };
  }
  const view = new NodeView(value, context);
  const scheme = plainText(view, ['propertyID', 'name'], context);
  const text = plainText(view, ['value'], context) ?? plainText(view, ['@id'], context);
  view.close();
  if (text !== undefined) return { scheme: schemeOf(scheme), value: text };
  context.ledger.drop(spot, 'it has no value');
  return undefined;
}

/** A word of the sender as a scheme of the model, a private one where the model has none. */
export function schemeOf(word: string | undefined): Identifier['scheme'] {
  if (word === undefined) return 'x-identifier';
  if (Object.hasOwn(identifierScheme.codes, word) || isPrivateCode(word)) return word as Identifier['scheme'];
  return privateCode(word) ?? 'x-identifier';
}

/** Whether a word is a private code of an open list. */
export function isPrivateCode(word: string): word is `x-${string}` {
  return /^x-[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,4}$/u.test(word);
}

/** A text as a private code of an open list: `x-` and at most five words of small letters and digits. */
export function privateCode(text: string): `x-${string}` | undefined {
  const plain = text.slice(0, 400).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]{1,20}/gu)?.slice(0, 5);
  return words === undefined ? undefined : `x-${words.join('-')}`;
}

/** Values without repetitions, by what they say. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
