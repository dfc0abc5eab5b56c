import type { Issue } from '../../issue.ts';
import type { Unknown } from '../judge.ts';
import { resolveLimits } from '../limit.ts';
import { LineSplitter } from '../line-splitter.ts';
import { type JudgeOptions, RecordRun, type RunCounts } from '../record-run.ts';
import type { SourceRecord } from '../source-record.ts';
import { type ByteRange, rangeBytes } from './byte-range.ts';

/** What a worker is told when it begins. Plain data, as all that goes between threads. */
export interface WorkerTask {
  path: string;
  options: Pick<JudgeOptions<unknown>, 'limits' | 'unknown' | 'source'>;
  /** What the head of the stream says of what the model does not know. */
  ofStream: Unknown;
}

/** What was said of a range. Lines and records in its issues are counted from the beginning of the range. */
export interface RangeVerdict {
  /** The lines that ended in the range. */
  lines: number;
  counts: RunCounts;
  /** The issues that are told in full. */
  told: Issue[];
}

/** Judges the records of a range of an open file. */
export async function judgeRange(file: number, range: ByteRange, { options, ofStream }: WorkerTask): Promise<RangeVerdict> {
  const run = new RecordRun<unknown>(options, ofStream);
  const splitter = new LineSplitter(resolveLimits(options.limits).record, range.from);
  const told: Issue[] = [];
  for (const piece of rangeBytes(file, range)) {
    for (const records of splitter.push(piece)) await tellAll(run, records, told);
  }
  await tellAll(run, splitter.end(), told);
  run.counts.bytes = range.to - range.from;
  return { lines: splitter.lines, counts: run.counts, told };
}

/** Nothing is waited for but the schemas, once: an await a record would cost more than some records do. */
async function tellAll(run: RecordRun<unknown>, records: readonly SourceRecord[], told: Issue[]): Promise<void> {
  for (const record of records) {
    const telling = run.tell(record);
    told.push(...(telling instanceof Promise ? await telling : telling));
  }
}

/** How many lines and records a range has, where nobody could judge them. */
export function countRange(file: number, range: ByteRange, longest: number): { lines: number; records: number } {
  const splitter = new LineSplitter(longest, range.from);
  for (const piece of rangeBytes(file, range)) for (const _ of splitter.push(piece));
  splitter.end();
  return { lines: splitter.lines, records: splitter.records };
}
