import type { Worker } from 'node:worker_threads';
import type { Issue } from '../../issue.ts';
import type { ByteRange } from './byte-range.ts';
import type { RangeVerdict } from './judge-range.ts';

/** What comes back for a range: a verdict, what kept the file from being read, or why the worker ended before it could answer. */
export type RangeAnswer = { verdict: RangeVerdict } | { failure: Issue } | { death: string };

/** Workers that judge ranges, each one at a time. One that dies is replaced when the next range comes. */
export class WorkerPool {
  readonly #start: () => Worker;
  readonly #idle: (Worker | undefined)[];
  readonly #waiting: ((worker: Worker | undefined) => void)[] = [];
  readonly #alive = new Set<Worker>();
  #isClosed = false;

  constructor(count: number, start: () => Worker) {
    this.#start = start;
    this.#idle = Array.from({ length: count }, () => undefined);
  }

  /** What is said of a range, as soon as a worker is free for it. Never rejects. */
  async judge(range: ByteRange): Promise<RangeAnswer> {
    const idle = this.#idle.length > 0 ? this.#idle.pop() : await new Promise<Worker | undefined>((resolve) => this.#waiting.push(resolve));
    if (this.#isClosed) {
      this.#release(undefined);
      return { death: 'it was stopped' };
    }
    const worker = idle ?? this.#begin();
    const answer = await ask(worker, range);
    if ('death' in answer) this.#alive.delete(worker);
    this.#release('death' in answer ? undefined : worker);
    return answer;
  }

  /** Ends all workers, in the middle of their work too. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#alive].map((worker) => worker.terminate()));
  }

  #begin(): Worker {
    const worker = this.#start();
    this.#alive.add(worker);
    return worker;
  }

  #release(worker: Worker | undefined): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(worker);
    else next(worker);
  }
}

function ask(worker: Worker, range: ByteRange): Promise<RangeAnswer> {
  return new Promise((resolve) => {
    let reason: string | undefined;
    const onError = (error: Error) => {
      reason = error.message;
    };
    const onExit = (code: number) => resolve({ death: reason ?? `exit code ${code}` });
    worker.once('error', onError);
    worker.once('exit', onExit);
    worker.once('message', (answer: RangeAnswer) => {
      worker.off('error', onError);
      worker.off('exit', onExit);
      resolve(answer);
    });
    worker.postMessage(range);
  });
}
