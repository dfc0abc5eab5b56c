import type { FileHandle } from 'node:fs/promises';
import type { Issue } from '../../issue.ts';
import { type Limits, resolveLimits } from '../limit.ts';
import type { RunCounts } from '../record-run.ts';
import { type ByteRange, cutRanges } from './byte-range.ts';
import { countRange, type RangeVerdict } from './judge-range.ts';
import type { RangeAnswer, WorkerPool } from './worker-pool.ts';

/** How many ranges a worker may be ahead, so that few verdicts wait for the one whose turn it is. */
const ahead = 4;

interface FileRunOptions {
  signal?: AbortSignal | undefined;
  limits?: Readonly<Partial<Limits>> | undefined;
  source: string;
}

/** Puts together what workers say of the ranges of one file, in the order of the file. */
export class FileRun {
  readonly #file: FileHandle;
  readonly #pool: WorkerPool;
  readonly #options: FileRunOptions;
  readonly #limits: Readonly<Limits>;
  readonly #counts: RunCounts;
  #lines = 0;
  #records = 0;
  #room: number;
  #isWhole = true;

  constructor(file: FileHandle, pool: WorkerPool, options: FileRunOptions, counts: RunCounts) {
    this.#file = file;
    this.#pool = pool;
    this.#options = options;
    this.#limits = resolveLimits(options.limits);
    this.#counts = counts;
    this.#room = this.#limits.details;
  }

  async *issues(length: number, workers: number): AsyncGenerator<Issue, void> {
    const pending: { range: ByteRange; answer: Promise<RangeAnswer> }[] = [];
    const { size } = await this.#file.stat();
    for await (const range of cutRanges(this.#file, size, length)) {
      pending.push({ range, answer: this.#pool.judge(range) });
      const first = pending.length > workers * ahead ? pending.shift() : undefined;
      if (first !== undefined) yield* this.#take(await first.answer, first.range);
    }
    for (const { range, answer } of pending) yield* this.#take(await answer, range);
    this.#counts.complete = this.#isWhole;
  }

  *#take(answer: RangeAnswer, range: ByteRange): Generator<Issue, void> {
    this.#options.signal?.throwIfAborted();
    if ('verdict' in answer) yield* this.#add(answer.verdict);
    else {
      this.#isWhole = false;
      const issue = 'failure' in answer ? { ...answer.failure, source: this.#options.source } : this.#lost(range, answer.death);
      this.#count(issue.code, 1);
      yield issue;
    }
  }

  *#add({ lines, counts, told }: RangeVerdict): Generator<Issue, void> {
    for (const key of ['read', 'valid', 'invalid', 'bytes'] as const) this.#counts[key] += counts[key];
    for (const [code, times] of Object.entries(counts.issues)) this.#count(code, times);
    for (const issue of told.slice(0, this.#room)) {
      if (issue.record !== undefined) issue.record += this.#records;
      if (issue.line !== undefined) issue.line += this.#lines;
      yield issue;
    }
    this.#room -= Math.min(this.#room, told.length);
    this.#lines += lines;
    this.#records += counts.read;
  }

  /** The issue of a worker that died. The lines of its range are counted here, so that those behind it keep their numbers. */
  #lost(range: ByteRange, why: string): Issue {
    const { lines, records } = countRange(this.#file.fd, range, this.#limits.record);
    const first = this.#records + 1;
    const place = { record: first, line: this.#lines + 1, column: 1, byte: range.from };
    this.#lines += lines;
    this.#records += records;
    const which = `records ${first} to ${this.#records} (bytes ${range.from} to ${range.to})`;
    return {
      code: 'input/worker',
      severity: 'error',
      source: this.#options.source,
      ...place,
      pointer: '',
      message: `a worker ended before it had judged ${which}: ${why}`,
      hint: 'Judge those bytes alone, or run again with one worker or lower limits',
    };
  }

  #count(code: string, times: number): void {
    this.#counts.issues[code] = (this.#counts.issues[code] ?? 0) + times;
  }
}
