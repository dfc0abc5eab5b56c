import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PositionIndex } from './text-position.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Line and column of the mark `|` in a text, which is taken out. */
function placeOf(marked: string): [line: number, column: number] {
  const at = encode(marked.slice(0, marked.indexOf('|'))).length;
  const { line, column, byte } = new PositionIndex(encode(marked.replace('|', ''))).at(at);
  expect(byte).toBe(at);
  return [line, column];
}

describe('PositionIndex', () => {
  it.each<[string, number, number]>([
    ['|', 1, 1],
    ['abc|', 1, 4],
    ['a\n|b', 2, 1],
    ['a|\nb', 1, 2],
    ['a\r\n|b', 2, 1],
    ['a\r|\nb', 1, 3],
    ['a\r|b', 2, 1],
    ['\r\r|', 3, 1],
    ['\n\r|', 3, 1],
    ['\r\n\r\n|', 3, 1],
    ['é€|', 1, 3],
    ['😀😀|x', 1, 3],
    ['a\u2028|b', 1, 3],
    ['\ufeff|{}', 1, 1],
    ['|\ufeff{}', 1, 1],
    ['\ufeff{|}', 1, 2],
    ['\ufeff\n|{}', 2, 1],
    ['{\ufeff|}', 1, 3],
  ])('of %j', (marked, line, column) => {
    expect(placeOf(marked)).toEqual([line, column]);
  });

  it('stays inside the text', () => {
    expect(new PositionIndex(encode('ab')).at(9)).toEqual({ line: 1, column: 3, byte: 2 });
    expect(new PositionIndex(encode('ab')).at(-1)).toEqual({ line: 1, column: 1, byte: 0 });
  });

  it('agrees with counting characters, over many marks and in any order', () => {
    const piece = fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', 'x'.repeat(5_000), '日本'.repeat(3_000));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (pieces, dice) => {
        const characters = [...pieces.join('')];
        const index = new PositionIndex(encode(characters.join('')));
        for (let i = 0; i < 5; i++) {
          const before = characters.slice(0, Math.floor((dice.next().value ?? 0) * characters.length)).join('');
          // A carriage return ends a line unless a line feed follows it.
          const rest = characters.join('').slice(before.length);
          const lines = before.split(rest.startsWith('\n') ? /\r\n|\n|\r(?!$)/ : /\r\n|\n|\r/);
          const { line, column } = index.at(encode(before).length);
          expect([line, column]).toEqual([lines.length, [...(lines.at(-1) ?? '')].length + 1]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
