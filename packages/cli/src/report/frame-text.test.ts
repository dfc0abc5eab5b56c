import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unsafe } from '../../test/captured.ts';
import { cells } from './cells.ts';
import { frame } from './frame.ts';
import { frameText } from './frame-text.ts';

const plain = (_: string, text: string) => text;

/** The frame of the place at which a mark, `‸`, stands in a text. */
function framed(marked: string, columns = 80): string {
  const bytes = Buffer.from(marked.replace('‸', ''));
  const before = marked.slice(0, marked.indexOf('‸'));
  return frame(frameText(bytes, Buffer.byteLength(before), before.split('\n').length, columns), plain);
}

test('two lines above, one below, and a mark as wide as what it is about', () => {
  expect(framed('{\n  "a": 1,\n  "b": 2,\n  ‸"places": 3,\n  "c": 4,\n  "d": 5\n}')).toBe(
    ['    2 |   "a": 1,', '    3 |   "b": 2,', '  > 4 |   "places": 3,', '      |   ^^^^^^^^', '    5 |   "c": 4,'].join('\n'),
  );
});

test('a long line is cut around the place', () => {
  const text = framed(`{"x":"${'é'.repeat(4000)}","key":‸"value","y":"${'z'.repeat(4000)}"}`, 60);
  expect(text).toBe(`  > 1 | …${'é'.repeat(16)}","key":"value","y":"${'z'.repeat(13)}…\n      |${' '.repeat(26)}^^^^^^^`);
});

test('a mark stands under its place where characters are wide or combine', () => {
  const [line = '', mark = ''] = framed('{"name":"北京 e\u0301","k":‸5}').split('\n');
  expect(cells(mark.slice(0, mark.indexOf('^')))).toBe(cells(line.slice(0, line.indexOf('5}'))));
});

test('control and bidirectional characters are escaped, tabs are spaces', () => {
  expect(framed('\t"\u001b[31m\u202e": ‸5')).toBe('  > 1 |   "\\u001b[31m\\u202e": 5\n      |                       ^');
});

test('no line is wider than asked for, no character moves a cursor, the mark is on the line', () => {
  const line = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.integer({ min: 60, max: 120 }), (lines, at, columns) => {
      const text = lines.join('\n');
      const bytes = Buffer.from(text);
      const byte = at % (bytes.length + 1);
      const number = bytes.subarray(0, byte).filter((one) => one === 0x0a).length + 1;
      const drawn = frame(frameText(bytes, byte, number, columns), plain);
      expect(drawn).not.toMatch(unsafe);
      for (const one of drawn.split('\n')) expect(cells(one)).toBeLessThanOrEqual(columns + 1);
      expect(drawn.split('\n').filter((one) => one.startsWith('  >'))).toHaveLength(1);
    }),
  );
});
