import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

/** The one issue of a text: `<line>:<column> <message>`, and the hint. */
function faultOf(text: string): [string, string | undefined] {
  const { issues } = parseJson(new TextEncoder().encode(text));
  expect(issues.map(({ code }) => code)).toEqual(['json/syntax']);
  const [issue] = issues;
  return [`${issue?.line}:${issue?.column} ${issue?.message}`, issue?.hint];
}

describe('a fault of syntax is named', () => {
  const leaveOut = 'leave the property out';
  const quote = 'write a string in double quotes: "…"';
  it.each<[text: string, message: string, hint: string]>([
    ['[1,2,\n]', '1:5 a comma stands behind the last entry', 'take the comma out'],
    ['{"a":1 , }', '1:8 a comma stands behind the last entry', 'take the comma out'],
    ['[1,,2]', '1:4 no value stands before a comma', 'take the comma out, or write the value'],
    ['[,1]', '1:2 no value stands before a comma', 'take the comma out, or write the value'],
    ['{,"a":1}', '1:2 no key stands before a comma', 'take the comma out'],
    ['{"a":,"b":1}', '1:6 a key has no value', leaveOut],
    ['{"a":}', '1:6 a key has no value', leaveOut],
    ['{"a"}', '1:5 a key has no value', leaveOut],
    ['{"a","b":1}', '1:5 a key has no value', leaveOut],
    ['{"a" 1}', '1:6 the number 1 stands where the colon behind a key is expected', 'write a colon between a key and its value'],
    ['{"a"="b"}', '1:5 the character = stands where the colon behind a key is expected', 'write a colon between a key and its value'],
    ['{a:1}', '1:2 the word a stands where a key is expected', 'write a key in double quotes: "…"'],
    ['{1:1}', '1:2 the number 1 stands where a key is expected', 'write a key in double quotes: "…"'],
    ['{[1]:1}', '1:2 an array stands where a key is expected', 'write a key in double quotes: "…"'],
    ["{'a':1}", "1:2 a string stands in ' and not in double quotes", 'write "…"'],
    ['[`a`]', '1:2 a string stands in ` and not in double quotes', 'write "…"'],
    ['["a" “b”]', '1:6 a string stands in typographic quotes', 'write "…", and look whether an editor changes quotes by itself'],
    ['[NaN]', '1:2 NaN is not JSON', leaveOut],
    ['[Infinity]', '1:2 Infinity is not JSON', leaveOut],
    ['[-Infinity]', '1:3 Infinity is not JSON', leaveOut],
    ['{"a":undefined}', '1:6 the word undefined is not JSON', leaveOut],
    ['[None]', '1:2 the word None is not JSON', leaveOut],
    ['[True]', '1:2 the word True is not JSON', 'write true'],
    ['[FALSE]', '1:2 the word FALSE is not JSON', 'write false'],
    ['[bamako]', '1:2 the word bamako stands where a value is expected', quote],
    ['[nullable]', '1:2 the word nullable stands without quotes', quote],
    ['[012]', '1:2 the number 012 begins with a 0', 'leave the 0 out, or write an identifier as a string'],
    ['-012', '1:1 the number -012 begins with a 0', 'leave the 0 out, or write an identifier as a string'],
    ['[0x1F]', '1:2 the number 0x1F is hexadecimal', 'write it in decimal digits, or as a string'],
    ['{"on":2024-09-02}', '1:7 2024-09-02 is no number of JSON', 'write dates, times and versions as strings: "…"'],
    ['[1_000]', '1:2 1_000 is no number of JSON', 'write dates, times and versions as strings: "…"'],
    ['[+1]', '1:2 a plus sign stands before a number', 'leave the plus sign out'],
    ['[.5]', '1:2 a number begins with its point', 'write a 0 before the point'],
    ['[1.]', '1:4 the character ] stands where a digit is expected', 'write a number as 0.5, -1 or 1e6'],
    ['[- 1]', '1:3 a space stands where a digit is expected', 'write a number as 0.5, -1 or 1e6'],
    ['[1e]', '1:4 the character ] stands where a digit is expected', 'write a number as 0.5, -1 or 1e6'],
    ['[1e+,2]', '1:5 the character , stands where a digit is expected', 'write a number as 0.5, -1 or 1e6'],
    ['[1 2]', '1:4 the number 2 stands where a comma or ] is expected', 'write a comma between two entries'],
    ['{"a":1 "b":2}', '1:8 a string stands where a comma or } is expected', 'write a comma between two entries'],
    ['["a":1]', '1:5 a colon stands behind a value', 'a key and its value stand in an object: {"…": …}'],
    ['[1;2]', '1:3 a semicolon stands in the text', 'write a comma between two entries, and nothing behind the last'],
    ['{"a":[1}', '1:8 } closes an array that opens at column 6', 'close the array with ]'],
    ['\n{"a":1\n]', '3:1 ] closes an object that opens at line 2, column 1', 'close the object with }'],
    ['[1]]', '1:4 ] closes nothing', 'take it out, or look for the bracket that is missing before it'],
    [']', '1:1 the character ] stands where a value is expected', quote],
    ['{}\n{}', '2:1 an object stands behind the end of the value', 'write one value, or one on each line (NDJSON)'],
    [
      '"id": 1,',
      '1:5 the character : stands behind the end of the value',
      'a value of NDJSON stands whole on one line: read this text as JSON',
    ],
    ['// x\n{}', '1:1 a comment stands in the text', 'comments are not JSON: remove it'],
    ['{"a":1 /* x */}', '1:8 a comment stands in the text', 'comments are not JSON: remove it'],
    ['# x', '1:1 a comment stands in the text', 'comments are not JSON: remove it'],
    ['<!doctype html>', '1:1 the text looks like XML or HTML', 'look whether the address gave a page and not the data'],
    ['["a\nb"]', '1:4 a line break stands inside a string', 'write \\n, or close the string with a quote'],
    ['["a\tb"]', '1:4 a tab stands inside a string', 'write \\t'],
    ['["\u001f"]', '1:3 the control character U+001F stands inside a string', 'write it as an escape, or take it out'],
    ['["\\x41"]', '1:3 \\x is no escape of JSON', 'write \\\\ for a backslash'],
    ['["\\\u202e"]', '1:3 \\\\u202e is no escape of JSON', 'write \\\\ for a backslash'],
    ['["\\u12"]', '1:3 \\u is not followed by four hexadecimal digits', 'write \\u00e9, or the character itself'],
    ['["\\u00g0"]', '1:3 \\u is not followed by four hexadecimal digits', 'write \\u00e9, or the character itself'],
    ['[1,\u00a02]', '1:4 U+00A0 is no white space of JSON', 'write a space'],
    ['[1,\u200b2]', '1:4 U+200B is no white space of JSON', 'write a space'],
    ['[1,\f2]', '1:4 the control character U+000C stands in the text', 'take it out'],
  ])('%j', (text, message, hint) => {
    expect(faultOf(text)).toEqual([message, hint]);
  });
});

