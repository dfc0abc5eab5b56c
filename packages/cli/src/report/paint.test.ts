import { expect, test } from 'vitest';
import { hasColour, paintFor, widthOf } from './paint.ts';

const terminal = { isTerminal: true, columns: 100, write: async () => {} };
const file = { isTerminal: false, write: async () => {} };

test.each([
  [terminal, {}, true],
  [file, {}, false],
  [terminal, { NO_COLOR: '1' }, false],
  [terminal, { NO_COLOR: '' }, true],
  [terminal, { TERM: 'dumb' }, false],
  [file, { FORCE_COLOR: '1' }, true],
  [file, { FORCE_COLOR: '' }, true],
  [terminal, { FORCE_COLOR: '0' }, false],
  [terminal, { FORCE_COLOR: 'false' }, false],
  [file, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('colours %#', (output, env, expected) => {
  expect(hasColour(output, env)).toBe(expected);
  expect(paintFor(output, env)('bad', 'x')).toBe(expected ? '\u001b[31mx\u001b[39m' : 'x');
});

test('the width is that of the terminal within reason, else 80', () => {
  expect([widthOf(terminal), widthOf(file), widthOf({ ...terminal, columns: 10 }), widthOf({ ...terminal, columns: 300 })]).toEqual([
    100, 80, 40, 120,
  ]);
});
