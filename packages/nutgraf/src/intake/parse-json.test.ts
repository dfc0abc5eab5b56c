import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { jsonCodes } from './json-codes.ts';
import type { Limits } from './limit.ts';
import { parseJson } from './parse-json.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, limits?: Partial<Limits>) => parseJson(typeof text === 'string' ? encode(text) : text, limits);
/** `<line>:<column> <code> <pointer>` of each issue, without the layer. */
const found = (text: string | Uint8Array, limits?: Partial<Limits>) =>
  read(text, limits).issues.map(({ line, column, code, pointer }) => `${line}:${column} ${code.replace('json/', '')} ${pointer}`.trim());

const join = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encode(part)] : part)));
const list = (n: number, entry: (i: number) => string) => Array.from({ length: n }, (_, i) => entry(i)).join(',');

describe('parseJson', () => {
  it('gives the value of a text in which nothing is wrong', () => {
    expect(read('{"id":"state/mali","names":[{"text":"Mali"}]}')).toMatchObject({
      value: { id: 'state/mali', names: [{ text: 'Mali' }] },
      issues: [],
    });
    expect(read(' null ').value).toBeNull();
  });

  it('gives no value, not even undefined, where something is', () => {
    expect(Object.keys(read('[1e400]'))).not.toContain('value');
  });

  it('tells all that is known of a fault', () => {
    expect(read('{"measures":[{"type":"arms-embargo",\n "type":"travel-ban"}]}').issues).toEqual([
      {
        code: 'json/duplicate-key',
        severity: 'error',
        pointer: '/measures/0/type',
        message: 'the key "type" appears twice (first at line 1, column 15)',
        hint: 'ask the sender which of the two holds',
        line: 2,
        column: 2,
        byte: 38,
        excerpt: ' "type":"travel-ban"}]}',
      },
    ]);
  });

  it('counts columns in characters, across astral text, line ends and escapes', () => {
    expect(found('{"a":"😀é","b":1e999}')).toEqual(['1:15 number-range /b']);
    expect(found('{\r\n"a":"\\ud83d\\ude00",\r\r"b":1e999}')).toEqual(['4:5 number-range /b']);
    expect(found('\ufeff[1e999]')).toEqual(['1:2 number-range /0']);
  });

  it('goes on behind a fault that leaves the structure whole', () => {
    expect(found('{"a":1e400,"a":"\\ud800","__proto__":[9007199254740993],"b":]')).toEqual([
      '1:6 number-range /a',
      '1:12 duplicate-key /a',
      '1:17 lone-surrogate /a',
      '1:25 forbidden-key /__proto__',
      '1:38 number-precision /__proto__/0',
      '1:60 syntax /b',
    ]);
  });

  it('names the value itself where a number or a word goes on too long, else what it stands in', () => {
    expect(found('{"a":[012]}')).toEqual(['1:7 syntax /a/0']);
    expect(found('{"a":[1 2]}')).toEqual(['1:9 syntax /a']);
    expect(found('{"a":{"b":1,c:2}}')).toEqual(['1:13 syntax /a']);
  });

  it('writes pointers as RFC 6901 does, and not without end', () => {
    expect(found('{"a/b~c":{"\\"":{"":[0,1e400]}}}')).toEqual(['1:23 number-range /a~1b~0c/"//1']);
    expect(found(`{"a":{"${'k'.repeat(3_000)}":1e400}}`)).toEqual(['1:3010 number-range /a']);
  });

  it('passes over a byte-order mark at the start and in a string, and nowhere else', () => {
    expect(read('\ufeff{"a\ufeff":"\ufeff"}').value).toEqual({ 'a\ufeff': '\ufeff' });
    expect(found('\ufeff\ufeff{}')).toEqual(['1:1 bom']);
    expect(found('{\ufeff}')).toEqual(['1:2 bom']);
    expect(found('{}\ufeff')).toEqual(['1:3 bom']);
  });

  it('answers even where the engine refuses what it should take', () => {
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new RangeError('out of something');
    });
    expect(found('[]')).toEqual(['1:1 syntax']);
  });
  afterEach(() => vi.restoreAllMocks());
});

