import { skipBlank, skipValue, startOfText } from './skip-value.ts';

/** How a source holds its records: one document, an array of records, one record a line, or not to be read at all. */
export type Shape = 'document' | 'array' | 'lines' | 'compressed';

const LINE_FEED = 0x0a;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;

/** How many lines are looked at where the first one does not tell. */
const sample = 20;

/**
 * Tells the shape of a source by its first bytes, never by its name. One JSON value is a document or an array, however many lines it has;
 * values on lines of their own are NDJSON. Where the first value is broken, the lines behind it tell: are most of them whole records?
 */
export function shapeOf(bytes: Uint8Array): Shape {
  if (compressionOf(bytes) !== undefined) return 'compressed';
  const start = startOfText(bytes);
  if (start === bytes.length) return 'document';
  const end = skipValue(bytes, start);
  const isArray = bytes[start] === OPEN_BRACKET;
  if (end === undefined) return !isArray && looksLikeLines(bytes, start, false) ? 'lines' : 'document';
  const next = skipBlank(bytes, end);
  if (next === bytes.length) return isArray ? 'array' : 'document';
  const line = endOfLine(bytes, start);
  if (end > line) return 'document';
  const isWhole = next > line && (isArray || bytes[start] === OPEN_BRACE);
  return isWhole || looksLikeLines(bytes, start, true) ? 'lines' : 'document';
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
    if (skipBlank(line, 0) === line.length) continue;
    seen += 1;
    const end = line[0] === OPEN_BRACE ? skipValue(line, 0) : undefined;
    if (end !== undefined && (takesRest || skipBlank(line, end) === line.length)) records += 1;
  }
  return records > seen / 2 && (records > 1 || bytes[start] === OPEN_BRACE);
}

/** The offset of the line feed that ends a line, or of the end of the bytes. */
function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(LINE_FEED, from);
  return at === -1 ? bytes.length : at;
}

const magic: readonly [name: string, unpack: string, ...bytes: number[]][] = [
  ['gzip', 'gunzip -c', 0x1f, 0x8b],
  ['zip', 'unzip -p', 0x50, 0x4b, 0x03, 0x04],
  ['zstd', 'zstd -dc', 0x28, 0xb5, 0x2f, 0xfd],
  ['xz', 'xz -dc', 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ['bzip2', 'bzip2 -dc', 0x42, 0x5a, 0x68],
];

/** How a source is compressed, by the bytes that such files begin with, and the command that unpacks it. */
export function compressionOf(bytes: Uint8Array): { name: string; unpack: string } | undefined {
  for (const [name, unpack, ...start] of magic) {
    if (start.every((byte, index) => bytes[index] === byte)) return { name, unpack };
  }
  return undefined;
}
