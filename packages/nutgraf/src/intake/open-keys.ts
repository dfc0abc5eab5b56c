import { deepest } from './limit.ts';

/** The keys of an object that are compared one by one. Past it they go into a map, which no choice of keys can make slow. */
const FEW = 32;
const LEVELS = deepest + 1;

/**
 * The keys of the objects that are open during a scan, to find one that comes twice. Keys are told by where they stand in the text: a few
 * keys without escapes are compared by hash and then by byte, and become strings only in an object that has many keys or an escaped one.
 */
export class OpenKeys {
  readonly #hashes = new Int32Array(LEVELS * FEW);
  readonly #starts = new Int32Array(LEVELS * FEW);
  readonly #ends = new Int32Array(LEVELS * FEW);
  readonly #counts = new Int32Array(LEVELS);
  readonly #many: (Map<string, number> | undefined)[] = [];

  /** Begins an object at a depth and forgets the one before it. */
  open(depth: number): void {
    this.#counts[depth] = 0;
    if (depth < this.#many.length) this.#many.length = depth;
  }

  /** Forgets every key. */
  clear(): void {
    this.#many.length = 0;
  }

  /** Takes a key without escapes, from its first byte to its closing quote. Returns where the same key begins before it, or -1. */
  add(bytes: Uint8Array, depth: number, start: number, end: number, hash: number): number {
    const many = this.#many[depth];
    if (many !== undefined) return place(many, textOf(bytes, start, end), start);
    const count = this.#counts[depth] as number;
    const first = depth * FEW;
    for (let i = first; i < first + count; i++) {
      if (this.#hashes[i] === hash && same(bytes, this.#starts[i] as number, this.#ends[i] as number, start, end)) {
        return this.#starts[i] as number;
      }
    }
    if (count === FEW) return this.addText(bytes, depth, start, textOf(bytes, start, end));
    this.#hashes[first + count] = hash;
    this.#starts[first + count] = start;
    this.#ends[first + count] = end;
    this.#counts[depth] = count + 1;
    return -1;
  }

  /** Takes a key by its text, for one that is written with escapes. Returns as `add` does. */
  addText(bytes: Uint8Array, depth: number, start: number, text: string): number {
    let many = this.#many[depth];
    if (many === undefined) {
      many = new Map();
      const first = depth * FEW;
      for (let i = first; i < first + (this.#counts[depth] as number); i++) {
        const at = this.#starts[i] as number;
        many.set(textOf(bytes, at, this.#ends[i] as number), at);
      }
      this.#many[depth] = many;
    }
    return place(many, text, start);
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

function place(keys: Map<string, number>, text: string, start: number): number {
  const earlier = keys.get(text);
  if (earlier !== undefined) return earlier;
  keys.set(text, start);
  return -1;
}

function same(bytes: Uint8Array, start: number, end: number, otherStart: number, otherEnd: number): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let i = 0; i < end - start; i++) if (bytes[start + i] !== bytes[otherStart + i]) return false;
  return true;
}
