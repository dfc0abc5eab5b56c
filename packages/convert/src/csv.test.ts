import { describe, expect, test } from 'vitest';
import { type CsvRecord, readCsv, rowOf } from './csv.ts';

type Options = Parameters<typeof readCsv>[1];

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

async function recordsOf(text: string | Uint8Array, options: Options = {}, cuts: readonly number[] = []): Promise<CsvRecord[]> {
  const bytes = bytesOf(text);
  const borders = [0, ...cuts, bytes.length];
  const chunks = borders.slice(1).map((end, index) => bytes.subarray(borders[index], end));
  const records: CsvRecord[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const record of readCsv(stream, options)) records.push(record);
  return records;
}

/** The cells of each record, or its fault. */
async function cellsOf(text: string | Uint8Array, options: Options = {}): Promise<(string[] | string)[]> {
  return (await recordsOf(text, options)).map((record) => ('cells' in record ? record.cells : record.fault));
}

describe('cells', () => {
  test.each([
    ['a,b\n', [['a', 'b']]],
    ['a,b', [['a', 'b']]],
    ['a,,\n', [['a', '', '']]],
    [',\n', [['', '']]],
    ['""\n', [['']]],
    ['"a,b",c\n', [['a,b', 'c']]],
    ['"a ""b"" c",d\n', [['a "b" c', 'd']]],
    ['"""a"""\n', [['"a"']]],
    ['a,""""\n', [['a', '"']]],
    ['"a\nb",c\nd\n', [['a\nb', 'c'], ['d']]],
    ['"a\r\nb"\r\nc\r\n', [['a\r\nb'], ['c']]],
    ['"a\rb"\rc', [['a\rb'], ['c']]],
    ['"a""\nb"\nc\n', [['a"\nb'], ['c']]],
    ['"a,""\n""b"\nc\n', [['a,"\n"b'], ['c']]],
    ['a"b,c\nd\n', [['a"b', 'c'], ['d']]],
    ['a "b" c\nd\n', [['a "b" c'], ['d']]],
    ['a, "b\nc"\nd\n', [['a', ' "b'], ['c"'], ['d']]],
    ['1,"-0- ",-0- \n', [['1', '-0- ', '-0- ']]],
    ['__proto__,constructor\n', [['__proto__', 'constructor']]],
  ])('%j', async (text, expected) => {
    expect(await cellsOf(text)).toEqual(expected);
  });

  test.each(['\n', '\r\n', '\r'])('end with %j, and lines are counted from 1', async (end) => {
    const records = await recordsOf(['a', `"b${end}b"`, '', 'c', ''].join(end));
    expect(records.map(({ line }) => line)).toEqual([1, 2, 5]);
    expect(records.map((record) => 'cells' in record && record.cells)).toEqual([['a'], [`b${end}b`], ['c']]);
  });

  test('blank lines are passed over, and an empty file has no record', async () => {
    expect(await cellsOf('\n\r\n\ra\n\n\nb\n\n')).toEqual([['a'], ['b']]);
    for (const nothing of ['', '\n', '\r\n\r\n', '\ufeff', '\ufeff\n']) expect(await cellsOf(nothing)).toEqual([]);
  });

  test('are divided by another sign where it is named', async () => {
    expect(await cellsOf('a;b,c;"d;e"\n', { delimiter: ';' })).toEqual([['a', 'b,c', 'd;e']]);
    expect(await cellsOf('a\t"b\tc"\n', { delimiter: '\t' })).toEqual([['a', 'b\tc']]);
  });
});

describe('encodings', () => {
  test('a byte order mark is no part of the first cell, quoted or not', async () => {
    expect(await cellsOf('\ufeffa,b\n')).toEqual([['a', 'b']]);
    expect(await cellsOf('\ufeff"a\n1",b\nc\n')).toEqual([['a\n1', 'b'], ['c']]);
    expect(await cellsOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x22, 0xe9, 0x0a, 0x22, 0x0a, 0x62]))).toEqual([['é\n'], ['b']]);
  });

  test('a record that is no UTF-8 is read as windows-1252, and only that', async () => {
    const bytes = new Uint8Array([...bytesOf('Zoë,1\n'), 0x5a, 0x6f, 0xeb, 0x2c, 0x93, 0x80, 0x94, 0x0a, ...bytesOf('Žofie,3\n')]);
    expect(await recordsOf(bytes)).toEqual([
      { line: 1, cells: ['Zoë', '1'], isWindows1252: false },
      { line: 2, cells: ['Zoë', '“€”'], isWindows1252: true },
      { line: 3, cells: ['Žofie', '3'], isWindows1252: false },
    ]);
  });
});

