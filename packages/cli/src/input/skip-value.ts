const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether bytes begin with a byte-order mark of UTF-8. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The offset at which a text begins: behind a byte-order mark and white space. */
export function startOfText(bytes: Uint8Array): number {
  return skipBlank(bytes, hasByteOrderMark(bytes) ? 3 : 0);
}

/** The offset behind the white space of JSON. */
export function skipBlank(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isBlank(bytes[at] as number)) at += 1;
  return at;
}

/**
 * The offset behind the JSON value that begins at an offset, found by its brackets and quotes alone; `undefined` where the bytes end
 * inside it. What it makes of bytes that are no JSON is not defined, but it ends.
 */
export function skipValue(bytes: Uint8Array, from: number): number | undefined {
  let depth = 0;
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      const end = skipString(bytes, at);
      if (end === undefined) return undefined;
      at = end;
      if (depth === 0) return at;
      continue;
    }
    at += 1;
    if (byte === 0x7b || byte === 0x5b) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) depth -= 1;
    if (depth < 0) return at;
    if (depth === 0 && (byte === 0x7d || byte === 0x5d || at === bytes.length || isDelimiter(bytes[at] as number))) return at;
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

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Whether a number or a word ends before a byte: at white space, a comma or a closing bracket. */
function isDelimiter(byte: number): boolean {
  return isBlank(byte) || byte === 0x2c || byte === 0x5d || byte === 0x7d;
}