describe('each code', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    ['nothing', '', ['1:1 empty']],
    ['white space', ' \t\r\n', ['1:1 empty']],
    ['a byte-order mark alone', '\ufeff', ['1:1 empty']],
    ['windows-1252', join('{"a":"', [0x92], 'x', [0x93], '"}'), ['1:7 utf8 /a']],
    ['an overlong slash', join('["', [0xc0, 0xaf], '"]'), ['1:3 utf8 /0']],
    ['a surrogate in UTF-8', join('["', [0xed, 0xa0, 0x80], '"]'), ['1:3 utf8 /0']],
    ['a bad byte in a key', join('{"', [0xff], '":1,"', [0xfe], '":2}'), ['1:3 utf8 /\ufffd']],
    ['a bad byte between values', join('[1,', [0x80], ']'), ['1:4 utf8 /1']],
    ['good text before a bad byte', join('["é€😀', [0xff], '"]'), ['1:6 utf8 /0']],
    ['a character cut by the end', join('["', [0xe2, 0x82]), ['1:4 truncated /0']],
    ['a character cut by the end, between values', join('[1,', [0xe2, 0x82]), ['1:5 truncated /1']],
    ['UTF-16 by its mark', join([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), ['1:1 encoding']],
    ['UTF-16 by its zeros', join([0, 0x7b, 0, 0x7d]), ['1:1 encoding']],
    ['NUL behind the value', '{"a":1}\0\0', ['1:8 nul']],
    ['NUL in a string', '["a\0b"]', ['1:4 nul /0']],
    ['NUL in a key', '{"a\0":1}', ['1:4 nul /a\0']],
    [
      'half a pair',
      '["\\udc00","\\ud800\\ud800\\udc00","\\uD800\\u0041"]',
      ['1:3 lone-surrogate /0', '1:12 lone-surrogate /1', '1:33 lone-surrogate /2'],
    ],
    ['half a pair before another character', '["\\ud800\\ue000"]', ['1:3 lone-surrogate /0']],
    ['half a pair in a key', '{"\\ud800":1,"\\ud800":2}', ['1:3 lone-surrogate /\ud800', '1:14 lone-surrogate /\ud800']],
    ['a key twice by an escape', '{"a":1,"\\u0061":2,"b":3}', ['1:8 duplicate-key /a']],
    ['a key twice, escaped first', '{"\\u0061":1,"a":2}', ['1:13 duplicate-key /a']],
    ['a key three times', '{"a":1,"a":2,"a":3}', ['1:8 duplicate-key /a', '1:14 duplicate-key /a']],
    ['a key again in another object', '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}', []],
    ['a key again behind an inner one', '{"a":{"a":1},"a":1}', ['1:14 duplicate-key /a']],
    ['keys that look alike', '{"é":1,"e\u0301":2,"":3," ":4}', []],
    ['an empty key twice', '{"":1,"":2}', ['1:7 duplicate-key /']],
    ['forbidden keys', '{"constructor":1,"prototype":2}', ['1:2 forbidden-key /constructor', '1:18 forbidden-key /prototype']],
    ['a forbidden key with an escape', '{"\\u005f_proto__":1}', ['1:2 forbidden-key /__proto__']],
    ['keys that are nearly forbidden', '{"__proto_":1,"___proto__":1,"Constructor":1,"prototypes":1}', []],
    ['numbers', '[1e400,0.1e-400,9007199254740993,-1.5e+3]', ['1:2 number-range /0', '1:8 number-range /1', '1:17 number-precision /2']],
    ['too deep', `${'['.repeat(65)}]`, [`1:65 limit-depth ${'/0'.repeat(64)}`]],
    ['just deep enough', '['.repeat(64) + ']'.repeat(64), []],
  ])('%s', (_, text, issues) => {
    expect(found(text)).toEqual(issues);
  });

  it.each<[string, string, Partial<Limits>, string[], number]>([
    ['depth', '{"a":[[]]}', { depth: 2 }, ['1:7 limit-depth /a/0'], 2],
    ['record', '[1234]', { record: 5 }, ['1:1 limit-record'], 5],
    ['string', '["é","éé"]', { string: 3 }, ['1:6 limit-string /1'], 3],
    ['string, of a key', '{"abc":1,"abcd":2}', { string: 3 }, ['1:10 limit-string /abcd'], 3],
    ['keys', '[{"a":1,"b":2},{"a":1,"b":2,"c":3,"d":4}]', { keys: 2 }, ['1:29 limit-keys /1'], 2],
    ['keys, with escapes', '{"\\n":1,"\\r":2,"\\t":3}', { keys: 2 }, ['1:16 limit-keys'], 2],
    ['items', '{"a":[1,2],"b":[1,2,3,4]}', { items: 2 }, ['1:21 limit-items /b'], 2],
  ])('limit: %s', (_, text, limits, issues, limit) => {
    expect(found(text, limits)).toEqual(issues);
    expect(read(text, limits).issues[0]?.limit).toBe(limit);
  });

  it('stops at as many issues as are asked for', () => {
    const text = `[${list(500, () => '1e400')}]`;
    expect(found(text)).toHaveLength(100);
    expect(found(text, { issues: 3 })).toEqual(['1:2 number-range /0', '1:8 number-range /1', '1:14 number-range /2']);
  });

  it('takes the same key with and without a byte-order mark apart, in an object of many keys', () => {
    expect(found(`{${list(40, (i) => `"${i}":0`)},"a":1,"\ufeffa":2}`)).toEqual([]);
  });

  it('takes objects of any number of keys apart', () => {
    const keys = (n: number) => list(n, (i) => `"${i}":0`);
    for (const n of [31, 32, 33, 34, 200]) {
      expect(found(`{${keys(n)}}`)).toEqual([]);
      expect(found(`{${keys(n)},"0":1}`)).toEqual([`1:${keys(n).length + 3} duplicate-key /0`]);
      expect(found(`{${keys(n)},"${n - 1}":1}`)).toEqual([`1:${keys(n).length + 3} duplicate-key /${n - 1}`]);
    }
  });
});

