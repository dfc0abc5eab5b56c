/** What a run measures that something is aimed at. */
export type Aim =
  | 'read and split'
  | 'verdict, all valid'
  | 'verdict, 1 % invalid'
  | 'speed-up, 1 % invalid'
  | 'objects'
  | 'objects, both checked'
  | 'guard to safeParse'
  | 'guard to ajv'
  | 'guard to z.compile'
  | 'all invalid'
  | 'two workers'
  | 'cold'
  | 'bundle'
  | 'instantiations'
  | 'command'
  | 'twice the size'
  | 'peak'
  | 'peak of streams'
  | 'unsound'
  | 'slow path';

/** What is aimed at: a figure of a run, and how far it may go. */
export interface Target {
  aim: Aim;
  name: string;
  /** Whether the figure is to be at least the gate, as of something that is faster; otherwise it is to be at most that. */
  least?: true;
  gate: number;
  /** What stretches it. */
  stretch?: number;
  /** Why a run has no figure of it: what it speaks of is not there, or is measured by something else. */
  without?: 'not built' | 'not run';
}

/** The targets. What judges bytes without making values of them is not built. */
export const targets: readonly Target[] = [
  { aim: 'read and split', name: 'reading and splitting, to parse-only', gate: 0.06 },
  { aim: 'verdict, all valid', name: 'NDJSON verdict from bytes, all valid, to parse-only', gate: 0.4, stretch: 0.2, without: 'not built' },
  { aim: 'verdict, 1 % invalid', name: 'the same with full issues, 1 % invalid', gate: 0.45, stretch: 0.25, without: 'not built' },
  { aim: 'speed-up, 1 % invalid', name: 'speed-up over JSON.parse + safeParse, 1 % invalid', least: true, gate: 8, stretch: 15 },
  { aim: 'objects', name: 'validated objects out of NDJSON, to parse-only', gate: 1.4, stretch: 1.25 },
  { aim: 'objects, both checked', name: 'the same, to parsing with the same text checks', gate: 1.4, stretch: 1.25 },
  { aim: 'guard to safeParse', name: 'guard, times faster than safeParse', least: true, gate: 4, stretch: 6 },
  { aim: 'guard to ajv', name: 'guard, times faster than ajv', least: true, gate: 2, stretch: 3 },
  { aim: 'guard to z.compile', name: 'guard, times faster than z.compile', least: true, gate: 2, stretch: 2.5 },
  { aim: 'all invalid', name: 'all invalid, with full issues, to Zod alone', gate: 1.1, stretch: 1 },
  { aim: 'two workers', name: 'two workers, times faster than one, by CPU', least: true, gate: 1.7, stretch: 1.95 },
  { aim: 'cold', name: 'cold import and first verdict, to zod with schemas', gate: 0.15, stretch: 0.03 },
  { aim: 'bundle', name: 'guard bundle, gzip, to zod with schemas', gate: 0.25, stretch: 0.1 },
  { aim: 'instantiations', name: 'type instantiations of a consumer, to z.infer', gate: 0.05, stretch: 0.02 },
  { aim: 'command', name: 'nutgraf validate, 100 MiB, to a parsing process, CPU', gate: 1.6 },
  { aim: 'twice the size', name: 'CPU at 200 MiB to 100 MiB', gate: 2.1 },
  { aim: 'peak', name: 'peak memory at any size, MiB', gate: 256 },
  { aim: 'peak of streams', name: 'peak memory at 10 GB to 1 GB: npm run bench:memory', gate: 1.05, without: 'not run' },
  { aim: 'unsound', name: 'mutants that the guard takes', gate: 0 },
  { aim: 'slow path', name: 'clean records that the guard does not take, %', gate: 0.1, stretch: 0 },
];

/** What became of a target. */
export type Outcome = 'stretched' | 'met' | 'missed' | 'not built' | 'not run';

/** What became of a target by what was measured of it. */
export function outcomeOf({ gate, stretch, least, without }: Target, measured: number | undefined): Outcome {
  if (measured === undefined) return without ?? 'not run';
  const reaches = (bound: number) => (least ? measured >= bound : measured <= bound);
  if (!reaches(gate)) return 'missed';
  return stretch !== undefined && reaches(stretch) ? 'stretched' : 'met';
}
