import type { Unknown } from 'nutgraf/intake';
import { codeOfRun, type ExitCode } from '../exit-code.ts';
import { inputWords } from '../input/input-words.ts';
import { openInput } from '../input/open-input.ts';
import { type FileOutput, type Io, interruption, type Output } from '../io.ts';
import { Hints } from '../judge/hint.ts';
import { run } from '../judge/run.ts';
import type { Judge } from '../judge/verdict.ts';
import { judgeWithWorkers } from '../judge/with-workers.ts';
import { fileNamed, openOutput, refuseSameFile } from '../output/open-output.ts';
import { type Watched, withProgress } from '../progress/with-progress.ts';
import { type ReportFormat, reportFormats } from '../report/format.ts';
import { counts, jsonText } from '../report/json.ts';
import { paintFor, widthOf } from '../report/paint.ts';
import { roomOf, Tally } from '../report/tally.ts';
import { UsageError } from '../usage-error.ts';

/** The options of `nutgraf validate`. */
export interface ValidateOptions {
  from?: string;
  graph?: boolean;
  format: ReportFormat;
  unknown?: Unknown;
  failFast?: boolean;
  output?: string;
  summary?: string;
  workers?: string;
  quiet?: boolean;
  all?: boolean;
}

/** Judges files and says what is wrong with them. */
export async function validate(files: readonly string[], options: ValidateOptions, io: Io): Promise<ExitCode> {
  const words = inputWords(files, io, 'validate');
  const { from, graph = false, quiet = false, all = false, summary } = options;
  const path = fileNamed(options.output);
  if (from !== undefined && graph) throw new UsageError('--graph resolves references of the model: it does not go with --from', 'validate');
  const workers = workersAsked(options.workers);
  refuseSameFile(words, { '-o': path, ...(summary === undefined ? {} : { '--summary': summary }) }, io, 'validate');
  const { ofIssues, write } = reportFormats[options.format];
  const tally = new Tally(roomOf({ quiet, all: all || ofIssues }));
  const open: FileOutput[] = [];
  try {
    const output = await openOutput(path, io);
    open.push(output);
    const summaryFile = summary === undefined ? undefined : await openOutput(summary, io);
    if (summaryFile !== undefined) open.push(summaryFile);
    let isWhole = false;
    try {
      const reader: Output = path === undefined ? io.stdout : { ...output, isTerminal: false };
      const width = widthOf(reader);
      const progress = withProgress(io, words, { quiet, isShared: false });
      try {
        await judge(words, { ...options, workers }, { tally, columns: ofIssues ? undefined : width }, progress);
      } finally {
        await progress.end();
      }
      await output.write(await write(tally, { paint: paintFor(reader, io.env), width, all, quiet }));
      if (path === undefined || !io.signal.aborted) await output.keep();
      isWhole = tally.complete;
    } finally {
      await summaryFile?.write(summaryText(tally, isWhole));
      await summaryFile?.keep();
    }
  } finally {
    for (const one of open) await one.drop();
  }
  return interruption(io) ?? codeOfRun(tally);
}

async function judge(
  words: readonly string[],
  options: Omit<ValidateOptions, 'workers'> & { workers: number },
  given: { tally: Tally; columns: number | undefined },
  { io, seen }: Watched,
): Promise<void> {
  const { from, graph = false, failFast = false, unknown, workers } = options;
  const { signal, sizeOf } = io;
  const shared = { ...given, failFast, signal };
  const hints = new Hints();
  const ofModel = async () => (await import('../judge/model.ts')).modelJudge({ unknown, graph, hint: (value) => hints.ofValue(value) });
  let foreign: Judge | undefined;
  if (from !== undefined) {
    const { chosenForeign } = await import('../judge/chosen-foreign.ts');
    const chosen = chosenForeign(from);
    if ('ofFiles' in chosen) return chosen.ofFiles(words, io, shared);
    foreign = chosen.ofRecords;
  }
  const withWorkers = (path: string) => judgeWithWorkers(path, { workers, unknown, tally: given.tally, signal, sizeOf, seen });
  await run(
    words.map((word) => openInput(word, io)),
    {
      ...shared,
      judge: foreign === undefined ? ofModel : () => foreign,
      passesClear: foreign === undefined,
      hints,
      ...(graph ? { graph: new (await import('../judge/graph.ts')).Graph() } : {}),
      ...(workers > 1 && foreign === undefined && !graph ? { ahead: withWorkers } : {}),
    },
  );
}

function workersAsked(word: string = '1'): number {
  const workers = Number(word);
  if (!/^\d+$/u.test(word) || workers < 1 || workers > mostWorkers) {
    throw new UsageError(`--workers takes a number from 1 to ${mostWorkers}, not ${word}`, 'validate');
  }
  return workers;
}

const mostWorkers = 256;

function summaryText(tally: Tally, complete: boolean): string {
  const { read, invalid, bytes } = tally;
  return `${jsonText({ complete, read, valid: read - invalid, invalid, bytes, issues: counts(tally) }, 2)}\n`;
}
