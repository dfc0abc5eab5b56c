import { BACKSLASH, CLOSE_BRACE, QUOTE } from './ascii.ts';
import { deepest } from './limit.ts';

const LEVELS = deepest + 1;
/** The longest pointer that is written out. Keys of a megabyte in each other would else make each issue as long as the record. */
const LONGEST_POINTER = 2_048;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The objects and arrays that are open at one moment of a scan, the outermost first. Level 0 is the text itself. */
export class ScanPath {
  depth = 0;
  /** The byte that closes the innermost one, 0 outside all. */
  closer = 0;
  /** How many keys or items were met so far, by level. */
  readonly counts = new Int32Array(LEVELS);
  /** Where the quote of the current key stands, by level, in an object. */
  readonly keyAt = new Int32Array(LEVELS);
  readonly #closers = new Uint8Array(LEVELS);
  readonly #openedAt = new Int32Array(LEVELS);

  /** Leaves everything. */
  clear(): void {
    this.depth = 0;
    this.closer = 0;
  }

  /** Enters an object or an array that opens at a byte and that another closes. */
  open(at: number, closer: number): void {
    const depth = ++this.depth;
    this.closer = closer;
    this.#closers[depth] = closer;
    this.#openedAt[depth] = at;
    this.counts[depth] = 0;
  }

  /** Leaves the innermost one. */
  close(): void {
    this.closer = this.#closers[--this.depth] as number;
  }

  /** Whether the innermost one is an object. */
  get isObject(): boolean {
    return this.closer === CLOSE_BRACE;
  }

  /** Where the innermost one opens. */
  get openedAt(): number {
    return this.#openedAt[this.depth] as number;
  }

  /** The JSON Pointer of the value that is being read, or of what it stands in so many levels above; a very long one is cut. */
  pointer(bytes: Uint8Array, fewer = 0): string {
    let pointer = '';
    for (let level = 1; level <= this.depth - fewer; level++) {
      const isObject = this.#closers[level] === CLOSE_BRACE;
      const at = this.keyAt[level] as number;
      const end = isObject ? keyEnd(bytes, at, LONGEST_POINTER) : at;
      if (end - at + pointer.length > LONGEST_POINTER) break;
      pointer += isObject
        ? `/${keyText(bytes, at, end).replaceAll('~', '~0').replaceAll('/', '~1')}`
        : `/${(this.counts[level] as number) - 1}`;
    }
    return pointer;
  }
}

/** The key whose quote stands at an offset, without its escapes; as it is written where it is not well formed. */
export function keyText(bytes: Uint8Array, at: number, end: number = keyEnd(bytes, at)): string {
  const written = decoder.decode(bytes.subarray(at + 1, end));
  if (!written.includes('\\')) return written;
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return written;
  }
}

/** Where the quote stands that closes a key, or the end of the text; of a key that is longer than asked for, somewhere beyond. */
function keyEnd(bytes: Uint8Array, at: number, longest: number = bytes.length): number {
  let end = at + 1;
  while (end < bytes.length && bytes[end] !== QUOTE && end - at <= longest) end += bytes[end] === BACKSLASH ? 2 : 1;
  return end;
}
