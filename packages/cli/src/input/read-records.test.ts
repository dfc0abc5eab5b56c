import { expect, test } from 'vitest';
import { readRecords } from './read-records.ts';

async function read(...pieces: string[]) {
  const source = { bytes: 0, hasMany: false, complete: false };
  const input = (async function* () {
    for (const piece of pieces) yield new TextEncoder().encode(piece);
  })();
  const counts: number[] = [];
  for await (const records of readRecords(input, source)) if (records.length > 0) counts.push(records.length);
  return { ...source, counts };
}

test('what is known of a source is told with its records', async () => {
  expect(await read('{"a":1}\n{"a"', ':2}\n')).toEqual({ bytes: 16, hasMany: true, complete: true, counts: [2] });
  expect(await read('[{},{}]')).toEqual({ bytes: 7, hasMany: true, complete: true, counts: [2] });
  expect(await read('{', '}')).toEqual({ bytes: 2, hasMany: false, complete: true, counts: [1] });
});

test('an endless document is not read to its end', async () => {
  const source = { bytes: 0, hasMany: false, complete: false };
  const endless = (async function* () {
    for (;;) yield new Uint8Array(1_048_576).fill(0x5b);
  })();
  let records = 0;
  for await (const some of readRecords(endless, source)) records += some.length;
  expect([records, source.complete, source.bytes < 20_000_000]).toEqual([1, false, true]);
});
