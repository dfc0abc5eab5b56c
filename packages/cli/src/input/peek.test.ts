import { expect, test } from 'vitest';
import { peek, peeked, textOf } from './peek.ts';

async function* pieces(all: Uint8Array, size: number, ended = { isClosed: false }): AsyncGenerator<Uint8Array> {
  try {
    for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
  } finally {
    ended.isClosed = true;
  }
}

test.each([
  [10, 3],
  [peeked, 1000],
  [peeked + 1, peeked + 1],
  [3 * peeked, 1000],
])('%i bytes in pieces of %i are looked at and then read whole', async (length, size) => {
  const all = Uint8Array.from({ length }, (_, at) => at % 251);
  const { head, bytes, isWhole } = await peek(pieces(all, size));
  expect([Buffer.compare(head, all.subarray(0, peeked)), isWhole]).toEqual([0, length < peeked]);
  const read: Uint8Array[] = [];
  for await (const piece of bytes) read.push(piece);
  expect(Buffer.compare(Buffer.concat(read), all)).toBe(0);
});

test('a source that is let go, or not read to its end, is closed', async () => {
  for (const end of ['close', 'return'] as const) {
    const ended = { isClosed: false };
    const { bytes, close } = await peek(pieces(new Uint8Array(3 * peeked), 1000, ended));
    expect(ended.isClosed).toBe(false);
    if (end === 'close') await close();
    else for await (const _ of bytes) break;
    expect(ended.isClosed).toBe(true);
  }
});

test('the beginning is read as what its byte-order mark says', () => {
  expect(textOf(Buffer.from('\ufeff<a/>', 'utf16le'))).toBe('<a/>');
  expect(textOf(Buffer.from('\ufeff<a/>', 'utf16le').swap16())).toBe('<a/>');
  expect(textOf(Buffer.from('d\xe9', 'latin1'))).toBe('d\ufffd');
});
