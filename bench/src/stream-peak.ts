import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The most memory that the command held while it judged a stream. */
export interface StreamPeak {
  gibibytes: number;
  bytes: number;
}

const file = new URL('../memory.json', import.meta.url);

/** Keeps what a run of `npm run bench:memory` found, in the place of what the one before it did. */
export function keepPeaks(peaks: readonly StreamPeak[]): void {
  writeFileSync(file, `${JSON.stringify({ node: process.versions.node, peaks }, undefined, 2)}\n`);
}

/** The peak of the largest stream of the last such run to that of the smallest; `undefined` where there is none of ten times the size. */
export function growthOfPeak(): number | undefined {
  if (!existsSync(file)) return undefined;
  const { peaks } = JSON.parse(readFileSync(file, 'utf8')) as { peaks: StreamPeak[] };
  const [smallest, ...others] = peaks.sort((one, other) => one.gibibytes - other.gibibytes);
  const largest = others.at(-1);
  if (smallest === undefined || largest === undefined || largest.gibibytes < 10 * smallest.gibibytes) return undefined;
  return largest.bytes / smallest.bytes;
}
