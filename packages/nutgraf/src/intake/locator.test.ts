import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const place = (text: string, pointer: string, at?: 'key' | 'value') => parseJson(encode(text)).locate(pointer, at)?.byte;

describe('locate', () => {
  const text = ' {"a":[10, {"b/c~":"x"}],\n"\\u00e9":null, "":{"q\\"":1}}';
  it.each<[pointer: string, value: number | undefined, key: number | undefined]>([
    ['', 1, 1],
    ['/a', 6, 2],
    ['/a/0', 7, 7],
    ['/a/1', 11, 11],
    ['/a/1/b~1c~0', 19, 12],
    ['/é', 35, 26],
    ['/', 44, 41],
    ['//q"', 51, 45],
  ])('of %j', (pointer, value, key) => {
    expect(place(text, pointer)).toBe(value);
    expect(place(text, pointer, 'key')).toBe(key);
  });

  it.each([
    ['/nope', 1],
    ['/nope/deeper', 1],
    ['/a/2', 6],
    ['/a/01', 6],
    ['/a/-', 6],
    ['/a/b', 6],
    ['/a/0/x', 7],
    ['/a/1/b', 11],
    ['/é/x', 35],
  ])('of what is not there, %j, is that of the nearest value around it', (pointer, value) => {
    expect(place(text, pointer)).toBe(value);
    expect(place(text, pointer, 'key')).toBe(value);
  });

  it('has none in a text that holds nothing, nor for what is no pointer', () => {
    expect(place('', '')).toBeUndefined();
    expect(place(' \n', '/a')).toBeUndefined();
    expect(place('{"a":1}', 'a')).toBeUndefined();
  });

  it('gives line and column', () => {
    expect(parseJson(encode(text)).locate('/é', 'key')).toEqual({ line: 2, column: 1, byte: 26 });
    expect(parseJson(encode('\ufeff{"a":"😀","b":1}')).locate('/b')).toEqual({ line: 1, column: 14, byte: 19 });
  });

  it('reads ~01 as ~1', () => {
    expect(place('{"/":1,"~1":2}', '/~01')).toBe(12);
  });

  it('takes the first of a key that comes twice', () => {
    expect(place('{"a":1,"a":2}', '/a')).toBe(5);
  });

  it('is not led astray by what stands inside strings', () => {
    expect(place('{"a":"\\",\\"b\\":0","c":"}]","b":1}', '/b')).toBe(31);
    expect(place('{"a":"b","x":1}', '/a":"b')).toBe(0);
    expect(place('{"\ufffd":1,"x":2}', '/\ud800')).toBe(0);
  });

  it.each([
    '{',
    '{"a',
    '{"a"',
    '{"a":',
    '{"a":[1,',
    '[',
    '[1 2]',
    '{"a" 1, "b":2}',
    '{"a":1 "b":2}',
    '[}',
    '{"a":1]',
    '\\',
    '"',
    '{"a":{{{',
    '[,,,]',
  ])('answers of the broken text %j', (broken) => {
    for (const pointer of ['', '/a', '/b', '/0', '/1', '/a/0', '/a/b']) {
      const at = place(broken, pointer);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(broken.length);
    }
  });

  it('finds every value and every key of any text, asked in any order', () => {
    const value = fc.jsonValue({ stringUnit: 'binary', maxDepth: 5 });
    fc.assert(
      fc.property(value, fc.array(fc.nat(7), { minLength: 60, maxLength: 60 }), fc.nat(), (json, dice, order) => {
        const writer = new Writer(dice);
        writer.write(json, '', 0);
        const bytes = encode(writer.text);
        const { locate } = parseJson(bytes);
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
        const places = writer.places.map((_, i) => writer.places[(i * 7919 + order) % writer.places.length] as Place);
        for (const { pointer, key, start, end } of [...places, ...writer.places]) {
          expect(locate(pointer)?.byte, pointer).toBe(encode(writer.text.slice(0, start)).length);
          expect(locate(pointer, 'key')?.byte, pointer).toBe(encode(writer.text.slice(0, key)).length);
          const at = locate(pointer)?.byte ?? 0;
          const slice = decoder.decode(bytes.subarray(at, at + encode(writer.text.slice(start, end)).length));
          expect(JSON.stringify(JSON.parse(slice)), pointer).toBe(JSON.stringify(valueAt(json, pointer)));
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Where a value was written, in UTF-16 units. */
interface Place {
  pointer: string;
  key: number;
  start: number;
  end: number;
}

/** Writes JSON with white space and escapes by the throw of dice, and keeps account of where everything stands. */
class Writer {
  text = '';
  readonly places: Place[] = [];
  readonly #dice: number[];
  #throws = 0;

  constructor(dice: number[]) {
    this.#dice = dice;
  }

  write(value: unknown, pointer: string, key: number): void {
    this.#space();
    const start = this.text.length;
    const place = { pointer, key: pointer === '' || key < 0 ? start : key, start, end: 0 };
    this.places.push(place);
    if (Array.isArray(value)) {
      this.#entries('[]', value, (item, i) => this.write(item, `${pointer}/${i}`, -1));
    } else if (typeof value === 'object' && value !== null) {
      this.#entries('{}', Object.entries(value), ([name, entry]) => {
        this.#space();
        const at = this.text.length;
        this.#string(name);
        this.#space();
        this.text += ':';
        this.write(entry, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, at);
      });
    } else if (typeof value === 'string') this.#string(value);
    else this.text += JSON.stringify(value);
    place.end = this.text.length;
    this.#space();
  }

  #entries<T>(brackets: string, entries: T[], write: (entry: T, i: number) => void): void {
    this.text += brackets[0];
    for (const [i, entry] of entries.entries()) {
      if (i > 0) this.text += ',';
      write(entry, i);
    }
    this.text += brackets[1];
  }

  /** As JSON.stringify does, or all in escapes. */
  #string(value: string): void {
    const escaped = value.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    this.text += this.#throw() === 0 ? `"${escaped}"` : JSON.stringify(value);
  }

  #space(): void {
    this.text += ['', '', '', ' ', '\n', '\r\n', '\t', ''][this.#throw()];
  }

  #throw(): number {
    return this.#dice[this.#throws++ % this.#dice.length] as number;
  }
}

function valueAt(value: unknown, pointer: string): unknown {
  const tokens = pointer.split('/').slice(1);
  return tokens.reduce<unknown>(
    (inner, token) => (inner as Record<string, unknown>)[token.replaceAll('~1', '/').replaceAll('~0', '~')],
    value,
  );
}
