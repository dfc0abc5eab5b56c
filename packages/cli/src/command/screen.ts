import type { Story } from 'nutgraf';
import { chosenFormat, convertible } from '../convert/chosen-format.ts';
import { codeOfRun, type ExitCode, exitCode } from '../exit-code.ts';
import { givenDay } from '../given-day.ts';
import { inputWords } from '../input/input-words.ts';
import { type Io, interruption } from '../io.ts';
import { fileNamed, openOutput, refuseSameFile } from '../output/open-output.ts';
import { withProgress } from '../progress/with-progress.ts';
import { counts, jsonText } from '../report/json.ts';
import { paintFor, widthOf } from '../report/paint.ts';
import { prettyReport } from '../report/pretty.ts';
import { roomOf, Tally } from '../report/tally.ts';
import { askLists } from '../screen/ask-lists.ts';
import type { Asked } from '../screen/asked.ts';
import { csvReport } from '../screen/csv-report.ts';
import { answersIn, jsonReport } from '../screen/json-report.ts';
import { readStory } from '../screen/read-story.ts';
import { refusalsText } from '../screen/refusals-text.ts';
import { tableReport } from '../screen/table-report.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';

/** The options of `nutgraf screen`. */
export interface ScreenCommandOptions {
  list?: string[];
  on?: string;
  snapshot?: string;
  from?: string;
  format: 'pretty' | 'json' | 'csv';
  output?: string;
  failOn?: 'match' | 'maybe';
  summary?: string;
}

/** Asks lists whether who takes part in the agreements of a story was under sanction on the day. */
export async function screen(file: string | undefined, options: ScreenCommandOptions, io: Io): Promise<ExitCode> {
  const { list: listWords = [], output, summary } = options;
  if (listWords.length === 0) throw new UsageError('no list is named: --list FILE names one', 'screen');
  const [word = '-'] = inputWords(file === undefined ? [] : [file], io, 'screen');
  const words = inputWords([word, ...listWords], io, 'screen');
  if (output !== undefined && fileNamed(output) === undefined)
    throw new UsageError(`-o ${output} is where the answers go: name a file for the story`, 'screen');
  const on = givenDay('--on', options.on, 'screen');
  const snapshotOn = givenDay('--snapshot', options.snapshot, 'screen');
  const from = options.from === undefined ? undefined : chosenFormat(options.from, convertible, 'screen');
  refuseSameFile(words, { 'standard output': undefined, ...given('-o', output), ...given('--summary', summary) }, io, 'screen');

  const tally = new Tally(roomOf({ quiet: false, all: false }));
  const { asked, code } = await ask(word, listWords, { tally, signal: io.signal, columns: widthOf(io.stderr), from, snapshotOn, on }, io);
  if (output !== undefined && asked !== undefined) await write(output, storyText(asked.matched), io);
  if (summary !== undefined) await write(summary, summaryText(asked, tally), io);
  if (asked !== undefined) await io.stdout.write(reportOf(asked, options.format, io));
  return interruption(io) ?? worse(code, isBad(asked, options.failOn) ? exitCode.invalid : exitCode.valid);
}

/** Judges the story, and asks the lists about it. What is wrong with either goes to standard error. */
async function ask(
  word: string,
  listWords: readonly string[],
  options: Parameters<typeof askLists>[2] & { columns: number },
  io: Io,
): Promise<{ asked?: Asked; code: ExitCode }> {
  const look = { paint: paintFor(io.stderr, io.env), width: options.columns };
  const judged = new Tally(roomOf({ quiet: false, all: false }));
  const progress = withProgress(io, [word, ...listWords], { quiet: false, isShared: false });
  let story: Story | undefined;
  let found: Awaited<ReturnType<typeof askLists>>;
  try {
    story = await readStory(word, progress.io, { tally: judged, columns: options.columns });
    if (story !== undefined) found = await askLists(story, listWords, options, progress.io);
  } finally {
    await progress.end();
  }
  if (story === undefined) {
    await io.stderr.write(prettyReport(judged, { ...look, all: false, quiet: false }));
    return { code: codeOfRun(judged) };
  }
  const refusals = refusalsText(options.tally, found !== undefined, look);
  if (refusals !== '') await io.stderr.write(refusals);
  const code = codeOfRun(options.tally);
  return found === undefined ? { code } : { asked: { source: judged.sources[0]?.name ?? word, story, on: options.on, ...found }, code };
}

function reportOf(asked: Asked, format: ScreenCommandOptions['format'], { stdout, env }: Io): string {
  if (format === 'json') return jsonReport(asked, version);
  if (format === 'csv') return csvReport(asked);
  return tableReport(asked, { paint: paintFor(stdout, env), width: widthOf(stdout) });
}

function isBad(asked: Asked | undefined, failOn: ScreenCommandOptions['failOn']): boolean {
  if (asked === undefined || failOn === undefined) return false;
  const { yes, maybe } = answersIn(asked.screening.rows);
  return yes > 0 || (failOn === 'maybe' && maybe > 0);
}

function worse(code: ExitCode, other: ExitCode): ExitCode {
  return code === exitCode.valid ? other : code;
}

async function write(path: string, text: string, io: Io): Promise<void> {
  const file = await openOutput(path, io);
  try {
    await file.write(text);
    await file.keep();
  } finally {
    await file.drop();
  }
}

function storyText(story: Story): string {
  return `${JSON.stringify(story, undefined, 2)}\n`;
}

/** The counts: of the answers, and of the records of the lists. */
function summaryText(asked: Asked | undefined, tally: Tally): string {
  const { read, invalid: refused, bytes } = tally;
  const answers = answersIn(asked?.screening.rows ?? []);
  const counted = { ...answers, read, converted: read - refused, refused, bytes, issues: counts(tally) };
  return `${jsonText({ complete: asked !== undefined, ...counted }, 2)}\n`;
}

function given(option: string, path: string | undefined): Record<string, string> {
  return path === undefined ? {} : { [option]: path };
}