describe('the bound', () => {
  test('an open quotation mark costs the records up to the bound, and reading goes on at the next line', async () => {
    const text = `a\n"b\n${'c\n'.repeat(20)}d\ne\n`;
    const records = await recordsOf(text, { longest: 30 });
    expect(records[0]).toMatchObject({ line: 1, cells: ['a'] });
    expect(records[1]).toMatchObject({ line: 2, fault: expect.stringContaining('longer than 30 bytes') });
    expect(records.slice(2).every((record) => 'cells' in record && record.cells.length === 1)).toBe(true);
    expect(records.at(-1)).toMatchObject({ line: 24, cells: ['e'] });
  });

  test('an open quotation mark at the end of a file is a fault', async () => {
    expect(await cellsOf('a\n"b\nc\n')).toEqual([['a'], expect.stringContaining('no CSV')]);
  });

  test('a long line without a quotation mark is one fault', async () => {
    expect(await cellsOf(`a\n${'b,'.repeat(100)}\nc\n`, { longest: 50 })).toEqual([['a'], expect.stringContaining('50 bytes'), ['c']]);
  });

  test('a record of just the bound is read', async () => {
    expect(await cellsOf('abcde\nabcdef\n', { longest: 5 })).toEqual([['abcde'], expect.stringContaining('5 bytes')]);
  });
});

const tricky = '\ufeffa,"b ""c"", d"\r\n"e\r\nf",é\r\r\n\ng"h,"i"\n"",j\r"k""\n""l",\u{1f600}\n"m';

describe('chunks', () => {
  test.each(Array.from(bytesOf(tricky), (_, index) => index))('a border before byte %i changes nothing', async (cut) => {
    expect(await recordsOf(tricky, {}, [cut])).toEqual(await recordsOf(tricky));
  });

  test('nor do borders before all bytes, nor empty chunks', async () => {
    const cuts = Array.from(bytesOf(tricky), (_, index) => index);
    expect(await recordsOf(tricky, {}, cuts)).toEqual(await recordsOf(tricky));
    expect(await recordsOf(tricky, {}, [3, 3, 3])).toEqual(await recordsOf(tricky));
    expect(await recordsOf(tricky, { longest: 12 }, cuts)).toEqual(await recordsOf(tricky, { longest: 12 }));
  });
});

/** A small generator of numbers from a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('any text', () => {
  test('what is written by the standard is read back', async () => {
    const random = seeded(41);
    const signs = ['a', 'é', '"', ',', '\n', '\r', ' ', '\u{1f600}', ''];
    for (let run = 0; run < 500; run += 1) {
      const cell = () => Array.from({ length: Math.floor(random() * 5) }, () => signs[Math.floor(random() * signs.length)]).join('');
      const rows = Array.from({ length: 1 + Math.floor(random() * 4) }, () => ['x', cell(), cell()]);
      const end = ['\n', '\r\n', '\r'][run % 3] as string;
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',') + end).join('');
      expect(await cellsOf(text)).toEqual(rows);
    }
  });

  test('whatever the signs, nothing is thrown, no line is lost without a fault, and cells are texts', async () => {
    const random = seeded(43);
    const signs = ['a', '"', '""', ',', '\n', '\r\n', '\r', ' '];
    for (let run = 0; run < 3000; run += 1) {
      const text = Array.from({ length: Math.floor(random() * 14) }, () => signs[Math.floor(random() * signs.length)]).join('');
      const records = await recordsOf(text);
      const isWhole = records.every((record) => 'cells' in record);
      for (const record of records) if ('cells' in record) expect(record.cells.every((one) => typeof one === 'string')).toBe(true);
      const letters = records.flatMap((record) => ('cells' in record ? record.cells : [])).join('');
      if (isWhole)
        expect([text, [...letters].filter((one) => one === 'a').length]).toEqual([text, [...text].filter((one) => one === 'a').length]);
    }
  });
});

test('a row has the names of its header, numbers beyond it, and no prototype but its own', () => {
  const row = rowOf(['a', '__proto__'], ['1', '2', '3']);
  expect(Object.entries(row)).toEqual([
    ['a', '1'],
    ['__proto__', '2'],
    ['#3', '3'],
  ]);
  expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
});
