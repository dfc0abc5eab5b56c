import { BACKSLASH, QUOTE, SPACE } from './ascii.ts';
import type { Limits } from './limit.ts';
import { OpenKeys } from './open-keys.ts';
import { ScanPath } from './scan-path.ts';
import { type Expected, faultAt, utf8Fault } from './text-fault.ts';
import type { FaultListener, TextFault } from './text-issues.ts';

/** What a part of the scan answers in place of an offset where the scan ends. */
export const STOP = -1;

/** Marks the bytes of a string that need a look: quote, backslash, controls; where the text is not known to be UTF-8, all beyond ASCII. */
const oddInUtf8 = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte < SPACE || byte === QUOTE || byte === BACKSLASH));
const oddInBytes = oddInUtf8.map((odd, byte) => (byte >= 0x80 ? 1 : odd));

// One set for all scans: a scan runs to its end before another can begin, and a stream has a record every few microseconds.
const path = new ScanPath();
const keys = new OpenKeys();

/** A text under scan: its bytes, the place that the scan has come to, and the issues found. */
export class ScanText {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly limits: Readonly<Limits>;
  readonly issues: FaultListener;
  readonly isOdd: Uint8Array;
  readonly path = path;
  readonly keys = keys;
  /** Where each item of the outermost array begins, where somebody asks. */
  readonly items: number[] | undefined;
  #isUtf8Reported = false;

  constructor(bytes: Uint8Array, limits: Readonly<Limits>, issues: FaultListener, isUtf8: boolean, items?: number[]) {
    this.bytes = bytes;
    this.end = bytes.length;
    this.limits = limits;
    this.issues = issues;
    this.items = items;
    this.isOdd = isUtf8 ? oddInUtf8 : oddInBytes;
    path.clear();
  }

  /** Reports a fault that leaves the structure whole, in the value that is being read or so many levels above it, and goes on at `next`. */
  report(fault: TextFault, next: number, levelsAbove = 0): number {
    return this.issues.add(fault, path.pointer(this.bytes, levelsAbove)) ? next : STOP;
  }

  /** Reports a byte that is not UTF-8, once a text: one wrong encoding is one fault, however many letters it spoils. */
  reportUtf8(at: number, next: number): number {
    if (this.#isUtf8Reported) return next;
    this.#isUtf8Reported = true;
    return this.report(utf8Fault(this.bytes, at), next);
  }

  /** Reports that something else stands at a byte than what is expected there. The scan cannot go on. */
  fail(at: number, expected: Expected): typeof STOP {
    const fault = faultAt(this, at, expected);
    const isBetweenEntries = expected === 'key' || (expected === 'comma' && fault.byte === at);
    this.issues.add(fault, path.pointer(this.bytes, isBetweenEntries ? 1 : 0));
    return STOP;
  }
}
