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

const STEP = 16_384;

/**
 * Line and column of byte offsets of one text. Nothing is counted before the first question; then one pass over the text leaves a mark
 * every 16 KiB, so that a hundred questions about one endless line cost no more than a few. Where bytes are not UTF-8, a stray
 * continuation byte takes no column.
 */
export class PositionIndex {
  readonly #bytes: Uint8Array;
  readonly #marks: TextPosition[];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#marks = [{ line: 1, column: isByteOrderMark(bytes, 0) ? 0 : 1, byte: 0 }];
  }

  /** The place of a byte. An offset past the end is the end. */
  at(byte: number): TextPosition {
    const offset = Math.max(0, Math.min(byte, this.#bytes.length));
    const step = Math.floor(offset / STEP);
    while (this.#marks.length <= step) this.#marks.push(this.#advance(this.#marks.at(-1) as TextPosition, this.#marks.length * STEP));
    const { line, column } = this.#advance(this.#marks[step] as TextPosition, offset);
    return { line, column: Math.max(1, column), byte: offset };
  }

  #advance(mark: TextPosition, to: number): TextPosition {
    const bytes = this.#bytes;
    let { line, column } = mark;
    for (let p = mark.byte; p < to; p++) {
      const byte = bytes[p] as number;
      if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[p + 1] !== LINE_FEED)) {
        line++;
        column = 1;
      } else if ((byte & 0xc0) !== 0x80) column++;
    }
    return { line, column, byte: to };
  }
}
