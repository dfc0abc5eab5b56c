import { CARRIAGE_RETURN, LINE_FEED } from './ascii.ts';
import { isByteOrderMark } from './utf8.ts';

/** A place in a text. */
export interface TextPosition {
  /** The line, from 1. A line feed, a carriage return and the two together end a line. */
  line: number;
  /** The column in the line, in Unicode code points (not bytes, not UTF-16 units), from 1. A byte-order mark at the start takes none. */
  column: number;
  /** The offset in bytes, from 0. */
  byte: number;
}

/** Where a text begins in its source. */
export interface TextOrigin extends TextPosition {
  /** Whether the text is a line, so that it has no line ends: a carriage return in it is a character, which takes a column. */
  isLine?: boolean;
}

/** The origin of a text that is its source. */
export const startOfSource: Readonly<TextOrigin> = Object.freeze({ line: 1, column: 1, byte: 0 });

const STEP = 16_384;

/**
 * Line and column of byte offsets of one text. Nothing is counted before the first question; then one pass over the text leaves a mark
 * every 16 KiB, so that a hundred questions about one endless line cost no more than a few. Where bytes are not UTF-8, a stray
 * continuation byte takes no column.
 */
export class PositionIndex {
  readonly #bytes: Uint8Array;
  readonly #origin: Readonly<TextOrigin>;
  readonly #marks: TextPosition[];

  constructor(bytes: Uint8Array, origin: Readonly<TextOrigin> = startOfSource) {
    this.#bytes = bytes;
    this.#origin = origin;
    this.#marks = [];
  }

  /** The place in the source of a byte of the text. An offset past the end is the end. */
  at(byte: number): TextPosition {
    if (this.#marks.length === 0) this.#marks.push(this.#start());
    const offset = Math.max(0, Math.min(byte, this.#bytes.length));
    const step = Math.floor(offset / STEP);
    while (this.#marks.length <= step) this.#marks.push(this.#advance(this.#marks.at(-1) as TextPosition, this.#marks.length * STEP));
    const { line, column } = this.#advance(this.#marks[step] as TextPosition, offset);
    return { line, column: Math.max(1, column), byte: this.#origin.byte + offset };
  }

  #start(): TextPosition {
    const { line, column, byte } = this.#origin;
    return { line, column: byte === 0 && isByteOrderMark(this.#bytes, 0) ? 0 : column, byte: 0 };
  }

  #advance(mark: TextPosition, to: number): TextPosition {
    const bytes = this.#bytes;
    const { isLine = false } = this.#origin;
    let { line, column } = mark;
    for (let p = mark.byte; p < to; p++) {
      const byte = bytes[p] as number;
      if (!isLine && (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[p + 1] !== LINE_FEED))) {
        line++;
        column = 1;
      } else if ((byte & 0xc0) !== 0x80) column++;
    }
    return { line, column, byte: to };
  }
}
