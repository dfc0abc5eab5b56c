import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pieces } from '../bytes.ts';
import { type Case, eventWith, good, onLine2, short } from '../case.ts';

const vectors = join(import.meta.dirname, '../../../nutgraf/vectors');
const kinds = readdirSync(vectors, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** The valid documents of a kind. */
function documentsOf(kind: string): unknown[] {
  const folder = join(vectors, kind, 'valid');
  return readdirSync(folder).map((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { value: unknown }).value);
}

/** The texts of a value with one more entry in an object: one text for each of its objects, the innermost first. */
function* withEntry(value: unknown, entryOf: (object: object) => string): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const parts = Object.entries(value).map(([key, inner]) => ({ key: Array.isArray(value) ? '' : `${JSON.stringify(key)}:`, inner }));
  const text = (at: number, changed?: string) =>
    parts.map(({ key, inner }, index) => `${key}${index === at && changed !== undefined ? changed : JSON.stringify(inner)}`).join(',');
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  for (const [at, { inner }] of parts.entries()) {
    for (const changed of withEntry(inner, entryOf)) yield `${open}${text(at, changed)}${close}`;
  }
  if (!Array.isArray(value)) yield `{${text(-1)},${entryOf(value)}}`;
}

const entries: readonly [name: string, code: string, entryOf: (object: object) => string][] = [
  ['its first key twice', 'json/duplicate-key', (object) => `${JSON.stringify(Object.keys(object)[0])}:0`],
  ['its last key twice, as escapes', 'json/duplicate-key', (object) => `"${escaped(Object.keys(object).at(-1) ?? '')}":0`],
  ['__proto__', 'json/forbidden-key', () => '"__proto__":{"polluted":true}'],
  ['constructor', 'json/forbidden-key', () => '"constructor":{"prototype":{"polluted":true}}'],
  ['prototype', 'json/forbidden-key', () => '"prototype":{}'],
  ['__proto__ as escapes', 'json/forbidden-key', () => '"\\u005f_proto_\\u005F":[]'],
];

function escaped(key: string): string {
  return [...key].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

function ofKind(kind: string): Case[] {
  const documents = documentsOf(kind);
  return entries.map(([name, code, entryOf]) => {
    const lines = documents.flatMap((document) => [...withEntry(document, entryOf)]);
    const bytes = () => pieces(...lines.map((line) => `${line}\n`));
    return { name: `${kind}: ${name}, in each of ${lines.length} objects`, bytes, codes: [code], read: lines.length };
  });
}

const inherited = ['toString', 'hasOwnProperty', '__defineGetter__', 'valueOf', 'isPrototypeOf', 'toJSON', 'then'];

/** Keys that stand twice, that libraries drop, and that every object seems to have. */
export const keyCases: readonly Case[] = [
  ...kinds.flatMap(ofKind),
  ...inherited.map((key) => short(`the key ${key}`, eventWith(key, '0'), ['schema/unknown-key'])),
  ...inherited.map((word) => short(`the kind ${word}`, good.replace('"event"', `"${word}"`), ['schema/enum'])),
  ...['__proto__', 'constructor'].map((word) => short(`the kind ${word}`, good.replace('"event"', `"${word}"`), ['schema/enum'])),
  short('the code constructor', good.replace('"summit"', '"constructor"'), ['schema/enum']),
  onLine2(short('a key twice at the top', `${good.slice(0, -1)},"type":"summit"}`, ['json/duplicate-key'])),
  short('a key ten thousand times', `{${'"a":0,'.repeat(9999)}"a":0}`, ['json/duplicate-key']),
  short('an empty key twice', '{"":0,"":0}', ['json/duplicate-key']),
];
