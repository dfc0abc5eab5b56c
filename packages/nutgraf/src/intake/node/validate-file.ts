import { type FileHandle, open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { NutgrafError } from '../../error.ts';
import type { Issue } from '../../issue.ts';
import { InputError } from '../input-error.ts';
import type { Unknown } from '../judge.ts';
import { resolveLimits } from '../limit.ts';
import { parseText } from '../parse-json.ts';
import { RecordReader } from '../record-reader.ts';
import type { JudgeOptions, RunCounts } from '../record-run.ts';
import { type IssueStream, validateRecords } from '../validate-records.ts';
import { fileBytes, fileError } from './file-bytes.ts';
import { FileRun } from './file-run.ts';
import { isGzip } from './gzip-header.ts';
import type { WorkerTask } from './judge-range.ts';
import { unzipped } from './unzipped.ts';
import { WorkerPool } from './worker-pool.ts';

/** How a file is judged. There is no judge of one's own: a function does not travel to a worker. */
export interface ValidateFileOptions extends Omit<JudgeOptions<never>, 'judge'> {
  /** How many threads share a large file of lines, from 1, which is what is taken where nothing is said. */
  workers?: number | undefined;
}

/** How a file is shared among workers. */
export interface FilePlan {
  /** The bytes from which on it is: below, starting the workers takes longer than they save. */
  smallest: number;
  /** The bytes of a range, about. */
  range: number;
  start(task: WorkerTask): Worker;
}

const plan: FilePlan = {
  smallest: 50_000_000,
  range: 8_388_608,
  start: (task) => new Worker(new URL('./worker.js', import.meta.url), { workerData: task, stdin: false }),
};

/**
 * Says what is wrong with a file: its issues while it is read, and the counts, as `validateRecords` does. The content tells whether it is
 * compressed (gzip) and which shape it has, never the name. Issues come in the order of the file and are the same for any number of workers;
 * a compressed file, one below 50 MB and one that is not of lines is read without. What keeps the file from being read is an issue
 * (`input/…`) and leaves `counts.complete` false, as does a worker that dies: `input/worker` names the records that it had.
 * @throws The reason of the signal once it is given.
 */
export function validateFile(path: string, options: ValidateFileOptions = {}): IssueStream {
  return validatePlanned(path, options, plan);
}

/** As `validateFile`, by a plan. */
export function validatePlanned(path: string, { workers = 1, ...options }: ValidateFileOptions, by: FilePlan): IssueStream {
  if (!Number.isInteger(workers) || workers < 1) throw new NutgrafError(`"workers" is a whole number from 1, not ${workers}`);
  const settled = { ...options, source: options.source ?? path };
  if (workers === 1) return validateAlone(path, settled);
  const counts: RunCounts = { complete: false, read: 0, valid: 0, invalid: 0, bytes: 0, issues: {} };
  return Object.assign(issuesOf(path, settled, workers, by, counts), { counts });
}

/** Judges a file without workers, whatever it is. */
function validateAlone(path: string, options: Settled): IssueStream {
  return validateRecords<never>(unzipped(fileBytes(path, { reuse: true }), options.limits), options);
}

type Settled = Omit<ValidateFileOptions, 'workers'> & { source: string };

async function* issuesOf(path: string, options: Settled, workers: number, by: FilePlan, counts: RunCounts): AsyncGenerator<Issue, void> {
  options.signal?.throwIfAborted();
  const ofStream = await headOfLines(path, options, by.smallest);
  if (ofStream === undefined) {
    const issues = validateAlone(path, options);
    try {
      for await (const issue of issues) {
        Object.assign(counts, issues.counts);
        yield issue;
      }
    } finally {
      Object.assign(counts, issues.counts);
    }
    return;
  }
  const { signal, ...rest } = options;
  const pool = new WorkerPool(workers, () => by.start({ path, options: rest, ofStream }));
  const stop = () => void pool.close();
  signal?.addEventListener('abort', stop, { once: true });
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    yield* new FileRun(file, pool, options, counts).issues(by.range, workers);
  } catch (error) {
    const known = fileError(error, path);
    if (!(known instanceof InputError)) throw error;
    const { code } = known.issue;
    counts.issues[code] = (counts.issues[code] ?? 0) + 1;
    yield { ...known.issue, source: options.source };
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.close();
    await file?.close();
  }
}

/**
 * What the head of the stream says of what the model does not know, where the file is one that workers share: large, plain, and of lines.
 * Undefined where it is not; what keeps it from being read is found by whoever reads it then.
 */
async function headOfLines(path: string, { limits, unknown }: Settled, smallest: number): Promise<Unknown | undefined> {
  try {
    if (!(await isLarge(path, smallest))) return undefined;
    const reader = new RecordReader(fileBytes(path), { limits });
    for await (const [first] of reader) {
      if (reader.shape !== 'lines' || (first !== undefined && isGzip(first.bytes))) return undefined;
      if (first === undefined) continue;
      const text = parseText(first, resolveLimits(limits));
      if (text.isClear) return unknown ?? 'error';
      const { ModelJudge } = await import('../../story/model-judge.ts');
      const model = new ModelJudge(unknown);
      if ('value' in text) model.judge(text.value, 1);
      return model.ofStream ?? 'error';
    }
    return undefined;
  } catch (error) {
    if (fileError(error, path) instanceof InputError || error instanceof InputError) return undefined;
    throw error;
  }
}

async function isLarge(path: string, smallest: number): Promise<boolean> {
  const file = await open(path);
  try {
    const stat = await file.stat();
    return stat.isFile() && stat.size >= smallest;
  } finally {
    await file.close();
  }
}
