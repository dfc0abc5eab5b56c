import { CARRIAGE_RETURN, CLOSE_BRACKET, COMMA, isSpace, LINE_FEED } from './ascii.ts';
import { decode } from './decode.ts';
import { deepest, type Limits } from './limit.ts';
import { scan } from './scan.ts';
import { ScanText } from './scan-text.ts';
import type { SourceRecord } from './source-record.ts';
import type { FaultListener } from './text-issues.ts';
import { isByteOrderMark } from './utf8.ts';

/**
 * The items of a text that is one JSON array, as records. One walk over the text tells them apart and says of each whether it is in order;
 * the text of one that is not is read again by whoever judges it. Undefined where the brackets are not in order, so that the faults are
 * those of the array and not of its items.
 */
export function splitArray(bytes: Uint8Array, limits: Readonly<Limits>): SourceRecord[] | undefined {
  const starts: number[] = [];
  const faults = new ItemFaults(starts);
  const hasMark = isByteOrderMark(bytes, 0);
  const inside = { ...limits, depth: Math.min(limits.depth + 1, deepest) };
  const text = new ScanText(bytes, inside, faults, decode(bytes) !== undefined, starts);
  scan(text, hasMark ? 3 : 0);
  if (faults.ofWhole || text.path.depth > 0) return undefined;
  const place = { line: 1, column: hasMark ? 0 : 1, byte: 0 };
  return starts.map((start, index) => {
    advance(place, bytes, start);
    const record: SourceRecord = {
      number: index + 1,
      bytes: bytes.subarray(start, endOfItem(bytes, starts[index + 1] ?? bytes.length)),
      start: { ...place },
      around: bytes,
      aroundStart: 0,
    };
    if (!faults.items.has(index)) record.isScanned = true;
    return record;
  });
}

/** Remembers which items of an array have a fault. */
class ItemFaults implements FaultListener {
  readonly items = new Set<number>();
  count = 0;
  /** Whether a fault is one of the array itself. */
  ofWhole = false;
  readonly #starts: readonly number[];

  constructor(starts: readonly number[]) {
    this.#starts = starts;
  }

  add(_: unknown, pointer: string): boolean {
    this.count += 1;
    if (pointer === '') this.ofWhole = true;
    this.items.add(this.#starts.length - 1);
    return !this.ofWhole;
  }

  where(): string {
    return '';
  }
}

/** The end of an item, seen from where the next one begins or the text ends: before white space, a comma or the closing bracket. */
function endOfItem(bytes: Uint8Array, next: number): number {
  const skipBack = (from: number): number => {
    let at = from;
    while (isSpace(bytes[at - 1] as number)) at--;
    return at;
  };
  const at = skipBack(next);
  return bytes[at - 1] === COMMA || bytes[at - 1] === CLOSE_BRACKET ? skipBack(at - 1) : at;
}

/** Moves a place forward to an offset. Lines end and columns are code points, as in the positions of issues. */
function advance(place: { line: number; column: number; byte: number }, bytes: Uint8Array, to: number): void {
  for (; place.byte < to; place.byte += 1) {
    const byte = bytes[place.byte] as number;
    if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[place.byte + 1] !== LINE_FEED)) {
      place.line += 1;
      place.column = 1;
    } else if ((byte & 0xc0) !== 0x80) place.column += 1;
  }
}
