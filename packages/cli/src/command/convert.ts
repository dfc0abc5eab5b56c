import { chosenFormat, convertible } from '../convert/chosen-format.ts';
import { formatsText } from '../convert/formats-text.ts';
import { chosenTarget } from '../convert/target.ts';
import { writeConverted } from '../convert/write-converted.ts';
import { codeOfRun, type ExitCode, exitCode } from '../exit-code.ts';
import { givenDay } from '../given-day.ts';
import type { ForeignOptions } from '../input/foreign-files.ts';
import { inputWords } from '../input/input-words.ts';
import { type Io, interruption } from '../io.ts';
import { fileNamed, refuseSameFile } from '../output/open-output.ts';
import { withProgress } from '../progress/with-progress.ts';
import { convertedText } from '../report/converted.ts';
import { paintFor, widthOf } from '../report/paint.ts';
import { safe } from '../report/safe.ts';
import { roomOf, Tally } from '../report/tally.ts';
import { UsageError } from '../usage-error.ts';

/** The options of `nutgraf convert`. */
export interface ConvertOptions {
  from?: string;
  to: string;
  output?: string;
  losses?: string;
  summary?: string;
  snapshot?: string;
  formats?: boolean;
  all?: boolean;
  unproven?: boolean;
  quiet?: boolean;
}

/** Converts files, foreign ones or of the model, to the model or to a foreign form: the product to a file or standard output, what is said of it to standard error. */
export async function convert(files: readonly string[], options: ConvertOptions, io: Io): Promise<ExitCode> {
  if (options.formats) {
    await io.stdout.write(formatsText({ paint: paintFor(io.stdout, io.env), width: widthOf(io.stdout) }));
    return exitCode.valid;
  }
  const words = inputWords(files, io, 'convert');
  const { from, snapshot, all = false, unproven = false, quiet = false } = options;
  const to = chosenTarget(options.to);
  if (unproven && to.sort === 'own') throw new UsageError('--unproven is about another form: --to names it', 'convert');
  const chosen = from === undefined ? undefined : chosenFormat(from, convertible, 'convert');
  const snapshotOn = givenDay('--snapshot', snapshot, 'convert');
  const output = fileNamed(options.output);
  refuseSameFile(words, { '-o': output, ...given('--losses', options.losses), ...given('--summary', options.summary) }, io, 'convert');
  const tally = new Tally(roomOf({ quiet, all }));
  const run: ForeignOptions = { tally, signal: io.signal, columns: widthOf(io.stderr), from: chosen, snapshotOn };
  const progress = withProgress(io, words, { quiet, isShared: output === undefined });
  const written = await writeConverted(words, run, { ...options, output, to, all: unproven }, progress.io).finally(progress.end);
  const isWritten = output === undefined ? to.sort === 'own' || !io.signal.aborted : tally.complete;
  const look = { paint: paintFor(io.stderr, io.env), width: widthOf(io.stderr) };
  await io.stderr.write(convertedText(tally, written, { ...look, all, quiet, isWritten, losses: options.losses }));
  if (output !== undefined && !isWritten)
    await io.stderr.write(`nutgraf convert: not all was read, so ${safe(output)} is as it was before.\n`);
  return interruption(io) ?? codeOfRun(tally);
}

function given(option: string, path: string | undefined): Record<string, string> {
  return path === undefined ? {} : { [option]: path };
}
