import type { Issue } from '../issue.ts';
import { excerptAt } from './excerpt.ts';
import type { PositionIndex } from './text-position.ts';

/** A fault of a text before its place is worked out. */
export interface TextFault {
  code: `json/${string}`;
  /** The offset of the first byte at fault. */
  byte: number;
  message: string;
  hint: string;
  /** The limit that was passed, where the code is about one. */
  limit?: number;
}

/** What a scan tells its faults to. */
export interface FaultListener {
  /** How many faults it took. */
  readonly count: number;
  /** Takes a fault and the pointer of the value it is in. Answers whether the scan goes on. */
  add(fault: TextFault, pointer: string): boolean;
  /** Where a byte is, in words, for a message. */
  where(byte: number, seenFrom: number): string;
}

/** The issues of one text, up to a limit. All are errors: a text with a fault has no value that could be trusted. */
export class TextIssues implements FaultListener {
  readonly list: Issue[] = [];
  readonly #bytes: Uint8Array;
  readonly #positions: PositionIndex;
  readonly #most: number;
  readonly #isBrief: boolean;

  /** @param isBrief whether the issues are only counted, so that nobody asks where they are. */
  constructor(bytes: Uint8Array, positions: PositionIndex, most: number, isBrief: boolean) {
    this.#bytes = bytes;
    this.#positions = positions;
    this.#most = most;
    this.#isBrief = isBrief;
  }

  get count(): number {
    return this.list.length;
  }

  /** Adds a fault, with its place and its excerpt. Answers whether there is room for another. */
  add(fault: TextFault, pointer: string): boolean {
    const { code, message, hint } = fault;
    if (this.#isBrief) return this.list.push({ code, severity: 'error', pointer, message }) < this.#most;
    const { line, column, byte } = this.#positions.at(fault.byte);
    const issue: Issue = {
      code,
      severity: 'error',
      pointer,
      message,
      hint,
      line,
      column,
      byte,
      excerpt: excerptAt(this.#bytes, fault.byte),
    };
    if (fault.limit !== undefined) issue.limit = fault.limit;
    this.list.push(issue);
    return this.list.length < this.#most;
  }

  /** Where a byte is, in words: `column 3` on the line of another byte, else `line 2, column 3`. */
  where(byte: number, seenFrom: number): string {
    const { line, column } = this.#positions.at(byte);
    return line === this.#positions.at(seenFrom).line ? `column ${column}` : `line ${line}, column ${column}`;
  }
}
