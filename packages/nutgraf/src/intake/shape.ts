import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, COMMA, isSpace, LINE_FEED, OPEN_BRACE, OPEN_BRACKET, QUOTE, skipSpace } from './ascii.ts';
import { isByteOrderMark } from './utf8.ts';

/** How a source holds its records: it is one document, an array of records, or has one record a line (NDJSON). */
export type Shape = 'document' | 'array' | 'lines';

/** How many lines are looked at where the first one does not tell. */
const sample = 20;

/**
 * Tells the shape of a source by its bytes, never by its name. One JSON value is a document or an array, however many lines it has; values
 * on lines of their own are NDJSON. Where the first value is broken, the lines behind it tell: are most of them whole records?
 */
export function shapeOf(bytes: Uint8Array): Shape {
  const start = startOfText(bytes);
  if (start === bytes.length) return 'document';
  const end = skipValue(bytes, start);
  const isArray = bytes[start] === OPEN_BRACKET;
  if (end === undefined) return !isArray && looksLikeLines(bytes, start, false) ? 'lines' : 'document';
  const next = skipSpace(bytes, end);
  if (next === bytes.length) return isArray ? 'array' : 'document';
  const line = endOfLine(bytes, start);
  if (end > line) return 'document';
  return isWholeLine(bytes, start, next, line) || looksLikeLines(bytes, start, true) ? 'lines' : 'document';
}

/**
 * Whether the beginning of a source is enough to say that it has one record a line: the first is whole, and something follows on another
 * line. More bytes of the same source never change the answer from `true`, and `shapeOf` agrees with it.
 */
export function isSurelyLines(bytes: Uint8Array): boolean {
  const start = startOfText(bytes);
  const line = endOfLine(bytes, start);
  // A first line that is not whole yet is not looked through again and again.
  if (line === bytes.length) return false;
  const end = skipValue(bytes.subarray(0, line), start);
  if (end === undefined) return false;
  const next = skipSpace(bytes, end);
  return next < bytes.length && isWholeLine(bytes, start, next, line);
}

/** Whether the first line is one object or array, and nothing more. */
function isWholeLine(bytes: Uint8Array, start: number, next: number, line: number): boolean {
  return next > line && (bytes[start] === OPEN_BRACKET || bytes[start] === OPEN_BRACE);
}

/**
 * Whether most of the lines behind the first hold a record: an object that begins and ends on the line, with nothing behind it unless that
 * is taken too. Where the first line does not even begin like a record, it takes two of them.
 */
function looksLikeLines(bytes: Uint8Array, start: number, takesRest: boolean): boolean {
  let seen = 0;
  let records = 0;
  for (let at = endOfLine(bytes, start) + 1; at < bytes.length && seen < sample; at = endOfLine(bytes, at) + 1) {
    const line = bytes.subarray(at, endOfLine(bytes, at));
    if (skipSpace(line, 0) === line.length) continue;
    seen += 1;
    const end = line[0] === OPEN_BRACE ? skipValue(line, 0) : undefined;
    if (end !== undefined && (takesRest || skipSpace(line, end) === line.length)) records += 1;
  }
  return records > seen / 2 && (records > 1 || bytes[start] === OPEN_BRACE);
}

/** The offset at which a text begins: behind a byte-order mark and white space. */
function startOfText(bytes: Uint8Array): number {
  return skipSpace(bytes, isByteOrderMark(bytes, 0) ? 3 : 0);
}

/** The offset of the line feed that ends a line, or of the end of the bytes. */
function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(LINE_FEED, from);
  return at === -1 ? bytes.length : at;
}

/**
 * The offset behind the value that begins at an offset, found by its brackets and quotes alone; `undefined` where the bytes end inside it.
 * What it makes of bytes that are no JSON is not defined, but it ends.
 */
function skipValue(bytes: Uint8Array, from: number): number | undefined {
  let depth = 0;
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      const end = skipString(bytes, at);
      if (end === undefined || depth === 0) return end;
      at = end;
      continue;
    }
    at += 1;
    const closes = byte === CLOSE_BRACE || byte === CLOSE_BRACKET;
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (closes) depth -= 1;
    if (depth < 0) return at;
    if (depth === 0 && (closes || at === bytes.length || isDelimiter(bytes[at] as number))) return at;
  }
  return undefined;
}

/** The offset behind a string that begins at an offset. */
function skipString(bytes: Uint8Array, from: number): number | undefined {
  let at = from + 1;
  while (at < bytes.length) {
    if (bytes[at] === QUOTE) return at + 1;
    at += bytes[at] === BACKSLASH ? 2 : 1;
  }
  return undefined;
}

/** Whether a number or a word ends before a byte: at white space, a comma or a closing bracket. */
function isDelimiter(byte: number): boolean {
  return isSpace(byte) || byte === COMMA || byte === CLOSE_BRACKET || byte === CLOSE_BRACE;
}