describe('hostile texts', () => {
  it.each<[string, string, string]>([
    ['100,000 arrays deep', '['.repeat(100_000), 'limit-depth'],
    ['a million arrays deep', '['.repeat(1_000_000), 'limit-depth'],
    ['a million objects deep', '{"a":'.repeat(1_000_000), 'limit-depth'],
    ['a million arrays, closed', '['.repeat(1_000_000) + ']'.repeat(1_000_000), 'limit-depth'],
    ['a million carriage returns', `${'\r'.repeat(1_000_000)}x`, 'syntax'],
    ['a million spaces behind a comma', `[1,${' '.repeat(1_000_000)}]`, 'syntax'],
    ['a million spaces behind a value', `1${' '.repeat(1_000_000)}x`, 'syntax'],
    ['a million digits', '1'.repeat(1_000_000), 'number-range'],
    ['a million digits behind the point', `0.${'1'.repeat(1_000_000)}`, 'number-precision'],
    ['a million word characters', 'x'.repeat(1_000_000), 'syntax'],
    ['a million backslashes', `"${'\\'.repeat(1_000_001)}`, 'truncated'],
    ['half a million equal keys', `{${list(500_000, () => '"a":0')}}`, 'duplicate-key'],
    ['a long key in a long key', `{"${'a'.repeat(900_000)}":{"${'b'.repeat(900_000)}":[${list(100, () => '1e400')}]}}`, 'number-range'],
  ])('%s', (_, text, code) => {
    const { issues } = read(text);
    expect(issues[0]?.code).toBe(`json/${code}`);
    expect(JSON.stringify(issues).length).toBeLessThan(100_000);
  });
});

const dangerous = /"(?:__proto__|constructor|prototype)":/;
const jsonText = fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 }).map((value) => JSON.stringify(value));
const piece = fc.constantFrom(
  ...'{}[]",:\\ \n\u0000\u0001\ufeff/u-+.eE0129azé😀',
  'true',
  'null',
  '"a":',
  '\\u00e9',
  '\\ud800',
  '1e9',
  '"__proto__"',
);
const bytes = fc.oneof(
  fc.uint8Array(),
  fc.array(piece, { maxLength: 40 }).map((pieces) => encode(pieces.join(''))),
  // A text that was right, with some bytes changed, put in or taken out.
  fc
    .tuple(
      jsonText,
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(2),
          fc.oneof(
            fc.nat(255),
            piece.map((text) => text.charCodeAt(0) & 0xff),
          ),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([text, edits]) => {
      const edited = [...encode(text)];
      for (const [at, taken, byte] of edits) edited.splice(at % (edited.length + 1), taken, byte);
      return Uint8Array.from(edited);
    }),
);

describe('any text', () => {
  it('that JSON.stringify writes comes back as it was', () => {
    fc.assert(
      fc.property(jsonText, fc.constantFrom(undefined, 1, '\t'), (compact, indent) => {
        fc.pre(!dangerous.test(compact));
        const text = JSON.stringify(JSON.parse(compact), undefined, indent);
        const { value, issues } = read(text);
        expect(issues).toEqual([]);
        expect(JSON.stringify(value)).toBe(compact);
      }),
      { numRuns: 500 },
    );
  });

  it('is judged without a throw, and as JSON.parse judges it', () => {
    const severities = new Map(jsonCodes.map(({ code, severity }) => [code, severity]));
    fc.assert(
      fc.property(bytes, (text) => {
        const result = parseJson(text);
        const oracle = parseStrictly(text);
        if (result.issues.length === 0) expect({ value: result.value }).toEqual(oracle);
        if (oracle === undefined) expect(result.issues).not.toEqual([]);
        else expect(result.issues.filter(({ code }) => /syntax|truncated|empty|utf8|encoding|bom|nul/.test(code))).toEqual([]);
        for (const { code, severity, line, column, byte, excerpt, message, hint } of result.issues) {
          expect(severity).toBe(severities.get(code));
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(byte).toBeGreaterThanOrEqual(0);
          expect(byte).toBeLessThanOrEqual(text.length);
          expect(excerpt).toMatch(/^[^\p{Cc}\p{Cs}\p{Bidi_Control}]{0,80}$/u);
          expect(message).toMatch(/^[^\p{Cc}\p{Cs}]{1,400}[^.\p{Cc}]$/u);
          expect(hint).toMatch(/^[^\p{Cc}]+[^.\p{Cc}]$/u);
        }
      }),
      { numRuns: 4000 },
    );
  });
});

/** What JSON.parse makes of bytes that are UTF-8; undefined where one of the two fails. */
function parseStrictly(text: Uint8Array): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text)) };
  } catch {
    return undefined;
  }
}
