import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showText, showValue } from './show-text.ts';

const isSafe = (text: string) => text.length <= 80 && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/u.test(text);

describe('showText', () => {
  it('writes out what would move a cursor or turn a line around', () => {
    expect(showText('a\u001b[31m\u202eb\n\u0085\u2028\ufeff')).toBe('a\\u001b[31m\\u202eb\\u000a\\u0085\\u2028\\ufeff');
    expect(showText('\ud800x')).toBe('\\ud800x');
    expect(showText('Goïta 😀 كيتا')).toBe('Goïta 😀 كيتا');
  });

  it.each([
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), `${'x'.repeat(79)}…`],
    [`${'x'.repeat(79)}😀`, `${'x'.repeat(79)}…`],
    [`${'x'.repeat(78)}😀y`, `${'x'.repeat(78)}…`],
    [`${'x'.repeat(74)}\u0007y`, `${'x'.repeat(74)}…`],
    [`${'x'.repeat(75)}\u0007y`, `${'x'.repeat(75)}…`],
  ])('cuts %j without leaving half of anything', (text, shown) => {
    expect(showText(text)).toBe(shown);
  });

  it('is short and safe for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 200 }), (text) =>
        isSafe(showText(text)),
      ),
    );
  });
});

describe('showValue', () => {
  it.each<[unknown, string]>([
    ['a"b', '"a"b"'],
    ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
    ['\u202e', '"\\u202e"'],
    [null, 'null'],
    [-0.5, '-0.5'],
    [true, 'true'],
    [[], 'an empty list'],
    [[1], 'a list'],
    [{}, 'an empty object'],
    [{ a: 1 }, 'an object'],
    [undefined, 'nothing'],
  ])('of %j', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });
});
