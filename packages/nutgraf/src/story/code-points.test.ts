import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from './code-points.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.string({ unit: fc.constantFrom('a', '🕊', '\ud800', '\u0301'), maxLength: 2000 }),
);

test('counts, cuts and finds as a list of the code points does', () => {
  fc.assert(
    fc.property(texts, fc.nat(2000), fc.nat(2000), (text, a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const list = [...text];
      const points = new CodePoints(text);
      expect(points.length).toBe(list.length);
      expect(points.text.slice(points.unitOf(start), points.unitOf(end))).toBe(list.slice(start, end).join(''));
      expect(points.pointOf(points.unitOf(start))).toBe(Math.min(start, list.length));
    }),
    { numRuns: 300 },
  );
});

test('long texts: every 256th code point is a mark', () => {
  const points = new CodePoints('🕊'.repeat(1000));
  expect([0, 255, 256, 257, 999, 1000, 5000].map((point) => points.unitOf(point))).toEqual([0, 510, 512, 514, 1998, 2000, 2000]);
  expect([0, 510, 512, 1998, 2000].map((unit) => points.pointOf(unit))).toEqual([0, 255, 256, 999, 1000]);
});
