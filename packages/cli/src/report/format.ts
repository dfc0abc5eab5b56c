import { version } from '../version.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { type PrettyOptions, prettyReport } from './pretty.ts';
import { sarifReport } from './sarif.ts';
import type { Tally } from './tally.ts';

/** A way to write the report of a validation. */
export interface ReportWriter {
  /** Whether it is of issues one by one, and not of what is typical: it has all that there is room for, and no lines around them. */
  ofIssues: boolean;
  write(tally: Tally, options: PrettyOptions): string;
}

/** The ways to write a report, by name. */
export const reportFormats = {
  pretty: { ofIssues: false, write: prettyReport },
  json: { ofIssues: true, write: (tally) => jsonReport(tally, version) },
  github: { ofIssues: true, write: (tally, { all }) => githubReport(tally, all) },
  sarif: { ofIssues: true, write: (tally) => sarifReport(tally, version) },
} as const satisfies Record<string, ReportWriter>;

/** The name of a way to write a report. */
export type ReportFormat = keyof typeof reportFormats;
