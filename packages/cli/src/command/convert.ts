import { validateEntity } from 'nutgraf';
import { chosenFormat, convertible } from '../convert/chosen-format.ts';
import { formatsText } from '../convert/formats-text.ts';
import type { targets } from '../convert/target.ts';
import { writeConverted } from '../convert/write-converted.ts';
import { codeOfRun, type ExitCode, exitCode } from '../exit-code.ts';
import type { ForeignOptions } from '../input/foreign-files.ts';
import { inputWords } from '../input/input-words.ts';
import { type Io, interruption } from '../io.ts';
import { fileNamed, refuseSameFile } from '../output/open-output.ts';
import { convertedText } from '../report/converted.ts';
import { paintFor, widthOf } from '../report/paint.ts';
import { safe } from '../report/safe.ts';
import { roomOf, Tally } from '../report/tally.ts';
import { UsageError } from '../usage-error.ts';

/** The options of `nutgraf convert`. */
export interface ConvertOptions {
  from?: string;
  to: keyof typeof targets;
  output?: string;
  losses?: string;
  summary?: string;
  snapshot?: string;
  formats?: boolean;
  all?: boolean;
  quiet?: boolean;
}

/** Converts foreign files: the product to a file or standard output, what is said of it to standard error. */
export async function convert(files: readonly string[], options: ConvertOptions, io: Io): Promise<ExitCode> {
  if (options.formats) {
    await io.stdout.write(formatsText({ paint: paintFor(io.stdout, io.env), width: widthOf(io.stdout) }));
    return exitCode.valid;
  }
  const words = inputWords(files, io, 'convert');
  const { from, snapshot, all = false, quiet = false } = options;
  const chosen = from === undefined ? undefined : chosenFormat(from, convertible, 'convert');
  if (snapshot !== undefined && !isDate(snapshot))
    throw new UsageError(`--snapshot ${snapshot} is no date: write it as 2024-09-02`, 'convert');
  const output = fileNamed(options.output);
  refuseSameFile(words, { '-o': output, ...given('--losses', options.losses), ...given('--summary', options.summary) }, io, 'convert');
  const tally = new Tally(roomOf({ quiet, all }));
  const run: ForeignOptions = { tally, signal: io.signal, columns: widthOf(io.stderr), from: chosen, snapshotOn: snapshot };
  const written = await writeConverted(words, run, { ...options, output }, io);
  const isWritten = output === undefined || tally.complete;
  const look = { paint: paintFor(io.stderr, io.env), width: widthOf(io.stderr) };
  await io.stderr.write(convertedText(tally, written, { ...look, all, quiet, isWritten, losses: options.losses }));
  if (output !== undefined && !isWritten)
    await io.stderr.write(`nutgraf convert: not all was read, so ${safe(output)} is as it was before.\n`);
  return interruption(io) ?? codeOfRun(tally);
}

/** Whether a text is a date that the calendar has. */
function isDate(text: string): boolean {
  return validateEntity({ kind: 'event', id: 'event/snapshot', type: 'meeting', on: text }).value !== undefined;
}

function given(option: string, path: string | undefined): Record<string, string> {
  return path === undefined ? {} : { [option]: path };
}
