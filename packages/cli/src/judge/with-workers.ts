import type { Issue } from 'nutgraf';
import type { Unknown } from 'nutgraf/intake';
import { validateFile } from 'nutgraf/intake/node';
import type { Tally } from '../report/tally.ts';

/** The bytes from which on workers are worth their start. */
const smallest = 50_000_000;
/** How often it is told how far they are, in milliseconds. */
const interval = 100;

/** How a file is judged by several threads. */
export interface WorkerOptions {
  workers: number;
  unknown?: Unknown | undefined;
  tally: Tally;
  signal: AbortSignal;
  /** The size of a file in bytes, where it has one. */
  sizeOf(path: string): number | undefined;
  /** Is told how many bytes of a file were read. */
  seen(path: string, bytes: number): void;
}

/**
 * Judges a large file of records by several threads at once. Answers whether it is done: a small file is not begun, and one in which
 * anything is found is left to who reads it record by record, so that its report is the same whoever read it first. A worker that dies is
 * reported, and what the others found with it.
 */
export async function judgeWithWorkers(path: string, options: WorkerOptions): Promise<boolean> {
  const { workers, unknown, tally, signal, sizeOf, seen } = options;
  if ((sizeOf(path) ?? 0) < smallest) return false;
  const issues = validateFile(path, { workers, unknown, signal });
  const timer = setInterval(() => seen(path, issues.counts.bytes), interval);
  const found: Issue[] = [];
  let failure: Issue | undefined;
  try {
    for await (const issue of issues) {
      if (issue.code === 'input/worker') failure ??= issue;
      else if (failure === undefined) return false;
      found.push(issue);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearInterval(timer);
  }
  const source = tally.open(path);
  const { read, invalid, bytes, complete } = issues.counts;
  Object.assign(source, { read, invalid, bytes, complete, hasMany: true, ...(failure === undefined ? {} : { failure }) });
  for (const issue of found) tally.add(source, issue, () => ({ issue }));
  return true;
}
