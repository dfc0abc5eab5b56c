import { type ExitCode, exitCode } from '../exit-code.ts';
import { openInput } from '../input/open-input.ts';
import { type Io, interruption } from '../io.ts';
import { foreignFormat, foreignJudge } from '../judge/foreign.ts';
import { Graph } from '../judge/graph.ts';
import { modelJudge } from '../judge/model.ts';
import { type Judged, run } from '../judge/run.ts';
import type { Unknown } from '../judge/verdict.ts';
import { jsonReport } from '../report/json.ts';
import { paintFor, widthOf } from '../report/paint.ts';
import { placeText } from '../report/place-text.ts';
import { prettyReport } from '../report/pretty.ts';
import { type Room, Tally } from '../report/tally.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';

/** The options of `nutgraf validate`. */
export interface ValidateOptions {
  from?: string;
  graph?: boolean;
  format: 'pretty' | 'json';
  unknown?: Unknown;
  failFast?: boolean;
  quiet?: boolean;
  all?: boolean;
}

/** How many issues are reported in full: the first three of a code for people, the first thousand for machines and for who asks. */
const rooms = {
  few: { perCode: 3, all: 1_000 },
  all: { perCode: 1_000, all: 1_000 },
  none: { perCode: 0, all: 0 },
} as const satisfies Record<string, Room>;

/** Judges files and says what is wrong with them. */
export async function validate(files: readonly string[], options: ValidateOptions, io: Io): Promise<ExitCode> {
  const words = files.length > 0 || io.stdin.isTerminal ? files : ['-'];
  if (words.length === 0) throw new UsageError('there is nothing to validate: name files, or pipe data in', 'validate', true);
  if (words.filter((word) => word === '-').length > 1) throw new UsageError('standard input can be read once: - stands twice', 'validate');
  const { from, graph = false, failFast = false, quiet = false, all = false } = options;
  if (from !== undefined && graph) throw new UsageError('--graph resolves references of the model: it does not go with --from', 'validate');
  const width = widthOf(io.stdout);
  const tally = new Tally(quiet ? rooms.none : all || options.format === 'json' ? rooms.all : rooms.few);
  await run(
    words.map((word) => openInput(word, io)),
    {
      judge: from === undefined ? modelJudge({ unknown: options.unknown, graph }) : foreignJudge(foreignFormat(from)),
      tally,
      graph: graph ? new Graph<Judged>(({ record, source }) => placeText({ ...noIssue, source: source.name, ...record.start })) : undefined,
      failFast,
      columns: options.format === 'json' ? undefined : width,
      signal: io.signal,
    },
  );
  const pretty = { paint: paintFor(io.stdout, io.env), width, all, quiet };
  await io.stdout.write(options.format === 'json' ? jsonReport(tally, version) : prettyReport(tally, pretty));
  return interruption(io) ?? codeOf(tally);
}

const noIssue = { code: '', severity: 'info', pointer: '', message: '' } as const;

function codeOf(tally: Tally): ExitCode {
  if (tally.sources.some(({ failure }) => failure !== undefined)) return exitCode.failed;
  return tally.invalid > 0 ? exitCode.invalid : exitCode.valid;
}
