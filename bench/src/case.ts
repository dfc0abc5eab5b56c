import { createReadStream } from 'node:fs';
import { EntitySchema, validateEntity } from 'nutgraf';
import { guards } from 'nutgraf/guards';
import { parseJson, readLines } from 'nutgraf/intake';
import { validateFile } from 'nutgraf/intake/node';
import { eachLine, parseAnd, parseOnly, read, readAndSplit } from './floor.ts';
import type { Peer } from './peer/peer.ts';
import type { RecordFile } from './record-file.ts';
import type { Case } from './round.ts';

/** How often a case goes through the parsed records in a round, so that the clock can tell. */
const passes = 4;

const safeParse = (value: unknown): boolean => EntitySchema.safeParse(value).success;

/** The verdict of who asks the guard first: what it does not take is looked at again, so that the price of that is not hidden. */
const byGuard = (value: unknown): boolean => guards.entity(value) || validateEntity(value).value !== undefined;

/** Verdicts on records that are parsed already: those of nutgraf, and of the peers. */
export function parsedCases(records: readonly unknown[], peers: readonly Peer[]): Case[] {
  const judges: Pick<Peer, 'name' | 'accepts'>[] = [
    { name: 'guard', accepts: byGuard },
    { name: 'validateEntity', accepts: (value) => validateEntity(value).value !== undefined },
    ...peers,
  ];
  return judges.map(({ name, accepts }) => ({
    name,
    expects: passes * records.length,
    run: async () => {
      let accepted = 0;
      for (let pass = 0; pass < passes; pass += 1) for (const record of records) if (accepts(record)) accepted += 1;
      return accepted;
    },
  }));
}

/** The ways of a file of valid records, from reading it to values that are judged. */
export function validCases({ path, bytes, records }: RecordFile): Case[] {
  return [
    { name: 'read', expects: bytes, run: () => read(path) },
    { name: 'read + split', expects: records, run: () => readAndSplit(path) },
    { name: 'parse-only', expects: records, run: () => parseOnly(path) },
    { name: 'parse with text checks', expects: records, run: () => parseChecked(path) },
    { name: 'JSON.parse + safeParse', expects: records, run: () => parseAnd(path, safeParse) },
    { name: 'JSON.parse + guard', expects: records, run: () => parseAnd(path, byGuard) },
    { name: 'readLines', expects: records, run: () => objects(path) },
    { name: 'validateFile', expects: records, run: () => valid(path) },
  ];
}

/** The ways of a file of valid records that Python has written. */
export function pythonCases({ path, records }: RecordFile): Case[] {
  return [
    { name: 'from Python: parse-only', expects: records, run: () => parseOnly(path) },
    { name: 'from Python: JSON.parse + safeParse', expects: records, run: () => parseAnd(path, safeParse) },
    { name: 'from Python: readLines', expects: records, run: () => objects(path) },
    { name: 'from Python: validateFile', expects: records, run: () => valid(path) },
  ];
}

/** The ways of a file in which some records are mutants. */
export function mutantCases(name: string, { path, records, invalid }: RecordFile): Case[] {
  const expects = records - invalid;
  return [
    { name: `${name}: JSON.parse + safeParse`, expects, run: () => parseAnd(path, safeParse) },
    { name: `${name}: validateFile`, expects, run: () => valid(path) },
  ];
}

/**
 * Parses each line with all checks of texts and no others, as whoever has no schema to look at has to: keys that stand twice, numbers that
 * lose digits, halves of characters. A limit below what the guards go to keeps them out of it.
 */
async function parseChecked(path: string): Promise<number> {
  let sound = 0;
  await eachLine(path, (line) => {
    if ('value' in parseJson(line, { items: 9_000 })) sound += 1;
  });
  return sound;
}

/** What the command calls to judge a file by workers, here without: bytes, text, schema and checks, with all issues. */
async function valid(path: string): Promise<number> {
  const issues = validateFile(path, { workers: 1 });
  for await (const _ of issues);
  return issues.counts.valid;
}

async function objects(path: string): Promise<number> {
  let values = 0;
  for await (const { value } of readLines(createReadStream(path, { highWaterMark: 2 ** 20 }))) if (value !== undefined) values += 1;
  return values;
}
