import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { validateEntity } from '../../src/entities/validate.ts';
import { inputCodes } from '../../src/intake/input-codes.ts';
import { InputError } from '../../src/intake/input-error.ts';
import { jsonCodes } from '../../src/intake/json-codes.ts';
import { unzipped } from '../../src/intake/node/unzipped.ts';
import { parseJson } from '../../src/intake/parse-json.ts';
import { type JudgedRecord, readLines, readRecords } from '../../src/intake/read-records.ts';
import type { Issue } from '../../src/issue.ts';
import { issueCodes } from '../../src/story/issue-codes.ts';
import { inPieces, mutated, pick, type Random, seeded } from './mutation.ts';

const vectors = join(import.meta.dirname, '../../vectors');
const index = JSON.parse(readFileSync(join(vectors, 'index.json'), 'utf8')) as { file: string }[];

/** The documents of the vectors, each on one line. */
const samples = index.map(({ file }) => Buffer.from(JSON.stringify(JSON.parse(readFileSync(join(vectors, file), 'utf8')).value)));

const known = new Set([...jsonCodes, ...inputCodes, ...issueCodes].map(({ code }) => code));

/** The issues of bytes, or what is wrong with what the reader says of them, in words. Throws what the reader throws. */
export async function judged(entry: Entry, bytes: Uint8Array, random: Random): Promise<Issue[] | string> {
  const issues = await entries[entry](bytes, random);
  if (typeof issues === 'string') return issues;
  const odd = issues.find(({ code, line = 1, column = 1, byte = 0 }) => !known.has(code) || line < 1 || column < 1 || byte < 0);
  return odd === undefined ? issues : `an issue that cannot be: ${JSON.stringify(odd)}`;
}

const entries = {
  json: judgeJson,
  lines: judgeLines,
  records: (bytes: Uint8Array, random: Random) => judgeRecords(bytes, random, readRecords),
  gzip: judgeGzip,
} as const;

/** A way in for bytes. */
type Entry = keyof typeof entries;

/** The ways in. */
export const entryNames = Object.keys(entries) as Entry[];

async function judgeJson(bytes: Uint8Array): Promise<Issue[] | string> {
  const { issues, ...result } = parseJson(bytes);
  if ('value' in result === issues.length > 0) return `a value and ${issues.length} issues`;
  const odd = issues.find(({ byte = -1 }) => byte < 0 || byte > bytes.length);
  if (odd !== undefined) return `a byte that is not there: ${odd.byte} of ${bytes.length}`;
  if (!('value' in result)) return issues;
  const again = parseJson(new TextEncoder().encode(JSON.stringify(result.value)));
  if (JSON.stringify(again.value) !== JSON.stringify(result.value)) return 'another value from what was written of it';
  return validateEntity(result.value).issues;
}

async function judgeLines(bytes: Uint8Array, random: Random): Promise<Issue[] | string> {
  const count = linesOf(bytes).length;
  const issues = await judgeRecords(bytes, random, readLines);
  if (typeof issues === 'string') return issues;
  const read = (await all(readLines(asStream([bytes])))).length;
  return read === count ? issues : `${read} records on ${count} lines`;
}

/** The lines that are not blank: a line ends at a line feed, and a byte-order mark at the very start is passed over. */
function linesOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '');
  return text.split('\n').filter((line) => /[^ \t\r]/u.test(line));
}

async function judgeRecords(bytes: Uint8Array, random: Random, read: typeof readLines): Promise<Issue[] | string> {
  const whole = await all(read(asStream([bytes])));
  const cut = await all(read(asStream(inPieces(bytes, random))));
  if (JSON.stringify(whole) !== JSON.stringify(cut)) return 'other records where the bytes come in other pieces';
  if (whole.some(({ record }, at) => record !== at + 1)) return 'records out of order';
  const odd = whole.find(({ issues, ...rest }) => 'value' in rest === issues.some(({ severity }) => severity === 'error'));
  return odd === undefined ? whole.flatMap(({ issues }) => issues) : `a record with a value and an error, or with neither: ${odd.record}`;
}

/** What is compressed may be damaged: then the stream says so by an error of the library, and by no other. */
async function judgeGzip(bytes: Uint8Array, random: Random): Promise<Issue[] | string> {
  try {
    const records = await all(readLines(unzipped(asStream(inPieces(bytes, random)))));
    return records.flatMap(({ issues }) => issues);
  } catch (error) {
    if (error instanceof InputError) return [error.issue];
    throw error;
  }
}

async function all(records: AsyncIterable<JudgedRecord>): Promise<JudgedRecord[]> {
  const list: JudgedRecord[] = [];
  for await (const record of records) list.push(record);
  return list;
}

async function* asStream(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** Mutated bytes of the sort that an entry takes. Of compressed ones, the bytes before or those after. */
function inputOf(entry: Entry, random: Random): Uint8Array {
  const few = Array.from({ length: 3 }, () => pick(samples, random));
  if (entry === 'json') return mutated(few[0] as Uint8Array, samples, random);
  if (entry === 'records' && random() < 0.5) return mutated(Buffer.from(`[${few.join(',\n')}]`), samples, random);
  const lines = Buffer.from(`${few.join('\n')}\n`);
  if (entry !== 'gzip') return mutated(lines, samples, random);
  if (random() < 0.3) return gzipSync(mutated(lines, samples, random), { level: 1 });
  return mutated(gzipSync(lines, { level: 1 }), samples, random);
}

const shares: readonly [entry: Entry, share: number][] = [
  ['json', 0.55],
  ['lines', 0.2],
  ['records', 0.15],
  ['gzip', 0.1],
];

/** That no bytes of so many make the reader throw, lose a record or contradict itself. */
export function hostile(inputs: number, seed: number, report: boolean): void {
  describe(`${inputs} mutated inputs from the seed ${seed}`, () => {
    test.each(shares)('%s', async (entry, share) => {
      const count = Math.ceil(inputs * share);
      let whole = 0;
      for (let at = 0; at < count; at += 1) {
        const random = seeded(seed + at);
        const bytes = inputOf(entry, random);
        const found = await judged(entry, bytes, random).catch((error: unknown) => `it throws ${(error as Error).stack}`);
        if (typeof found === 'string') expect.fail(`input ${seed + at}: ${found}\n${Buffer.from(bytes).toString('base64')}`);
        if (found.every(({ code }) => !/^(?:json|input)\//u.test(code))) whole += 1;
      }
      if (report) console.log(`${entry}: ${count} inputs, ${whole} with nothing wrong in their text`);
      // Neither are all broken, so that the schemas are met too, nor are all left whole.
      expect(whole / count).toBeGreaterThan(0.05);
      expect(whole / count).toBeLessThan(0.8);
    });
  });
}
