import { expect, test } from 'vitest';
import { isSurelyLines, shapeOf } from './shape.ts';

const shape = (text: string) => shapeOf(new TextEncoder().encode(text));

test.each([
  ['', 'document'],
  ['{}', 'document'],
  ['\ufeff{}\n', 'document'],
  ['{\n"a": [\n{"b":1}\n]}', 'document'],
  ['{"a": "}\\"\n{"}', 'document'],
  ['[]', 'array'],
  ['[\n{"a":1},\n{"a":2}\n]\n', 'array'],
  ['{"a":1}\n{"a":2}\n', 'lines'],
  ['\n{"a":1}\r\n\r\n{"a":2}', 'lines'],
  ['[1]\n[2]', 'lines'],
])('%j is %s', (text, expected) => {
  expect(shape(text)).toBe(expected);
});

test.each([
  ['a cut first line', '{"a":\n{"a":2}\n{"a":3}', 'lines'],
  ['a cut last line', '{"a":1}\n{"a":', 'lines'],
  ['commas at the ends of lines', '{"a":1},\n{"a":2},\n{"a":3}', 'lines'],
  ['a comment before the records', '# feed\n{"a":2}\n{"a":3}', 'lines'],
  ['a comment before a document', '// feed\n{"a":2}', 'document'],
  ['a cut array of one record a line', '[\n{"a":1},\n{"a":2},\n', 'document'],
  ['a cut document of one record a line', '{"people":[\n{"a":1},\n{"a":2},\n{"a":3},\n', 'document'],
  ['documents over several lines', '{\n"a":1\n}\n{\n"a":2\n}', 'document'],
  ['two values on a line', '{"a":1} {"a":2}', 'document'],
  ['words', 'Not found\nTry again', 'document'],
])('%s', (_, text, expected) => {
  expect(shape(text)).toBe(expected);
});

test('UTF-16 is never cut at line feeds', () => {
  const lines = Buffer.from('{"a":1}\n'.repeat(9), 'utf16le');
  for (const bytes of [lines, Buffer.from(lines).swap16(), Buffer.concat([Buffer.from([0xff, 0xfe]), lines])]) {
    expect(shapeOf(bytes)).toBe('document');
  }
});

test('reads millions of levels to the end', () => {
  const deep = new TextEncoder().encode('['.repeat(2_000_000));
  expect(shapeOf(deep)).toBe(shapeOf(deep.subarray(0, 100)));
});

test('the beginning is enough where the first line is a whole record and another follows, and says the same as the whole', () => {
  const sure = (text: string) => isSurelyLines(new TextEncoder().encode(text));
  expect(['{"a":1}\n{', '\ufeff\n[1]\r\n\n x', '[]\n]'].map(sure)).toEqual([true, true, true]);
  expect(['', '\n', '{"a":1}', '{"a":1}\n', '{"a":\n1}\n{', '1\n2', '{"a":1} 2\n3', '{}{}\n{}'].map(sure)).not.toContain(true);
  for (const text of ['{"a":1}\n{', '\ufeff\n[1]\r\n\n x', '[]\n]']) expect(shape(text)).toBe('lines');
});
