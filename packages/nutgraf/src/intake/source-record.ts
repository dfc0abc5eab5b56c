import type { PartText } from './parse-json.ts';

/** The text of one record, and where it stands in its source. It is not judged yet. */
export interface SourceRecord extends PartText {
  /** Which record of the source it is, from 1. Absent where the source is one document. */
  number?: number;
  /** The bytes that surround it, to be shown to people: the document, or the line. */
  around: Uint8Array;
  /** The offset in the source at which `around` begins. */
  aroundStart: number;
}
