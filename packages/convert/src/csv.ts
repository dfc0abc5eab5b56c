import { parse } from 'csv-parse/browser/esm/sync';
import { defaultLimits } from 'nutgraf/intake';

/** A record of a CSV file (RFC 4180), or why one cannot be read. */
export type CsvRecord = {
  /** The line on which it begins, from 1. */
  line: number;
} & ({ cells: string[] /** Whether it is no UTF-8 and was read as windows-1252. */; isWindows1252: boolean } | { fault: string });

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * The records of a CSV file, one after another. Blank lines are passed over. A record that is no UTF-8 is read as windows-1252, for lists
 * come in both and some in a mixture. One longer than `longest` bytes is a fault, and reading goes on at the next line.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  { delimiter = ',', longest = defaultLimits.record }: { delimiter?: string; longest?: number } = {},
): AsyncGenerator<CsvRecord, void> {
  const splitter = new RecordSplitter(delimiter.charCodeAt(0), longest);
  for await (const chunk of bytes) yield* splitter.push(chunk).flatMap((record) => recordOf(record, delimiter, longest));
  yield* splitter.end().flatMap((record) => recordOf(record, delimiter, longest));
}

/** A row as an object by the names of its header. What stands beyond the header is named by its number, from 1: `#30`. */
export function rowOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell, index) => [header[index] ?? `#${index + 1}`, cell]));
}

interface RawRecord {
  line: number;
  bytes: Uint8Array;
  isTooLong: boolean;
}

function recordOf({ line, bytes, isTooLong }: RawRecord, delimiter: string, longest: number): CsvRecord[] {
  if (isTooLong) return [{ line, fault: `the record is longer than ${longest} bytes: a quotation mark may be open` }];
  const { text, isWindows1252 } = decode(bytes);
  try {
    const [cells] = parse(text, options(delimiter)) as unknown as string[][];
    return cells === undefined ? [] : [{ line, cells, isWindows1252 }];
  } catch (error) {
    return [{ line, fault: `it is no CSV: ${(error as Error).message}` }];
  }
}

/** The line ends are named, for without them the parser looks for one in each record anew. */
function options(delimiter: string) {
  return { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_quotes: true, relax_column_count: true };
}

function decode(bytes: Uint8Array): { text: string; isWindows1252: boolean } {
  try {
    return { text: utf8.decode(bytes), isWindows1252: false };
  } catch {
    // `stream`, for Node 20 takes windows-1252 for Latin-1 in a text that it decodes at once.
    return { text: windows1252.decode(bytes, { stream: true }).replace(/^ï»¿/u, ''), isWindows1252: true };
  }
}

/** Cuts bytes into records: at line ends that stand in no quoted cell. */
class RecordSplitter {
  readonly #delimiter: number;
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  #held = 0;
  #line = 1;
  #start = 1;
  #isQuoted = false;
  #isCellStart = true;
  #last = 0;
  /** How many bytes of a byte order mark the file began with; 3 too when it is settled that it has none. */
  #marked = 0;

  constructor(delimiter: number, longest: number) {
    this.#delimiter = delimiter;
    this.#longest = longest;
  }

  push(chunk: Uint8Array): RawRecord[] {
    const records: RawRecord[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (this.#marked < BYTE_ORDER_MARK.length) {
        const isMark = byte === BYTE_ORDER_MARK[this.#marked];
        this.#marked = isMark ? this.#marked + 1 : BYTE_ORDER_MARK.length;
        if (isMark) continue;
      }
      const isEnd = byte === RETURN || (byte === LINE_FEED && this.#last !== RETURN);
      if (isEnd) this.#line += 1;
      this.#last = byte;
      if (byte === QUOTE && (this.#isQuoted || this.#isCellStart)) {
        this.#isQuoted = !this.#isQuoted;
        // A second mark right behind the one that closes opens again: a doubled mark.
        this.#isCellStart = !this.#isQuoted;
        continue;
      }
      this.#isCellStart = byte === this.#delimiter;
      if ((byte !== LINE_FEED && byte !== RETURN) || (this.#isQuoted && this.#held + at - from <= this.#longest)) continue;
      this.#hold(chunk.subarray(from, at));
      records.push(...this.end());
      from = at + 1;
    }
    this.#hold(chunk.subarray(from));
    return records;
  }

  end(): RawRecord[] {
    const isTooLong = this.#held > this.#longest;
    const bytes = isTooLong ? new Uint8Array() : joined(this.#parts, this.#held);
    const record = { line: this.#start, bytes, isTooLong };
    const isBlank = this.#held === 0;
    this.#parts = [];
    this.#held = 0;
    this.#start = this.#line;
    this.#isQuoted = false;
    this.#isCellStart = true;
    return isBlank ? [] : [record];
  }

  #hold(bytes: Uint8Array): void {
    this.#held += bytes.length;
    if (this.#held > this.#longest) this.#parts = [];
    else if (bytes.length > 0) this.#parts.push(bytes);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
