import { type ForeignOptions, openForeign } from '../input/foreign-files.ts';
import type { Io } from '../io.ts';

/** Judges whole files of a foreign format by what becomes of them: a record is invalid where it cannot be converted. */
export async function judgeFiles(
  words: readonly string[],
  io: Io,
  { failFast, ...options }: ForeignOptions & { failFast: boolean },
): Promise<void> {
  for (const { steps } of await openForeign(words, io, options)) {
    for await (const _ of steps) if (failFast && options.tally.invalid > 0) return;
  }
}
