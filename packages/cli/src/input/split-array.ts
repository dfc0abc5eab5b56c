import type { SourceRecord } from './record.ts';
import { hasByteOrderMark, skipBlank, skipValue, startOfText } from './skip-value.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const COMMA = 0x2c;
const CLOSE_BRACKET = 0x5d;

/** The records of an array, in order. The bytes are known to be one well-formed JSON array. */
export function* splitArray(bytes: Uint8Array): Generator<SourceRecord, void> {
  const place = { line: 1, column: hasByteOrderMark(bytes) ? 0 : 1, byte: 0 };
  let at = skipBlank(bytes, startOfText(bytes) + 1);
  for (let number = 1; bytes[at] !== CLOSE_BRACKET; number += 1) {
    const end = skipValue(bytes, at) ?? bytes.length;
    advance(place, bytes, at);
    yield { number, bytes: bytes.subarray(at, end), start: { ...place }, around: bytes, aroundStart: 0 };
    const next = skipBlank(bytes, end);
    if (bytes[next] !== COMMA) return;
    at = skipBlank(bytes, next + 1);
  }
}

/** Moves a place forward to an offset. Lines end and columns are code points, as in the positions of issues. */
function advance(place: SourceRecord['start'], bytes: Uint8Array, to: number): void {
  for (; place.byte < to; place.byte += 1) {
    const byte = bytes[place.byte] as number;
    if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[place.byte + 1] !== LINE_FEED)) {
      place.line += 1;
      place.column = 1;
    } else if ((byte & 0xc0) !== 0x80) place.column += 1;
  }
}
