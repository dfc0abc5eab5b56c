import type { TextPosition } from 'nutgraf/intake';

/** The text of one record, and where it stands in its source. */
export interface SourceRecord {
  /** Which record of the source it is, from 1. Absent where the source is one document. */
  number?: number;
  /** The bytes of the record alone. */
  bytes: Uint8Array;
  /** Where the record begins in the source. */
  start: TextPosition;
  /** The bytes that are shown around a fault: the document, or the line. */
  around: Uint8Array;
  /** The offset in the source at which `around` begins. */
  aroundStart: number;
}

/** A place of the record's own text as a place of the source. */
export function placeIn({ start }: SourceRecord, { line, column, byte }: TextPosition): TextPosition {
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
    byte: start.byte + byte,
  };
}
