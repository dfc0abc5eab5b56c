import { formats, type RecordFormat } from '@nutgraf/convert';
import { type Chosen, chosenFormat, isOfFiles } from '../convert/chosen-format.ts';
import { codeOfRun, type ExitCode } from '../exit-code.ts';
import { inputWords } from '../input/input-words.ts';
import { openInput } from '../input/open-input.ts';
import { type Io, interruption, type Output } from '../io.ts';
import { judgeFiles } from '../judge/files.ts';
import { foreignJudge } from '../judge/foreign.ts';
import { Graph } from '../judge/graph.ts';
import { modelJudge } from '../judge/model.ts';
import { type Judged, run } from '../judge/run.ts';
import type { Unknown } from '../judge/verdict.ts';
import { fileNamed, openOutput, refuseSameFile } from '../output/open-output.ts';
import { jsonReport } from '../report/json.ts';
import { paintFor, widthOf } from '../report/paint.ts';
import { placeText } from '../report/place-text.ts';
import { prettyReport } from '../report/pretty.ts';
import { roomOf, Tally } from '../report/tally.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';

/** The options of `nutgraf validate`. */
export interface ValidateOptions {
  from?: string;
  graph?: boolean;
  format: 'pretty' | 'json';
  unknown?: Unknown;
  failFast?: boolean;
  output?: string;
  quiet?: boolean;
  all?: boolean;
}

/** Judges files and says what is wrong with them. */
export async function validate(files: readonly string[], options: ValidateOptions, io: Io): Promise<ExitCode> {
  const words = inputWords(files, io, 'validate');
  const { from, graph = false, quiet = false, all = false } = options;
  const path = fileNamed(options.output);
  if (from !== undefined && graph) throw new UsageError('--graph resolves references of the model: it does not go with --from', 'validate');
  refuseSameFile(words, { '-o': path }, io, 'validate');
  const tally = new Tally(roomOf({ quiet, all: all || options.format === 'json' }));
  const output = await openOutput(path, io);
  try {
    const reader: Output = path === undefined ? io.stdout : { ...output, isTerminal: false };
    const width = widthOf(reader);
    await judge(words, options, { tally, columns: options.format === 'json' ? undefined : width }, io);
    const pretty = { paint: paintFor(reader, io.env), width, all, quiet };
    await output.write(options.format === 'json' ? jsonReport(tally, version) : prettyReport(tally, pretty));
    if (path === undefined || !io.signal.aborted) await output.keep();
  } finally {
    await output.drop();
  }
  return interruption(io) ?? codeOfRun(tally);
}

async function judge(
  words: readonly string[],
  options: ValidateOptions,
  given: { tally: Tally; columns: number | undefined },
  io: Io,
): Promise<void> {
  const { from, graph = false, failFast = false } = options;
  const shared = { ...given, failFast, signal: io.signal };
  const chosen = from === undefined ? undefined : chosenFormat(from, formats, 'validate');
  if (isOfFiles(chosen)) return judgeFiles(words, io, { ...shared, from: chosen });
  const judge = chosen === undefined ? modelJudge({ unknown: options.unknown, graph }) : foreignJudge(chosen as Chosen<RecordFormat>);
  const placed = graph
    ? new Graph<Judged>(({ record, source }) => placeText({ ...noIssue, source: source.name, ...record.start }))
    : undefined;
  await run(
    words.map((word) => openInput(word, io)),
    { ...shared, judge, graph: placed },
  );
}

const noIssue = { code: '', severity: 'info', pointer: '', message: '' } as const;
