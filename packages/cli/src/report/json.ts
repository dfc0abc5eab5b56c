import { showCharacter } from 'nutgraf/intake';
import type { Tally } from './tally.ts';

/** The report as a machine reads it. `schema/report.json` is its JSON Schema. */
export interface JsonReport {
  /** The version of nutgraf. */
  nutgraf: string;
  /** Whether all input was read to its end. Where not, the counts are of what was read. */
  complete: boolean;
  /** How many records were read: always `valid` and `invalid` together. */
  read: number;
  valid: number;
  invalid: number;
  /** How many bytes were read. */
  bytes: number;
  /** How often each code was met, whatever its severity. */
  issues: Record<string, number>;
  /** The first 1,000 issues. */
  details: Tally['details'][number]['issue'][];
}

/** The report as JSON text, its keys always in the same order. Characters that could act on a terminal are escaped. */
export function jsonReport(tally: Tally, version: string): string {
  const report: JsonReport = {
    nutgraf: version,
    complete: tally.complete,
    read: tally.read,
    valid: tally.read - tally.invalid,
    invalid: tally.invalid,
    bytes: tally.bytes,
    issues: counts(tally),
    details: tally.details.map(({ issue }) => issue),
  };
  return `${jsonText(report, 2)}\n`;
}

/** A value as JSON. Characters that could act on a terminal are escaped. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll(/[^\n\u0020-\u007e]/gu, showCharacter);
}

/** How often each code was met, whatever its severity, by code. */
export function counts(tally: Tally): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { code, count } of tally.codes.values()) sums.set(code, (sums.get(code) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
