import type { Entity, Story } from '../generated/model.ts';
import type { Issue } from '../issue.ts';
import { abortable, Breath } from './abortable.ts';
import type { Judge } from './judge.ts';
import { RecordReader, type RecordReaderOptions } from './record-reader.ts';
import { type JudgeOptions, RecordRun } from './record-run.ts';

/** A record that was judged. */
export interface JudgedRecord<T = Entity | Story> {
  /** Which record of the source it is, from 1. */
  record: number;
  /** The line in the source at which it begins, from 1. */
  line: number;
  /** The offset in the (decompressed) source at which it begins, in bytes, from 0. */
  byte: number;
  /** What it holds, where that is valid. The key is absent where an issue is an error. */
  value?: T;
  /** What was found, with places in the source; empty where nothing was. */
  issues: Issue[];
}

/**
 * The judged records of a source that has one on each line (NDJSON), in order. Lines end at a line feed, blank lines are passed over, and
 * only one line is held at a time. Bad data is never thrown: it comes as a record without a value.
 * @throws InputError where the source itself says that its bytes cannot be read on, and the reason of the signal once it is given.
 */
export function readLines(bytes: AsyncIterable<Uint8Array>, options?: JudgeOptions<Entity | Story>): AsyncGenerator<JudgedRecord, void>;
export function readLines<T>(
  bytes: AsyncIterable<Uint8Array>,
  options: JudgeOptions<T> & { judge: Judge<T> },
): AsyncGenerator<JudgedRecord<T>, void>;
export function readLines<T>(bytes: AsyncIterable<Uint8Array>, options: JudgeOptions<T> = {}): AsyncGenerator<JudgedRecord<T>, void> {
  return judged(bytes, { ...options, shape: 'lines' });
}

/**
 * The judged records of a source whose bytes tell its shape: one record a line, an array of records, or a document. An array or a document
 * is held whole, and is one record with `json/limit-record` where it is longer than a record may be; an array whose brackets are broken is
 * one invalid record.
 * @throws InputError where the source itself says that its bytes cannot be read on, and the reason of the signal once it is given.
 */
export function readRecords(bytes: AsyncIterable<Uint8Array>, options?: JudgeOptions<Entity | Story>): AsyncGenerator<JudgedRecord, void>;
export function readRecords<T>(
  bytes: AsyncIterable<Uint8Array>,
  options: JudgeOptions<T> & { judge: Judge<T> },
): AsyncGenerator<JudgedRecord<T>, void>;
export function readRecords<T>(bytes: AsyncIterable<Uint8Array>, options: JudgeOptions<T> = {}): AsyncGenerator<JudgedRecord<T>, void> {
  return judged(bytes, options);
}

async function* judged<T>(
  bytes: AsyncIterable<Uint8Array>,
  options: JudgeOptions<T> & RecordReaderOptions,
): AsyncGenerator<JudgedRecord<T>, void> {
  const { signal } = options;
  const run = new RecordRun(options);
  const breath = new Breath();
  for await (const records of new RecordReader(abortable(bytes, signal), options)) {
    for (const record of records) {
      if (breath.isDue) await breath.take();
      signal?.throwIfAborted();
      const verdict = run.judge(record);
      const one = verdict instanceof Promise ? await verdict : verdict;
      const { number = 1, start } = record;
      const issues = one.issues.length === 0 ? one.issues : one.issues.map(one.placed);
      yield 'value' in one
        ? { record: number, line: start.line, byte: start.byte, value: one.value as T, issues }
        : { record: number, line: start.line, byte: start.byte, issues };
    }
  }
}
