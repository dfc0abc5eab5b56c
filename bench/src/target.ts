/** What is aimed at: a ratio of two cases in one run. */
export interface Target {
  name: string;
  /** The case that is judged, and the one that it is measured by. Absent where nothing that it speaks of is built. */
  ratio?: readonly [ours: string, by: string];
  /** The most that meets the target. */
  gate: number;
  /** The most that stretches it. */
  stretch?: number;
}

/** The targets, each met, missed or not built. */
export const targets: readonly Target[] = [
  { name: 'reading and splitting, to parse-only', ratio: ['read + split', 'parse-only'], gate: 0.06 },
  { name: 'verdict with Zod, all valid, to parse-only', ratio: ['validateFile', 'parse-only'], gate: 3.3 },
  { name: 'verdict by the fast tiers, all valid, to parse-only', gate: 0.4, stretch: 0.2 },
  { name: 'the same with full issues, 1 % invalid', gate: 0.45, stretch: 0.25 },
  { name: 'validated objects out of NDJSON, to parse-only', gate: 1.4, stretch: 1.25 },
];

/** What became of a target. */
export function verdictOn({ gate, stretch }: Target, measured: number | undefined): 'not built' | 'stretched' | 'met' | 'missed' {
  if (measured === undefined) return 'not built';
  if (measured > gate) return 'missed';
  return stretch !== undefined && measured <= stretch ? 'stretched' : 'met';
}
