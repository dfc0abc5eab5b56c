import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Records } from './data.ts';
import { faultNames, mutantOf } from './mutant.ts';
import { asPython } from './python.ts';
import { Random } from './random.ts';

const mebibyte = 2 ** 20;

/** A file of records, one a line. */
export interface RecordFile {
  path: string;
  bytes: number;
  records: number;
  /** How many of the records are mutants. */
  invalid: number;
}

/** Writes a file of records that are all valid. */
export async function writeValid(path: string, mebibytes: number): Promise<RecordFile> {
  return await write(path, new Records().bytes(mebibytes * mebibyte), 0);
}

/** Writes a file of valid records as Python writes them. */
export async function writePython(path: string, mebibytes: number): Promise<RecordFile> {
  const records = new Records();
  function* lines(): Generator<Buffer, void> {
    let made = 0;
    for (let number = 0; made < mebibytes * mebibyte; number += 1) {
      const line = Buffer.from(`${asPython(JSON.parse(records.next(number)))}\n`);
      made += line.length;
      yield line;
    }
  }
  return await write(path, lines(), 0);
}

/** Writes a file in which every so-maniest record is a mutant; 1: all of them. */
export async function writeInvalid(path: string, mebibytes: number, every: number): Promise<RecordFile> {
  const [records, random] = [new Records(), new Random(every)];
  let invalid = 0;
  function* lines(): Generator<Buffer, void> {
    let made = 0;
    for (let number = 1; made < mebibytes * mebibyte; number += 1) {
      const text = records.next(number);
      const isMutant = number % every === 0;
      invalid += Number(isMutant);
      const line = Buffer.from(`${isMutant ? mutated(text, random) : text}\n`);
      made += line.length;
      yield line;
    }
  }
  const file = await write(path, lines(), 0);
  return { ...file, invalid };
}

/** A mutant of a record that is about as long as the record. */
function mutated(text: string, random: Random): string {
  for (;;) {
    const mutant = mutantOf(JSON.parse(text), random.pick(faultNames), random);
    const line = mutant === undefined ? '' : JSON.stringify(mutant.value);
    if (line !== '' && line.length < text.length + 200) return line;
  }
}

async function write(path: string, pieces: Iterable<Buffer>, invalid: number): Promise<RecordFile> {
  const file = createWriteStream(path);
  let bytes = 0;
  let records = 0;
  for (const piece of pieces) {
    bytes += piece.length;
    for (let at = piece.indexOf(0x0a); at !== -1; at = piece.indexOf(0x0a, at + 1)) records += 1;
    if (!file.write(piece)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return { path, bytes, records, invalid };
}
