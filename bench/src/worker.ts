import { existsSync } from 'node:fs';
import { freshModule, moduleText } from './fresh.ts';
import type { Threads } from './thread.ts';

type Usage = ReturnType<Threads['end']>;

const judging = moduleText(`
  import { validateFile } from 'nutgraf/intake/node';
  import { Threads } from './thread.ts';
  const threads = new Threads();
  const issues = validateFile(process.argv[2], { workers: Number(process.argv[3]) });
  for await (const issue of issues) throw new Error(issue.message);
  process.stdout.write(JSON.stringify(threads.end()));
`);

/**
 * How many times faster two workers are than one on processors of their own, one round after another: the CPU of the only thread, by that
 * of the main thread and the busier worker together, since a worker waits for the main thread. Nothing where the system does not tell it.
 */
export async function gainOfTwo(path: string, rounds: number): Promise<number[]> {
  if (!existsSync('/proc/self/task')) return [];
  const gains: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [one, two] = [await threadsOf(path, 1), await threadsOf(path, 2)];
    gains.push(one.main / (two.main + (two.others[0] ?? 0)));
  }
  return gains;
}

async function threadsOf(path: string, workers: number): Promise<Usage> {
  const { out } = await freshModule(judging, path, String(workers));
  return JSON.parse(out) as Usage;
}
