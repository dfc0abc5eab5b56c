import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordReader, type RecordReaderOptions } from './record-reader.ts';
import type { SourceRecord } from './source-record.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encode = (text: string) => encoder.encode(text);
const texts = (records: readonly SourceRecord[]) => records.map(({ bytes }) => decoder.decode(bytes));

async function* stream(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

async function read(input: AsyncIterable<Uint8Array>, options?: RecordReaderOptions) {
  const reader = new RecordReader(input, options);
  const records: SourceRecord[] = [];
  for await (const some of reader) records.push(...some);
  const { bytes, shape, complete } = reader;
  return { source: { bytes, shape, complete }, records };
}

/** Bytes cut into pieces of a length. */
function pieces(bytes: Uint8Array, length: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) => bytes.subarray(index * length, (index + 1) * length));
}

test('each line is a record, wherever the pieces are cut', async () => {
  const entry = fc.record({ id: fc.string({ unit: 'binary' }), n: fc.integer() });
  const ends = fc.constantFrom('\n', '\r\n', '\n\n', '\n \n');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(entry, ends), { minLength: 2, maxLength: 20 }),
      fc.integer({ min: 1, max: 40 }),
      async (lines, length) => {
        const bytes = encode(lines.map(([value, end]) => JSON.stringify(value) + end).join(''));
        const { records, source } = await read(stream(...pieces(bytes, length)));
        expect(texts(records).map((one) => JSON.parse(one))).toEqual(lines.map(([value]) => value));
        expect(records.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
        expect(source).toEqual({ bytes: bytes.length, shape: 'lines', complete: true });
        for (const { bytes: record, start } of records) {
          expect(Buffer.compare(bytes.subarray(start.byte, start.byte + record.length), record)).toBe(0);
        }
      },
    ),
  );
});

test('each entry of an array is a record, at its place, and is walked over once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 12 }), fc.constantFrom(0, 1, 2, '\t'), async (values, indent) => {
      const text = `\ufeff${JSON.stringify(values, undefined, indent)}\n`;
      const { records, source } = await read(stream(encode(text)));
      expect(texts(records).map((one) => JSON.parse(one))).toEqual(JSON.parse(JSON.stringify(values)));
      expect(source.shape).toBe('array');
      const lines = text.slice(1).split('\n');
      for (const { bytes, start } of records) {
        const line = [...(lines[start.line - 1] as string)].slice(start.column - 1).join('');
        expect(line.startsWith(decoder.decode(bytes).split('\n')[0] as string)).toBe(true);
      }
    }),
  );
  const { records } = await read(stream(encode('[1,{"a":1,"a":2}, "x" ,[]]')));
  expect(records.map(({ isScanned }) => isScanned)).toEqual([true, undefined, true, true]);
});

test.each([
  ['inside entries', '[{"a":1,"a":2},{"__proto__":1},1e999,{"b":1}]', ['{"a":1,"a":2}', '{"__proto__":1}', '1e999', '{"b":1}']],
  ['of the array', '[{"a":1},{"b":}]', ['[{"a":1},{"b":}]']],
  ['behind the array', '[1] x', ['[1] x']],
  ['an empty array', ' [ ] ', []],
])('a fault stays with its record: %s', async (_, text, expected) => {
  expect(texts((await read(stream(encode(text)))).records)).toEqual(expected);
});

test('an array of more items than the limit is one document', async () => {
  const { records, source } = await read(stream(encode('[1,2,3]')), { limits: { items: 2 } });
  expect([texts(records), source.shape]).toEqual([['[1,2,3]'], 'document']);
});

test('an entry may be as deep in an array as alone', async () => {
  const { records } = await read(stream(encode('[[[1]],2]')), { limits: { depth: 2 } });
  expect(records).toHaveLength(2);
  expect((await read(stream(encode('[[[[1]]],2]')), { limits: { depth: 2 } })).records).toHaveLength(1);
});

test('of lines only one is held, and of a line that is too long the beginning', async () => {
  const long = encode(`{"a":"${'x'.repeat(1_000_000)}`);
  const input = (async function* () {
    yield encode('{"a":1}\n');
    for (let index = 0; index < 40; index += 1) yield long;
    yield encode('"}\n{"a":2}\n');
  })();
  const { records, source } = await read(input);
  expect(records.map(({ length }) => length)).toEqual([undefined, long.length * 40 + 2, undefined]);
  expect(records[1]?.bytes.length).toBe(1_024);
  expect(decoder.decode(records[2]?.bytes)).toBe('{"a":2}');
  expect(records[2]?.start).toEqual({ line: 3, column: 1, byte: source.bytes - 8, isLine: true });
  expect(source.bytes).toBe(long.length * 40 + 8 + 3 + 8);
});

test('lines are given out as they come, and not when much of the source is there', async () => {
  const line = encode(`{"a":"${'x'.repeat(40_000)}"}\n`);
  let given = 0;
  const input = (async function* () {
    for (; given < 100; given += 1) yield line;
  })();
  for await (const records of new RecordReader(input)) {
    expect(records.length).toBeGreaterThan(0);
    break;
  }
  expect(given).toBeLessThan(5);
});

test('an endless document is not read to its end, and what is read of it does not hang on its pieces', async () => {
  const zeros = async function* (length: number) {
    for (;;) yield new Uint8Array(length).fill(0x5b);
  };
  const limits = { record: 300_000 };
  for (const length of [1_000, 65_536, 1_000_000]) {
    const { source, records } = await read(zeros(length), { limits });
    expect([records.length, records[0]?.length, source]).toEqual([
      1,
      Number.POSITIVE_INFINITY,
      { bytes: 300_001, shape: 'document', complete: false },
    ]);
  }
});

test('a large piece of short lines does not become as many records at once', async () => {
  const batches: number[] = [];
  for await (const records of new RecordReader(stream(encode('1\n'.repeat(3_000))), { shape: 'lines' })) batches.push(records.length);
  expect(batches).toEqual([1_024, 1_024, 952, 0]);
});

test('a source may write to its pieces again', async () => {
  const memory = new Uint8Array(4);
  const text = encode('{"a":1}\n{"b":2}\n{"c":3}\n');
  const input = (async function* () {
    for (let at = 0; at < text.length; at += 4) {
      memory.set(text.subarray(at, at + 4));
      yield memory;
    }
  })();
  const found: string[] = [];
  for await (const records of new RecordReader(input, { shape: 'lines' })) found.push(...texts(records));
  expect(found).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
});
