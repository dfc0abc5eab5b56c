import type { Tally } from './report/tally.ts';

/** What the command says to the shell when it ends. */
export const exitCode = {
  /** All was read and nothing in it is an error. */
  valid: 0,
  /** All was read and something in it is an error. */
  invalid: 1,
  /** The command was called in a way that it does not know. */
  usage: 2,
  /** Input could not be read or output not written. Wins over `invalid`. */
  failed: 3,
  /** A fault of the program. */
  bug: 70,
  /** The first interrupt (SIGINT). */
  interrupted: 130,
  /** The reader of standard output went away. */
  readerGone: 141,
  /** The request to end (SIGTERM). */
  terminated: 143,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** How a run ends that was not interrupted, by what it found. */
export function codeOfRun(tally: Tally): ExitCode {
  if (tally.sources.some(({ failure }) => failure !== undefined)) return exitCode.failed;
  return tally.invalid > 0 ? exitCode.invalid : exitCode.valid;
}
