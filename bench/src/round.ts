import type { Random } from './random.ts';

/** Something to time: it says how many records it went through, so that all are seen to have done the same work. */
export interface Case {
  name: string;
  run(): Promise<number>;
}

/** The times of a case, in milliseconds, one a round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Runs all cases in each round, in another order each time, so that what else the machine does falls on all alike. One round before warms up. */
export async function timed(cases: readonly Case[], rounds: number, random: Random): Promise<Times> {
  const times = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, run } of random.shuffled(cases)) {
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return times;
}

/** A ratio over the rounds. */
export interface Ratio {
  median: number;
  /** The middle half of the rounds lies between these. */
  from: number;
  to: number;
}

/** The ratio of two cases, taken in each round and then in the middle. */
export function ratio(times: Times, name: string, to: string): Ratio {
  const [ours = [], theirs = []] = [times.get(name), times.get(to)];
  const ratios = ours.map((time, round) => time / (theirs[round] ?? Number.NaN)).sort((a, b) => a - b);
  const at = (part: number) => ratios[Math.min(ratios.length - 1, Math.floor(part * ratios.length))] ?? Number.NaN;
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}
