import type { Random } from './random.ts';

/** Something to time. */
export interface Case {
  name: string;
  /** What `run` answers, so that all are seen to have done the same work. */
  expects: number;
  run(): Promise<number>;
}

/** The times of a case, in milliseconds, one a round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** How often all cases run before the first time that counts: an engine makes code of a large function late, and then the peer is twice as fast. */
const warmUp = 10;

/**
 * Runs all cases in each round, in another order each time, so that what else the machine does falls on all alike.
 * @throws Error where a case answers otherwise than it has to.
 */
export async function timed(cases: readonly Case[], rounds: number, random: Random): Promise<Times> {
  const times = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, expects, run } of random.shuffled(cases)) {
      const start = performance.now();
      const answer = await run();
      const time = performance.now() - start;
      if (answer !== expects) throw new Error(`${name} answers ${answer}, and not ${expects}`);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return times;
}

/** What several rounds gave. */
export interface Spread {
  median: number;
  /** The middle half of the rounds lies between these. */
  from: number;
  to: number;
}

/** The ratio of two cases, taken in each round and then in the middle. */
export function ratio(times: Times, name: string, to: string): Spread {
  const [ours, theirs] = [times.get(name), times.get(to)];
  if (ours === undefined || theirs === undefined) throw new Error(`there is no case ${ours === undefined ? name : to}`);
  return spreadOf(ours.map((time, round) => time / (theirs[round] ?? Number.NaN)));
}

/** The middle of some values, and where their middle half lies. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}
