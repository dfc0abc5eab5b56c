import { gzipSync } from 'node:zlib';
import { type Case, good, short } from '../case.ts';

const bomb = gzipSync(new Uint8Array(10_000_000), { level: 9 });
const packed = gzipSync(`${good}\n`);

function* many(count: number): Generator<Uint8Array> {
  for (let left = count; left > 0; left -= 1) yield new Uint8Array(bomb);
}

/** Compressed input. It is not unpacked, so that none of it can grow. */
export const compressedCases: readonly Case[] = [
  { name: 'a gigabyte of zeros in a megabyte of gzip', bytes: () => many(100), codes: ['input/compressed'] },
  short('a gzip stream that is cut', packed.subarray(0, packed.length - 9), ['input/compressed']),
  short('the first bytes of a gzip stream', packed.subarray(0, 2), ['input/compressed']),
  short('a gzip stream with bytes behind it', Buffer.concat([packed, Buffer.from(good)]), ['input/compressed']),
  short('a zip file', Buffer.from('PK\u0003\u0004'), ['input/compressed']),
];
