import { describe, expect, it } from 'vitest';
import { type ForeignEncoding, foreignEncoding } from './encoding.ts';

function encode(text: string, encoding: ForeignEncoding): Uint8Array {
  const width = encoding.startsWith('UTF-16') ? 2 : 4;
  const units =
    width === 2 ? Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)) : [...text].map((c) => c.codePointAt(0) ?? 0);
  const bytes = units.flatMap((unit) => Array.from({ length: width }, (_, i) => (unit >>> (8 * i)) & 0xff));
  if (encoding.endsWith('LE')) return Uint8Array.from(bytes);
  return Uint8Array.from(bytes, (_, i) => bytes[i - (i % width) + width - 1 - (i % width)] ?? 0);
}

describe('foreignEncoding', () => {
  const encodings: ForeignEncoding[] = ['UTF-16LE', 'UTF-16BE', 'UTF-32LE', 'UTF-32BE'];
  it.each(encodings)('tells %s with and without a byte-order mark', (encoding) => {
    for (const text of ['{}', '[1, 2]', '{"name":"كيتا"}', '"日本"', '"é"', '1', '\n{ }', '"a"']) {
      expect(foreignEncoding(encode(text, encoding)), text).toBe(encoding);
      expect(foreignEncoding(encode(`\ufeff${text}`, encoding)), `${text} with a mark`).toBe(encoding);
    }
  });

  it.each(['', '1', '{}', '{\0"a":1}', '\0{}', '"\0abc"', '\0"abc"', '{}\0', '\0\0\0', '\0', '"日本"', '\ufeff{}'])(
    'finds none in %j',
    (text) => {
      expect(foreignEncoding(new TextEncoder().encode(text))).toBeUndefined();
    },
  );
});
