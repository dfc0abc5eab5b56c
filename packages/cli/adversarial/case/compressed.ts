import { gzipSync } from 'node:zlib';
import { type Case, good, short } from '../case.ts';

const zeros = gzipSync(new Uint8Array(10_000_000), { level: 9 });
const packed = gzipSync(`${good}\n`.repeat(3));

/** A gzip stream of so many members, each of which grows a thousand times. */
function* bomb(members: number): Generator<Uint8Array> {
  for (let left = members; left > 0; left -= 1) yield new Uint8Array(zeros);
}

function failing(name: string, bytes: Uint8Array, code: string, read = 0): Case {
  return { ...short(name, bytes, [code], { read, valid: read }), fails: true };
}

/** Compressed input that grows too far, is damaged, or is of another sort than gzip. The whole lines before a fault are read. */
export const compressedCases: readonly Case[] = [
  { name: 'a gigabyte of zeros in a megabyte of gzip', bytes: () => bomb(100), codes: ['json/limit-ratio'], read: 0, fails: true },
  short('a gzip stream', packed, [], { read: 3, valid: 3 }),
  failing('a gzip stream that is cut', packed.subarray(0, packed.length - 8), 'input/gzip-truncated', 3),
  failing('a gzip stream with another checksum', changed(packed, packed.length - 8), 'input/gzip-checksum', 3),
  failing('a gzip stream with bytes behind it', Buffer.concat([packed, Buffer.from(good)]), 'input/gzip-trailing', 3),
  failing('the first bytes of a gzip stream', packed.subarray(0, 2), 'input/gzip-truncated'),
  failing('a zip file', Buffer.from('PK\u0003\u0004'), 'input/compressed'),
];

function changed(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
}
