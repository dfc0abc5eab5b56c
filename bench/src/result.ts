import type { Growth } from './growth.ts';
import type { Spread } from './round.ts';
import type { Outcome, Target } from './target.ts';

/** A case by the side of another: times as ratios to it. */
export interface Row extends Spread {
  name: string;
}

/** A target, and what became of it. */
export interface Judged extends Target {
  measured?: Spread;
  outcome: Outcome;
}

/** All that a run found. It says nothing of the machine but what the figures depend on. */
export interface Result {
  form: 'full' | 'short';
  rounds: number;
  node: string;
  v8: string;
  cores: number;
  /** The libraries that are compared, as they are installed. */
  versions: Record<string, string>;
  /** The records that are judged: how many are parsed beforehand, how many stand in the file of valid ones, and their bytes. */
  records: { parsed: number; lines: number; bytes: number; mutants: number };
  /** Verdicts on parsed records, as ratios to `zod`. */
  parsed: Row[];
  /** Ways of files of valid records, as ratios to `parse-only` of the same file. */
  lines: Row[];
  /** Ways of files with mutants, as ratios to `JSON.parse` with `safeParse`. */
  mutants: Row[];
  /** Milliseconds to the first verdict in a fresh process. */
  cold: Row[];
  /** Bytes of a browser bundle after gzip. */
  sizes: Record<string, number>;
  /** What the compiler counts. */
  types: Record<string, number>;
  growth: Growth[];
  targets: Judged[];
}
