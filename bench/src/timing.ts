import { join } from 'node:path';
import { guards } from 'nutgraf/guards';
import { agree } from './agreement.ts';
import { mutantCases, parsedCases, pythonCases, validCases } from './case.ts';
import { Records } from './data.ts';
import type { Form } from './form.ts';
import { mutantsOf } from './mutant.ts';
import { peers } from './peer/index.ts';
import type { Random } from './random.ts';
import { writeInvalid, writePython, writeValid } from './record-file.ts';
import type { Result, Row } from './result.ts';
import { type Case, ratio, type Spread, type Times, timed } from './round.ts';
import type { Aim } from './target.ts';

/** How many mutants each peer has to refuse. */
const mutantCount = 500;

/** What is timed in one process, and what is aimed at there. */
export type Timing = Pick<Result, 'versions' | 'records' | 'parsed' | 'lines' | 'mutants'> & { figures: [Aim, Spread][] };

/**
 * Times nutgraf, the floors and the peers, one after another in each round.
 * @throws Error where a peer judges otherwise than Zod.
 */
export async function timing(form: Form, folder: string, random: Random): Promise<Timing> {
  const made = new Records();
  const records = Array.from({ length: form.parsed }, (_, number) => JSON.parse(made.next(number)) as unknown);
  const mutants = mutantsOf(records, mutantCount, random);
  const others = peers();
  for (const peer of others) agree(peer, records, mutants);

  const valid = await writeValid(join(folder, 'valid.ndjson'), form.valid);
  const python = await writePython(join(folder, 'python.ndjson'), form.valid);
  const some = await writeInvalid(join(folder, 'some.ndjson'), form.valid, 100);
  const none = await writeInvalid(join(folder, 'none.ndjson'), form.invalid, 1);
  const ofParsed = parsedCases(records, others);
  const [ofValid, ofPython] = [validCases(valid), pythonCases(python)];
  const [ofSome, ofNone] = [mutantCases('1 % invalid', some), mutantCases('all invalid', none)];
  const times = await timed([...ofParsed, ...ofValid, ...ofPython, ...ofSome, ...ofNone], form.rounds, random);
  return {
    versions: Object.fromEntries(others.map(({ name, version }) => [name, version])),
    records: { parsed: records.length, lines: valid.records, bytes: valid.bytes, mutants: mutants.length },
    parsed: rowsOf(times, ofParsed, 'zod'),
    lines: [...rowsOf(times, ofValid, 'parse-only'), ...rowsOf(times, ofPython, 'from Python: parse-only')],
    mutants: [ofSome, ofNone].flatMap((cases) => rowsOf(times, cases, cases[0]?.name ?? '')),
    figures: [
      ['read and split', ratio(times, 'read + split', 'parse-only')],
      ['speed-up, 1 % invalid', ratio(times, '1 % invalid: JSON.parse + safeParse', '1 % invalid: validateFile')],
      ['objects', ratio(times, 'readLines', 'parse-only')],
      ['objects, both checked', ratio(times, 'readLines', 'parse with text checks')],
      ['guard to safeParse', ratio(times, 'zod', 'guard')],
      ['guard to ajv', ratio(times, 'ajv', 'guard')],
      ['guard to z.compile', ratio(times, 'z.compile', 'guard')],
      ['all invalid', ratio(times, 'all invalid: validateFile', 'all invalid: JSON.parse + safeParse')],
      ['unsound', only(mutants.filter(({ value }) => guards.entity(value)).length)],
      ['slow path', only((records.filter((record) => !guards.entity(record)).length / records.length) * 100)],
    ],
  };
}

function rowsOf(times: Times, cases: readonly Case[], to: string): Row[] {
  return cases.map(({ name }) => ({ name, ...ratio(times, name, to) }));
}

/** A figure that is counted and not timed. */
export function only(value: number): Spread {
  return { median: value, from: value, to: value };
}
