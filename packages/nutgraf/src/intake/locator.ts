import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, OPEN_BRACE, OPEN_BRACKET, QUOTE, SPACE, skipSpace } from './ascii.ts';
import { keyText } from './scan-path.ts';
import { isByteOrderMark } from './utf8.ts';

const encoder = new TextEncoder();

/**
 * Finds where values and keys stand in a JSON text, by JSON Pointer (RFC 6901), without building a value. It remembers what it passed, so
 * that a hundred questions about neighbours cost little more than one. Of a key that comes twice it finds the first.
 */
export class Locator {
  readonly #bytes: Uint8Array;
  readonly #root: number;
  /** Where the entry at a pointer begins: its key, or the item itself. */
  readonly #entries = new Map<string, number>();
  /** The last item that was found in an array, by where the array opens. */
  readonly #lastItems = new Map<number, { index: number; at: number }>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#root = skipSpace(bytes, isByteOrderMark(bytes, 0) ? 3 : 0);
  }

  /**
   * The offset at which the value at a pointer begins, or its key. Where there is none, that of the nearest value that it would stand in.
   * Undefined for a text that holds nothing, and for a pointer that is none.
   */
  find(pointer: string, at: 'key' | 'value' = 'value'): number | undefined {
    if ((pointer !== '' && !pointer.startsWith('/')) || this.#root === this.#bytes.length) return undefined;
    let key = this.#root;
    let value = this.#root;
    let path = '';
    for (const token of pointer.split('/').slice(1)) {
      path += `/${token}`;
      const isObject = this.#bytes[value] === OPEN_BRACE;
      const entry = this.#entries.get(path) ?? (isObject ? findKey(this.#bytes, value, token) : this.#findItem(value, token));
      if (entry === undefined) return value;
      this.#entries.set(path, entry);
      key = entry;
      value = isObject ? valueBehind(this.#bytes, entry) : entry;
    }
    return at === 'key' ? key : value;
  }

  #findItem(array: number, token: string): number | undefined {
    if (this.#bytes[array] !== OPEN_BRACKET || !/^(?:0|[1-9]\d*)$/.test(token)) return undefined;
    const wanted = Number(token);
    const last = this.#lastItems.get(array);
    const isBehindLast = last !== undefined && last.index <= wanted;
    let index = isBehindLast ? last.index : 0;
    for (const at of entries(this.#bytes, array, isBehindLast ? last.at : undefined)) {
      if (index === wanted) {
        this.#lastItems.set(array, { index, at });
        return at;
      }
      index++;
    }
    return undefined;
  }
}

function findKey(bytes: Uint8Array, object: number, token: string): number | undefined {
  const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
  // Only such a key can stand in the text as it is; any other stands there with escapes.
  const plain = /["\\\p{Cs}]/u.test(key) ? undefined : encoder.encode(key);
  for (const p of entries(bytes, object)) if (plain === undefined ? keyText(bytes, p) === key : isKey(bytes, p, key, plain)) return p;
  return undefined;
}

function isKey(bytes: Uint8Array, at: number, key: string, plain: Uint8Array): boolean {
  let i = 0;
  while (i < plain.length && bytes[at + 1 + i] === plain[i]) i++;
  const next = bytes[at + 1 + i];
  return next === QUOTE ? i === plain.length : next === BACKSLASH && keyText(bytes, at) === key;
}

/** Where each entry of an object or array begins, from one on: an item, or the quote of a key. Ends where the text is broken. */
function* entries(bytes: Uint8Array, whole: number, from: number = skipSpace(bytes, whole + 1)): Generator<number, void> {
  const isObject = bytes[whole] === OPEN_BRACE;
  let p = from;
  while (p < bytes.length && bytes[p] !== CLOSE_BRACKET && (!isObject || bytes[p] === QUOTE)) {
    yield p;
    p = skipSpace(bytes, skipValue(bytes, isObject ? valueBehind(bytes, p) : p));
    if (bytes[p] !== COMMA) return;
    p = skipSpace(bytes, p + 1);
  }
}

/** Where the value of a key stands; the key itself where the text breaks off or has no colon. */
function valueBehind(bytes: Uint8Array, key: number): number {
  const colon = skipSpace(bytes, skipString(bytes, key));
  const value = skipSpace(bytes, colon + 1);
  return bytes[colon] === COLON && value < bytes.length ? value : key;
}

function skipValue(bytes: Uint8Array, at: number): number {
  let depth = 0;
  let p = at;
  while (p < bytes.length) {
    const byte = bytes[p] as number;
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (depth === 0) return p;
      if (--depth === 0) return p + 1;
    } else if (depth === 0 && (byte === COMMA || byte <= SPACE)) return p;
    if (byte === QUOTE) {
      p = skipString(bytes, p);
      if (depth === 0) return p;
    } else p++;
  }
  return p;
}

function skipString(bytes: Uint8Array, at: number): number {
  let p = at + 1;
  while (p < bytes.length && bytes[p] !== QUOTE) p += bytes[p] === BACKSLASH ? 2 : 1;
  return Math.min(p + 1, bytes.length);
}
