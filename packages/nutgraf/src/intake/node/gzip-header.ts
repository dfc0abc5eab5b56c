const DEFLATE = 8;
const NULL = 0;
const CRC = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const RESERVED = 0xe0;

/** Whether bytes begin as a gzip stream does (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The length of the header of a gzip member that bytes begin with: `undefined` where they end inside it, 0 where it is none that can be
 * read (another method than deflate, a flag that is not defined).
 */
export function headerLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < 10) return undefined;
  const flags = bytes[3] as number;
  if (!isGzip(bytes) || bytes[2] !== DEFLATE || (flags & RESERVED) !== 0) return 0;
  let at = 10;
  if ((flags & EXTRA) !== 0) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [NAME, COMMENT]) {
    if ((flags & flag) === 0) continue;
    const end = at < bytes.length ? bytes.indexOf(NULL, at) : -1;
    if (end === -1) return undefined;
    at = end + 1;
  }
  if ((flags & CRC) !== 0) at += 2;
  return at <= bytes.length ? at : undefined;
}
