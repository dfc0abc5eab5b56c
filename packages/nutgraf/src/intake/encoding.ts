import { QUOTE } from './ascii.ts';

/** An encoding that JSON once allowed and that RFC 8259 no longer does. */
export type ForeignEncoding = 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE';

/**
 * Whether a text is in UTF-16 or UTF-32: by its byte-order mark, else by where its zero bytes stand. JSON begins with an ASCII character,
 * and unless that one is a quote the second is ASCII too, so each has its zero bytes at known places.
 */
export function foreignEncoding(bytes: Uint8Array): ForeignEncoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32BE';
  if (a === undefined || b === undefined) return undefined;
  if (a !== 0 && b === 0) {
    if (c === 0 && d === 0) return 'UTF-32LE';
    if (bytes.length === 2 || (c !== 0 && d === 0) || (a === QUOTE && bytes.at(-1) === 0)) return 'UTF-16LE';
  }
  if (a === 0 && b === 0 && c === 0 && d !== 0 && d !== undefined) return 'UTF-32BE';
  if (a === 0 && b !== 0) {
    if (bytes.length === 2 || (c === 0 && d !== 0 && d !== undefined) || (b === QUOTE && bytes.at(-2) === 0)) return 'UTF-16BE';
  }
  return undefined;
}
