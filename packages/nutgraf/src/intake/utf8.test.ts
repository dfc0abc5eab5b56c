import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterLength, codePointAt } from './utf8.ts';

describe('characterLength', () => {
  it.each([0x80, 0xc0, 0xc1, 0xf5, 0xff])('knows no character that begins with byte %i', (byte) => {
    expect(characterLength(Uint8Array.of(byte, 0x80, 0x80, 0x80), 0)).toBe(0);
  });

  it('agrees with TextDecoder on any four bytes', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const isCharacter = (bytes: Uint8Array) => {
      try {
        return [...decoder.decode(bytes)].length === 1;
      } catch {
        return false;
      }
    };
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0x80, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x8f, 0x90, 0x9f, 0xa0),
    );
    fc.assert(
      fc.property(fc.array(byte, { minLength: 4, maxLength: 4 }), (array) => {
        const bytes = Uint8Array.from(array);
        const length = [1, 2, 3, 4].find((n) => isCharacter(bytes.subarray(0, n))) ?? 0;
        expect(characterLength(bytes, 0)).toBe(length);
        if (length > 0) expect(codePointAt(bytes, 0, length)).toBe(decoder.decode(bytes.subarray(0, length)).codePointAt(0));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['é', '€', '😀'])('tells that %s is cut from that it is wrong', (character) => {
    const bytes = new TextEncoder().encode(character);
    for (let n = 1; n < bytes.length; n++) {
      expect(characterLength(bytes.subarray(0, n), 0)).toBe(-1);
      expect(characterLength(Uint8Array.of(...bytes.subarray(0, n), 0x22), 0)).toBe(0);
    }
  });
});
