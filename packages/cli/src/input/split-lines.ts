import type { SourceRecord } from './record.ts';
import { hasByteOrderMark, skipBlank, startOfText } from './skip-value.ts';

const LINE_FEED = 0x0a;

/** Cuts bytes that come in pieces into lines, and gives a record for each line that is not blank. */
export class LineSplitter {
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  #held = 0;
  /** The number of the line that is being read. */
  #line = 1;
  /** The offset at which it begins. */
  #start = 0;
  #records = 0;
  /** How much of the line was passed over, where it is too long. */
  #passed = 0;

  /** @param longest the bytes of the longest line that is held. Of a longer one the beginning is given, and the rest passed over. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The records of the lines that end in these bytes. */
  push(bytes: Uint8Array): SourceRecord[] {
    const records: SourceRecord[] = [];
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      this.#hold(bytes.subarray(from, at));
      records.push(...this.end());
      from = at + 1;
    }
    this.#hold(bytes.subarray(from));
    return records;
  }

  /** The record of the line that was read so far, none where it is blank. The next line begins. */
  end(): SourceRecord[] {
    const bytes = this.#parts.length === 1 ? (this.#parts[0] as Uint8Array) : Buffer.concat(this.#parts);
    const record = this.#recordOf(bytes);
    this.#start += bytes.length + this.#passed + 1;
    this.#line += 1;
    this.#parts = [];
    this.#held = 0;
    this.#passed = 0;
    return record === undefined ? [] : [record];
  }

  #hold(bytes: Uint8Array): void {
    if (this.#held > this.#longest) {
      this.#passed += bytes.length;
      return;
    }
    this.#parts.push(bytes);
    this.#held += bytes.length;
  }

  #recordOf(bytes: Uint8Array): SourceRecord | undefined {
    if ((this.#line === 1 ? startOfText(bytes) : skipBlank(bytes, 0)) === bytes.length) return undefined;
    this.#records += 1;
    const start = { line: this.#line, column: 1, byte: this.#start };
    const record = { number: this.#records, bytes, start, around: bytes, aroundStart: this.#start };
    if (this.#line === 1 || !hasByteOrderMark(bytes)) return record;
    // A text may begin with a byte-order mark; a later line may not. The line feed before it keeps the reader from passing it over.
    const before = { line: this.#line - 1, column: 1, byte: this.#start - 1 };
    return { ...record, bytes: Buffer.concat([Uint8Array.of(LINE_FEED), bytes]), start: before };
  }
}
