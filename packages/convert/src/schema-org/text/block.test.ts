import { describe, expect, test } from 'vitest';
import { readBlock } from './block.ts';

describe('a fault that can mean one thing only is mended', () => {
  test.each<[string, string, unknown]>([
    ['CDATA', '\n<![CDATA[\n{"a":1}\n]]>\n', { a: 1 }],
    ['CDATA behind slashes', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['a comment around it', '<!-- {"a":1} -->', { a: 1 }],
    ['a comment before it', '<!-- the story -->\n{"a":1}', { a: 1 }],
    ['comments in it', '{"a":1, // one\n/* two */ "b":"http://x"}', { a: 1, b: 'http://x' }],
    ['commas too many', '{"a":[1,,2,],}', { a: [1, 2] }],
    ['semicolons', '{"a":1};\n', { a: 1 }],
    ['no value', '{"a": ,"b":}', { a: null, b: null }],
    ['words of JavaScript', '{"a":undefined,"b":NaN}', { a: null, b: null }],
    ['templates', '{"a":{{ a }},"b":{% b %},"c":<%= c %>}', { a: null, b: null, c: null }],
    ['templates of JavaScript', ['{"a":$', '{a}}'].join(''), { a: null }],
    ['raw line breaks', '{"a":"one\ntwo\tthree\r\n"}', { a: 'one\ntwo\tthree\r\n' }],
    ['single quotes', `{'a':'it is "so"'}`, { a: 'it is "so"' }],
    ['names without quotes', '{a:1,$b_2:2}', { a: 1, $b_2: 2 }],
    ['escapes of JavaScript', String.raw`{"a":"it\'s"}`, { a: "it's" }],
    ['odd space', '\ufeff{\u00a0"a":1}', { a: 1 }],
    ['several documents', '{"a":1}\n{"b":2},[3]', [{ a: 1 }, { b: 2 }, [3]]],
    ['character references', '{&quot;a&quot;:&quot;b &amp;amp; c&quot;}', { a: 'b &amp; c' }],
  ])('%s', (_, text, value) => {
    const block = readBlock(text);
    expect(block.fault).toBeUndefined();
    expect(block.value).toEqual(value);
    expect(block.repairs.length).toBeGreaterThan(0);
  });

  test('a number with more digits than a double holds stands as it is written, as a text', () => {
    expect(readBlock('{"a":0.12345678901234567,"b":1.5}').value).toEqual({ a: '0.12345678901234567', b: 1.5 });
  });
});

describe('a fault that can mean two things is refused, with its place', () => {
  test.each<[string, string, number]>([
    ['nothing', ' ', 1],
    ['a missing comma', '{"a":1\n"b":2}', 2],
    ['a quotation mark within a string', '{"a":"she said "no" to it",\n"b":1}', 1],
    ['a key twice', '{\n,"a":1,\n"a":2}', 3],
    ['an open end', '{"a":[1,2', 1],
    ['a wrong bracket', '{"a":[1,2}', 1],
    ['a word', '{"a":word}', 1],
    ['half an escape', String.raw`{"a":"\x4"}`, 1],
    ['text before it', 'window.data = {"a":1}', 1],
    ['a template without an end', '{"a":{{ title', 1],
  ])('%s', (_, text, line) => {
    const block = readBlock(text);
    expect(block).not.toHaveProperty('value');
    expect(block.fault).toMatchObject({ line });
    expect(block.fault?.message).not.toBe('');
  });

  test('so is what is nested too deep', () => {
    expect(readBlock(`${'['.repeat(100)}1,${']'.repeat(100)}`).fault?.message).toContain('deep');
  });
});

test.each(['<!--', '<!-- {"', '/*', '//\n', '{', '[', ',', '"\\', '{{', '"a",', '{"a":', "'", 'a ', '[1,', '<![CDATA[', '}{', '\u00a0'])(
  'however often %j comes, it is answered',
  (part) => {
    for (const text of [part.repeat(20_000), `{"a":${part.repeat(20_000)}}`]) expect(() => readBlock(text)).not.toThrow();
  },
);
