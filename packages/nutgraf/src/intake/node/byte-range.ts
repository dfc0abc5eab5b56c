import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { LINE_FEED } from '../ascii.ts';
import { InputError } from '../input-error.ts';
import { pieceLength } from './file-bytes.ts';

/** A part of a file that is made of whole lines: from a byte on, up to another that is no longer part of it. */
export interface ByteRange {
  from: number;
  to: number;
}

/** A file as ranges of about the same length, in order. Each ends behind a line feed, the last at the end of the file. */
export async function* cutRanges(file: FileHandle, size: number, length: number): AsyncGenerator<ByteRange, void> {
  const memory = Buffer.allocUnsafeSlow(pieceLength);
  let from = 0;
  let at = length - 1;
  while (at < size) {
    const { bytesRead } = await file.read(memory, 0, pieceLength, at);
    if (bytesRead === 0) break;
    const feed = memory.subarray(0, bytesRead).indexOf(LINE_FEED);
    if (feed === -1) {
      at += bytesRead;
      continue;
    }
    const to = at + feed + 1;
    yield { from, to };
    from = to;
    at = to + length - 1;
  }
  if (from < size) yield { from, to: size };
}

/** The bytes of a range, piece by piece, each read into the same memory. */
export function* rangeBytes(file: number, { from, to }: ByteRange): Generator<Uint8Array, void> {
  const memory = Buffer.allocUnsafeSlow(Math.min(pieceLength, to - from));
  for (let at = from; at < to; ) {
    const read = readSync(file, memory, 0, Math.min(memory.length, to - at), at);
    if (read === 0) {
      const message = `it became shorter while it was read: nothing stands behind byte ${at}`;
      throw new InputError({ code: 'input/unreadable', severity: 'error', byte: at, pointer: '', message, hint: 'Judge a copy of it' });
    }
    yield memory.subarray(0, read);
    at += read;
  }
}
