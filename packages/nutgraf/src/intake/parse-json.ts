import type { Issue } from '../issue.ts';
import { skipSpace } from './ascii.ts';
import { decode } from './decode.ts';
import { foreignEncoding } from './encoding.ts';
import { type Limits, resolveLimits } from './limit.ts';
import { Locator } from './locator.ts';
import { type QuickRead, quickRead } from './quick-read.ts';
import { scan } from './scan.ts';
import { ScanText } from './scan-text.ts';
import { type TextFault, TextIssues } from './text-issues.ts';
import { PositionIndex, startOfSource, type TextOrigin, type TextPosition } from './text-position.ts';
import { isByteOrderMark } from './utf8.ts';

/** What became of a JSON text. */
export interface ParsedJson {
  /** The value, where nothing is wrong with the text. The key is absent where something is: a value with a fault is never given out. */
  value?: unknown;
  /**
   * Whether the value is surely an entity of which there is nothing to say: its text, the schema and the checks are in order, and it need
   * not be judged. Absent where no guard was asked.
   */
  isClear?: boolean;
  /** What is wrong with the text, in the order in which it stands there. All are errors. */
  issues: Issue[];
  /**
   * Where a value of the text stands, or the key before it, by JSON Pointer: for those who find faults in the value. Where there is no such
   * value, the one that it would stand in; undefined where the text holds none, and for a pointer that is none.
   */
  locate(pointer: string, at?: 'key' | 'value'): TextPosition | undefined;
}

/**
 * Reads one JSON text (RFC 8259, UTF-8), and says what is wrong with it and where. For any bytes of any size it answers within the limits:
 * it never throws, never repairs and never gives out a value that could mean something else to the next reader (a key that comes twice,
 * a number that a double cannot hold). One byte-order mark at the very start is passed over, as RFC 8259 §8.1 allows; inside a string
 * U+FEFF is a character like any other; anywhere else it is `json/bom`. Bytes that share memory with another thread are to be copied first.
 */
export function parseJson(bytes: Uint8Array, limits?: Readonly<Partial<Limits>>): ParsedJson {
  return parseText({ bytes, start: startOfSource }, resolveLimits(limits));
}

/** A text that is a part of a source. */
export interface PartText {
  /** The bytes of the text alone. */
  bytes: Uint8Array;
  /** Where it begins in the source. */
  start: Readonly<TextOrigin>;
  /** How many bytes it has in truth, where `bytes` is only its beginning; `Infinity` where nobody read to its end. */
  length?: number;
  /** Whether a scan went over it and found nothing. */
  isScanned?: boolean;
}

/**
 * Reads a JSON text as `parseJson` does, with the places of its source. Only at the start of the source is a byte-order mark passed over.
 * @param isBrief whether the issues are only counted: they come without their places then.
 */
export function parseText(part: PartText, limits: Readonly<Limits>, isBrief = false): ParsedJson {
  return parseLooked(part, quickRead(part, limits), limits, isBrief);
}

/** The same of a text that was looked at. */
export function parseLooked(part: PartText, quick: QuickRead | undefined, limits: Readonly<Limits>, isBrief: boolean): ParsedJson {
  const { bytes, start: origin, length = bytes.length, isScanned = false } = part;
  if (quick?.isSound) return { value: quick.value, isClear: quick.isValid, issues: [], locate: finderIn(bytes, origin) };
  const issues = new TextIssues(bytes, new PositionIndex(bytes, origin), limits.issues, isBrief);
  const result: ParsedJson = { issues: issues.list, locate: finderIn(bytes, origin) };
  const start = origin.byte === 0 && isByteOrderMark(bytes, 0) ? 3 : 0;
  const fault = faultOfWhole(bytes, length, start, limits);
  if (fault !== undefined) {
    issues.add(fault, '');
    return result;
  }
  const text = quick?.text ?? decode(bytes);
  if (!isScanned || text === undefined) scan(new ScanText(bytes, limits, issues, text !== undefined), start);
  if (issues.list.length > 0) return result;
  if (quick !== undefined) result.isClear = quick.isValid;
  try {
    result.value = quick !== undefined && 'value' in quick ? quick.value : JSON.parse(text ?? '');
  } catch {
    const message = 'JSON.parse of this engine refuses the text, though nothing is wrong with it';
    issues.add({ code: 'json/syntax', byte: start, message, hint: 'report this as a fault of nutgraf' }, '');
  }
  return result;
}

/** Finds places in a text. Nothing is made before the first is asked for. */
function finderIn(bytes: Uint8Array, origin: Readonly<TextOrigin>): ParsedJson['locate'] {
  let locator: Locator | undefined;
  let positions: PositionIndex | undefined;
  return (pointer, at) => {
    locator ??= new Locator(bytes);
    const byte = locator.find(pointer, at);
    if (byte === undefined) return undefined;
    positions ??= new PositionIndex(bytes, origin);
    return positions.at(byte);
  };
}

/** What is wrong with a text as a whole, so that there is nothing to walk over. */
function faultOfWhole(bytes: Uint8Array, length: number, start: number, { record }: Readonly<Limits>): TextFault | undefined {
  if (length > record) {
    const message = `a text of ${length === Number.POSITIVE_INFINITY ? 'unknown length' : `${length} bytes`} is longer than ${record}`;
    const hint = 'split it into records, one on each line (NDJSON), or raise the limit "record" if the sender is trusted';
    return { code: 'json/limit-record', byte: 0, message, hint, limit: record };
  }
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) {
    const hint = `convert it to UTF-8: iconv -f ${encoding} -t UTF-8`;
    return { code: 'json/encoding', byte: 0, message: `the text is in ${encoding} and not in UTF-8`, hint };
  }
  if (skipSpace(bytes, start) < bytes.length) return undefined;
  return { code: 'json/empty', byte: 0, message: 'the text is empty', hint: 'look whether the file was written; leave an empty line out' };
}
