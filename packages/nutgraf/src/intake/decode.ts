const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of bytes, without a byte-order mark at its start, or undefined where they are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
