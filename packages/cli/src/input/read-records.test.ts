import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords } from './read-records.ts';
import type { SourceRecord } from './record.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

async function read(chunks: readonly Uint8Array[]) {
  const source = { bytes: 0, hasMany: false, complete: false };
  const records: SourceRecord[] = [];
  for await (const some of readRecords(
    (async function* () {
      yield* chunks;
    })(),
    source,
  ))
    records.push(...some);
  return { source, records };
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
        const bytes = encoder.encode(lines.map(([value, end]) => JSON.stringify(value) + end).join(''));
        const { records, source } = await read(pieces(bytes, length));
        expect(records.map((one) => JSON.parse(decoder.decode(one.bytes)))).toEqual(lines.map(([value]) => value));
        expect(records.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
        expect(source).toEqual({ bytes: bytes.length, hasMany: true, complete: true });
        for (const { bytes: record, start } of records) {
          expect(Buffer.compare(bytes.subarray(start.byte, start.byte + record.length), record)).toBe(0);
        }
      },
    ),
  );
});

test('each entry of an array is a record, at its place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 12 }), fc.constantFrom(0, 1, 2, '\t'), async (values, indent) => {
      const text = `\ufeff${JSON.stringify(values, undefined, indent)}\n`;
      const { records, source } = await read([encoder.encode(text)]);
      expect(records.map((one) => JSON.parse(decoder.decode(one.bytes)))).toEqual(JSON.parse(JSON.stringify(values)));
      expect(source.hasMany).toBe(true);
      const lines = text.slice(1).split('\n');
      for (const { bytes, start } of records) {
        const line = [...(lines[start.line - 1] as string)].slice(start.column - 1).join('');
        expect(line.startsWith(decoder.decode(bytes).split('\n')[0] as string)).toBe(true);
      }
    }),
  );
});

test('a fault inside one entry of an array is that one’s alone, and a fault of the array is the whole’s', async () => {
  const inner = await read([encoder.encode('[{"a":1,"a":2},{"__proto__":1},1e999,{"b":1}]')]);
  expect(inner.records.map(({ bytes }) => decoder.decode(bytes))).toEqual(['{"a":1,"a":2}', '{"__proto__":1}', '1e999', '{"b":1}']);
  const outer = await read([encoder.encode('[{"a":1},{"b":}]')]);
  expect(outer.records.map(({ bytes }) => decoder.decode(bytes))).toEqual(['[{"a":1},{"b":}]']);
});

test('of lines only one is held, and of a line that is too long the beginning', async () => {
  const long = encoder.encode(`{"a":"${'x'.repeat(1_000_000)}`);
  const input = (async function* () {
    yield encoder.encode('{"a":1}\n');
    for (let index = 0; index < 40; index += 1) yield long;
    yield encoder.encode('"}\n{"a":2}\n');
  })();
  const source = { bytes: 0, hasMany: false, complete: false };
  const records: SourceRecord[] = [];
  for await (const some of readRecords(input, source)) records.push(...some);
  expect(records.map(({ bytes }) => bytes.length > 16_777_216)).toEqual([false, true, false]);
  expect(records[1]?.bytes.length).toBeLessThan(18_000_000);
  expect(decoder.decode(records[2]?.bytes)).toBe('{"a":2}');
  expect(records[2]?.start).toEqual({ line: 3, column: 1, byte: source.bytes - 8 });
  expect(source.bytes).toBe(long.length * 40 + 8 + 3 + 8);
});

test('an endless document is not read to its end', async () => {
  const zeros = (async function* () {
    for (;;) yield new Uint8Array(1_048_576).fill(0x5b);
  })();
  const source = { bytes: 0, hasMany: false, complete: false };
  const records: SourceRecord[] = [];
  for await (const some of readRecords(zeros, source)) records.push(...some);
  expect([records.length, source.complete]).toEqual([1, false]);
  expect(source.bytes).toBeLessThan(20_000_000);
});
