import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const longestSlug = 200;

/** The three UTF-8-like bytes of a lone surrogate, which no valid UTF-8 holds: the first is always ED. */
const loneSurrogate = /~ED~([AB][0-9A-F])~([89AB][0-9A-F])/gu;

/**
 * Writes a text in the letters of a slug: each UTF-8 byte outside `A-Z a-z 0-9 . _ : -` becomes `~` and two capital hexadecimal
 * digits. `unescapeBytes` is its inverse. Half a surrogate pair gets the three bytes that UTF-8 would give it, so that no two texts meet.
 */
export function escapeBytes(text: string): string {
  return text.replace(/[^A-Za-z0-9._:-]/gu, (character) => {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) return `~${hex(code)}`;
    if (code >= 0xd800 && code <= 0xdfff) return `~ED~${hex(0x80 | ((code >> 6) & 0x3f))}~${hex(0x80 | (code & 0x3f))}`;
    return encodeURIComponent(character).replaceAll('%', '~');
  });
}

/** The text that `escapeBytes` has written, `undefined` for a slug that it never writes. */
export function unescapeBytes(slug: string): string | undefined {
  try {
    const text = slug
      .replace(loneSurrogate, (_, high: string, low: string) =>
        String.fromCharCode(0xd000 | ((Number.parseInt(high, 16) & 0x3f) << 6) | (Number.parseInt(low, 16) & 0x3f)),
      )
      .replace(/(?:~[0-9A-F]{2})+/gu, (bytes) => decodeURIComponent(bytes.replaceAll('~', '%')));
    return escapeBytes(text) === slug ? text : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/**
 * A slug of at most 200 characters: a longer one keeps its first 166, less an escape that the cut would break, and ends in `~~` and
 * the first 32 hexadecimal digits of the SHA-256 of what it stands for.
 */
export function fit(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  const bytes = (slug.match(/~[0-9A-F]{2}|./gu) ?? []).map((one) =>
    one.length === 3 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0),
  );
  const digest = bytesToHex(sha256(Uint8Array.from(bytes))).slice(0, 32);
  return `${slug.slice(0, longestSlug - 34).replace(/~[0-9A-F]?$/u, '')}~~${digest}`;
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
