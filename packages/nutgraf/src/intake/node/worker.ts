import { openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { InputError } from '../input-error.ts';
import type { ByteRange } from './byte-range.ts';
import { fileError } from './file-bytes.ts';
import { judgeRange, type WorkerTask } from './judge-range.ts';
import type { RangeAnswer } from './worker-pool.ts';

const task = workerData as WorkerTask;
let file: number | undefined;

parentPort?.on('message', async (range: ByteRange) => parentPort?.postMessage(await answer(range)));

async function answer(range: ByteRange): Promise<RangeAnswer> {
  try {
    file ??= openSync(task.path, 'r');
    return { verdict: await judgeRange(file, range, task) };
  } catch (error) {
    const known = fileError(error, task.path);
    if (known instanceof InputError) return { failure: known.issue };
    throw error;
  }
}
