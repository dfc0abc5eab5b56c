import type { Issue } from '../issue.ts';
import { abortable, Breath } from './abortable.ts';
import { InputError } from './input-error.ts';
import { RecordReader, type RecordReaderOptions } from './record-reader.ts';
import { type JudgeOptions, RecordRun, type RunCounts } from './record-run.ts';

/** The issues of a source, in its order, to be iterated once. */
export interface IssueStream extends AsyncIterableIterator<Issue> {
  /** What was counted so far: all of it once the iteration has ended. It grows while the source is read. */
  readonly counts: RunCounts;
}

/**
 * Says what is wrong with a source that has one record on each line (NDJSON): its issues while it is read, and the counts.
 *
 *     const issues = validateLines(stream);
 *     for await (const issue of issues) console.log(issue.line, issue.code, issue.message);
 *     console.log(issues.counts);
 *
 * The first 1,000 issues (limit `details`) are told, at most 100 of a record (limit `issues`); the counts are of all records, so the loop
 * runs to the end of the source. Where the source throws an `InputError`, its issue is told last and `counts.complete` stays false.
 * @throws The reason of the signal once it is given, and what the source throws otherwise.
 */
export function validateLines<T>(bytes: AsyncIterable<Uint8Array>, options: JudgeOptions<T> = {}): IssueStream {
  return validateSource(bytes, { ...options, shape: 'lines' });
}

/** As `validateLines`, for a source whose bytes tell its shape: one record a line, an array of records, or a document. */
export function validateRecords<T>(bytes: AsyncIterable<Uint8Array>, options: JudgeOptions<T> = {}): IssueStream {
  return validateSource(bytes, options);
}

function validateSource<T>(bytes: AsyncIterable<Uint8Array>, options: JudgeOptions<T> & RecordReaderOptions): IssueStream {
  const run = new RecordRun(options);
  return Object.assign(issuesOf(bytes, options, run), { counts: run.counts });
}

async function* issuesOf<T>(
  bytes: AsyncIterable<Uint8Array>,
  options: JudgeOptions<T> & RecordReaderOptions,
  run: RecordRun<T>,
): AsyncGenerator<Issue, void> {
  const { signal, source } = options;
  const reader = new RecordReader(abortable(bytes, signal), options);
  const breath = new Breath();
  try {
    for await (const records of reader) {
      run.counts.bytes = reader.bytes;
      for (const record of records) {
        if (breath.isDue) {
          await breath.take();
          signal?.throwIfAborted();
        }
        const telling = run.tell(record);
        const told = telling instanceof Promise ? await telling : telling;
        if (told.length > 0) yield* told;
      }
    }
    run.counts.complete = reader.complete;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    run.count(error.issue.code);
    yield source === undefined ? error.issue : withSource(error.issue, source);
  } finally {
    run.counts.bytes = reader.bytes;
  }
}

/** An issue with the name of its source in its place among the keys. */
function withSource({ code, severity, source: _, ...rest }: Issue, source: string): Issue {
  return { code, severity, source, ...rest };
}