describe('a text that ends too early', () => {
  const array = 'an array that opens at column 1';
  it.each<[text: string, inside: string, pointer: string]>([
    ['[', array, '/0'],
    ['[1', array, ''],
    ['[1,', array, '/1'],
    ['[\n1,', 'an array that opens at line 1, column 1', '/1'],
    ['[tru', array, '/0'],
    ['["a', `a string in ${array}`, '/0'],
    ['["\\', `a string in ${array}`, '/0'],
    ['["\\u00', `a string in ${array}`, '/0'],
    ['["\\ud83d\\', `a string in ${array}`, '/0'],
    ['[-', `a number in ${array}`, '/0'],
    ['[1.', `a number in ${array}`, '/0'],
    ['[1e-', `a number in ${array}`, '/0'],
    ['{', 'an object that opens at column 1', ''],
    ['{"a', 'a string in an object that opens at column 1', '/a'],
    ['{"a"', 'an object that opens at column 1', '/a'],
    ['{"a":', 'an object that opens at column 1', '/a'],
    ['{"a":[1]', 'an object that opens at column 1', ''],
    ['nul', 'a value', ''],
    ['"abc', 'a string', ''],
    ['-', 'a number', ''],
  ])('%j', (text, inside, pointer) => {
    const { issues } = parseJson(new TextEncoder().encode(text));
    expect(issues).toMatchObject([{ code: 'json/truncated', message: `the text ends inside ${inside}`, pointer, byte: text.length }]);
  });

  it('is told from one that is wrong', () => {
    for (const text of ['[trux', 'tru ', '["\\u00g', '["\\ud83d\\x']) {
      expect(parseJson(new TextEncoder().encode(text)).issues.at(-1)?.code).toBe('json/syntax');
    }
  });
});
