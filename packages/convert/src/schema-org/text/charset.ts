/** The bytes in which a page says its encoding; the HTML standard looks no further either. */
const headLength = 1024;

const mention = /<meta\b[^>]{0,200}?\bcharset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{1,40})/iu;

/** A text out of bytes. */
export interface DecodedText {
  text: string;
  /** What was wrong with the encoding, a clause. */
  repair?: string;
}

/**
 * The bytes of a page or of JSON as text: by the byte order mark, else as the page says, else UTF-8. Bytes that are not of that encoding are
 * read as windows-1252, which has a character for each.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const stated = markOf(bytes) ?? statedIn(bytes);
  const text = decoded(stated ?? 'utf-8', bytes);
  if (text !== undefined) return { text };
  return {
    text: decoded('windows-1252', bytes) ?? new TextDecoder().decode(bytes),
    repair: `is not in ${stated ?? 'UTF-8'}, as it is expected to be, and is read as windows-1252`,
  };
}

/** The text, or nothing where the bytes are of another encoding. Node 20 takes windows-1252 for Latin-1 in a text that does not go on. */
function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return undefined;
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** The encoding that a page names and that exists. One that can be read byte by byte is not UTF-16, whatever it says. */
function statedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  const name = mention.exec(head)?.[1];
  if (name === undefined || /^utf-?16/iu.test(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
