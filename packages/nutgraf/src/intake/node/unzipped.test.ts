import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import type { Limits } from '../limit.ts';
import { unzipped } from './unzipped.ts';

const text = Buffer.from(Array.from({ length: 20_000 }, (_, n) => `line ${n} ${(n * 7_919) % 104_729}\n`).join(''));
const gzip = gzipSync(text);

async function* cut(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** What comes out, and the code, limit and offset of the fault that ends it. */
async function unzip(bytes: Uint8Array, length = 65_536, limits?: Partial<Limits>) {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of unzipped(cut(bytes, length), limits)) pieces.push(piece);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, byte, limit } = error.issue;
    return { out: Buffer.concat(pieces), code, byte, limit };
  }
  return { out: Buffer.concat(pieces) };
}

/** A gzip member with every part that a header may have. */
const fullHeader = Buffer.concat([
  Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 3, 0]),
  Buffer.from('abcname\0comment\0'),
  Buffer.from([1, 2]),
  gzip.subarray(10),
]);

test.each([
  ['a member', gzip],
  ['two members', Buffer.concat([gzipSync(text.subarray(0, 70_001)), gzipSync(text.subarray(70_001))])],
  ['an empty member between', Buffer.concat([gzip, gzipSync('')])],
  ['zero bytes behind it', Buffer.concat([gzip, Buffer.alloc(40_000)])],
  ['a long header', fullHeader],
  ['stored as it is', gzipSync(text, { level: 0 })],
  ['no gzip', text],
])('%s gives the bytes, wherever the pieces are cut', async (_, bytes) => {
  for (const length of [7, 16_384, 1_000_000]) expect((await unzip(bytes, length)).out.equals(text)).toBe(true);
});

test.each([[''], ['{'], ['{}\n']])('%j is passed on', async (short) => {
  expect(await unzip(Buffer.from(short))).toEqual({ out: Buffer.from(short) });
});

const flipped = (at: number) => {
  const bytes = Buffer.from(gzip);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x40, at);
  return bytes;
};

test.each([
  ['the last byte is missing', gzip.subarray(0, -1), 'input/gzip-truncated', text.length],
  ['the trailer is missing', gzip.subarray(0, -8), 'input/gzip-truncated', text.length],
  ['only a header is there', gzip.subarray(0, 10), 'input/gzip-truncated', 0],
  ['only half a header is there', gzip.subarray(0, 5), 'input/gzip-truncated', 0],
  ['the checksum is another', flipped(gzip.length - 6), 'input/gzip-checksum', text.length],
  ['the length is another', flipped(gzip.length - 2), 'input/gzip-checksum', text.length],
  ['the method is unknown', Buffer.from([0x1f, 0x8b, 7, 0, 0, 0, 0, 0, 0, 3]), 'input/gzip-checksum', 0],
  ['the name has no end', Buffer.concat([gzip.subarray(0, 3), Buffer.from([8]), Buffer.alloc(200_000, 97)]), 'input/gzip-checksum', 0],
  ['a byte follows', Buffer.concat([gzip, Buffer.from('x')]), 'input/gzip-trailing', text.length],
  ['half a member follows', Buffer.concat([gzip, Buffer.from([0x1f])]), 'input/gzip-trailing', text.length],
  ['zeros and more follow', Buffer.concat([gzip, Buffer.alloc(9), gzip]), 'input/gzip-trailing', text.length],
  ['it is a zip file', Buffer.from('PK\x03\x04 and more'), 'input/compressed', 0],
])('where %s all before it is given out, then the fault', async (_, bytes, code, byte) => {
  for (const length of [7, 16_384, 1_000_000]) {
    const result = await unzip(bytes, length);
    expect(result).toMatchObject({ code, byte });
    expect(result.out.equals(text.subarray(0, byte))).toBe(true);
  }
});

test('a cut or damaged stream gives the same before its fault, wherever the pieces are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 10, max: gzip.length - 9 }),
      fc.boolean(),
      fc.integer({ min: 100, max: 99_999 }),
      async (at, cuts, length) => {
        const bytes = cuts ? gzip.subarray(0, at) : flipped(at);
        const [first, second] = [await unzip(bytes, length), await unzip(bytes, gzip.length)];
        expect(first.code).toBe(cuts ? 'input/gzip-truncated' : first.code);
        expect(['input/gzip-truncated', 'input/gzip-checksum', 'input/gzip-trailing']).toContain(first.code);
        expect([first.code, first.byte, first.out.length]).toEqual([second.code, second.byte, second.out.length]);
        expect(first.out.equals(second.out)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('a stream that grows too much is left, and what it gave before is within the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(30_000_000));
  for (const length of [1_000, 1_000_000]) {
    const { out, code, limit } = await unzip(bomb, length);
    expect([code, limit, out.length <= 10_485_760]).toEqual(['json/limit-ratio', 200, true]);
  }
  expect((await unzip(bomb, 65_536, { ratio: 1_100 })).out.length).toBe(30_000_000);
  expect((await unzip(gzipSync(Buffer.alloc(9_000_000)))).out.length).toBe(9_000_000);
});
