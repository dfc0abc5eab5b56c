import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAt } from './excerpt.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const isSafe = (text: string) => text.length <= 80 && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/u.test(text);

describe('excerptAt', () => {
  it.each<[string, number, string]>([
    ['{"a":1 "b":2}', 7, '{"a":1 "b":2}'],
    ['first\nsecond\nthird', 8, 'second'],
    ['first\r\nsecond\r\nthird', 8, 'second'],
    [`${'0'.repeat(50)}!${'1'.repeat(90)}`, 50, `${'0'.repeat(30)}!${'1'.repeat(49)}`],
    [`${'é'.repeat(50)}!`, 100, `${'é'.repeat(30)}!`],
    [`!${'😀'.repeat(50)}`, 0, `!${'😀'.repeat(39)}`],
    ['["a\nb"]', 3, '["a\\u000ab"]'],
    ['[1,\n', 4, '[1,\\u000a'],
    ['', 0, ''],
  ])('of %j at %i', (text, byte, excerpt) => {
    expect(excerptAt(encode(text), byte)).toBe(excerpt);
  });

  it('shows bytes that are not UTF-8', () => {
    expect(excerptAt(Uint8Array.of(0x22, 0x92, 0xc3, 0x22, 0xe2, 0x80), 1)).toBe('"\\x92\\xc3"\\xe2\\x80');
  });

  it('is short and safe for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, at) => isSafe(excerptAt(bytes, Math.min(at, bytes.length)))),
    );
  });
});
