import { LINE_FEED, skipSpace } from './ascii.ts';
import { concat } from './concat.ts';
import type { SourceRecord } from './source-record.ts';
import { isByteOrderMark } from './utf8.ts';

/** How many records are given at once, so that a piece of many short lines does not become more records than a memory holds. */
const BATCH = 1_024;

/** What is held of a line that is too long: enough for an excerpt. */
const BEGINNING = 1_024;

/**
 * Cuts bytes that come in pieces into lines, and gives a record for each line that is not blank. A line ends at a line feed (byte 0x0A) and
 * nowhere else: the carriage return before it is white space. The records are the same wherever the pieces are cut.
 */
export class LineSplitter {
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  /** The length of the line so far, which is more than that of its parts where it is too long. */
  #length = 0;
  /** The offset at which the line begins. */
  #start: number;
  #lines = 0;
  #records = 0;

  /**
   * @param longest the bytes of the longest line that is held. Of a longer one only the beginning is.
   * @param start the offset in the source at which the first line begins. Lines and records are counted from there.
   */
  constructor(longest: number, start = 0) {
    this.#longest = longest;
    this.#start = start;
  }

  /** How many lines have ended so far. */
  get lines(): number {
    return this.#lines;
  }

  /** How many records there were so far. */
  get records(): number {
    return this.#records;
  }

  /**
   * The records of the lines that end in these bytes, some at a time; to be iterated to the end. They are views of the bytes; of what is
   * kept for the next call there is a copy.
   */
  *push(bytes: Uint8Array): Generator<SourceRecord[], void> {
    let records: SourceRecord[] = [];
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      this.#take(bytes.subarray(from, at));
      this.#endLine(records);
      from = at + 1;
      if (records.length < BATCH) continue;
      yield records;
      records = [];
    }
    if (from < bytes.length) this.#take(new Uint8Array(bytes.subarray(from)));
    if (records.length > 0) yield records;
  }

  /** The record of the last line, where no line feed ends it. */
  end(): SourceRecord[] {
    const records: SourceRecord[] = [];
    if (this.#length > 0) this.#endLine(records);
    return records;
  }

  #take(bytes: Uint8Array): void {
    const isTooLong = this.#length > this.#longest;
    this.#length += bytes.length;
    if (isTooLong) return;
    this.#parts.push(bytes);
    if (this.#length > this.#longest) this.#parts = [concat(this.#parts, BEGINNING)];
  }

  #endLine(records: SourceRecord[]): void {
    const bytes = this.#parts.length === 1 ? (this.#parts[0] as Uint8Array) : concat(this.#parts);
    const start = this.#start;
    const length = this.#length;
    this.#parts = [];
    this.#length = 0;
    this.#start += length + 1;
    this.#lines += 1;
    const isTooLong = length > this.#longest;
    if (!isTooLong && skipSpace(bytes, start === 0 && isByteOrderMark(bytes, 0) ? 3 : 0) === length) return;
    this.#records += 1;
    const record: SourceRecord = {
      number: this.#records,
      bytes,
      start: { line: this.#lines, column: 1, byte: start, isLine: true },
      around: bytes,
      aroundStart: start,
    };
    if (isTooLong) record.length = length;
    records.push(record);
  }
}
