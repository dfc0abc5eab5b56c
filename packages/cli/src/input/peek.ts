import type { Bytes } from '../io.ts';

/** How many bytes are looked at to tell what a source is. */
export const peeked = 65_536;

/** A source whose beginning is known. */
export interface Peeked {
  /** The first 64 KiB, or all where there is less. */
  head: Uint8Array;
  /** All bytes, from the first on. To be read once. */
  bytes: Bytes;
  /** Whether no byte stands behind those that were looked at. */
  isWhole: boolean;
  /** Lets go of the source unread. */
  close(): Promise<void>;
}

/** Reads the beginning of a source. The rest waits until it is asked for. */
export async function peek(bytes: Bytes): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let isWhole = false;
  for (let held = 0; held < peeked && !isWhole; ) {
    const next = await iterator.next();
    if (next.done) isWhole = true;
    else {
      parts.push(next.value);
      held += next.value.length;
    }
  }
  const close = async () => {
    await iterator.return?.();
  };
  return { head: Buffer.concat(parts).subarray(0, peeked), bytes: all(parts, iterator), isWhole, close };
}

async function* all(parts: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): Bytes {
  try {
    yield* parts;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** The beginning of a source as text, with a character of its own for bytes that make none. */
export function textOf(head: Uint8Array): string {
  const encoding = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(head);
}
