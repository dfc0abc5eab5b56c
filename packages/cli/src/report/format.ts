import { version } from '../version.ts';
import type { PrettyOptions } from './pretty.ts';
import type { Tally } from './tally.ts';

/** A way to write the report of a validation. What writes it is loaded when there is something to write. */
export interface ReportWriter {
  /** Whether it is of issues one by one, and not of what is typical: it has all that there is room for, and no lines around them. */
  ofIssues: boolean;
  write(tally: Tally, options: PrettyOptions): Promise<string>;
}

/** The ways to write a report, by name. */
export const reportFormats = {
  pretty: { ofIssues: false, write: async (tally, options) => (await import('./pretty.ts')).prettyReport(tally, options) },
  json: { ofIssues: true, write: async (tally) => (await import('./json.ts')).jsonReport(tally, version) },
  github: { ofIssues: true, write: async (tally, { all }) => (await import('./github.ts')).githubReport(tally, all) },
  sarif: { ofIssues: true, write: async (tally) => (await import('./sarif.ts')).sarifReport(tally, version) },
} as const satisfies Record<string, ReportWriter>;

/** The name of a way to write a report. */
export type ReportFormat = keyof typeof reportFormats;
