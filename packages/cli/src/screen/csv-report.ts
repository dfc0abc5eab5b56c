import type { Candidate, Reason, ScreeningRow } from '@nutgraf/convert/screen';
import { safe } from '../report/safe.ts';
import type { Asked } from './asked.ts';
import { listingWords, measureWords, neighbourWords, reasonWords, sourcesOf, sourceWords } from './words.ts';

type Column = (row: ScreeningRow, candidate: Candidate | undefined, asked: Asked) => string | number | boolean | undefined;

/** What stands in each column. Several values of one are divided by `; `. */
const columns = {
  agreement: ({ agreement }) => agreement,
  on: ({ on }) => on,
  actor: ({ actor }) => actor,
  label: ({ label }) => label,
  as: ({ as }) => joined(as),
  answer: ({ answer }) => answer,
  because: ({ because }) => because.join(' '),
  evidence: ({ evidence }) => joined(evidence.flatMap(({ exact }) => exact.map((words) => `“${words}”`))),
  entry: (_, candidate) => candidate?.id,
  entryLabel: (_, candidate) => candidate?.label,
  score: (_, candidate) => candidate?.score,
  sure: (_, candidate) => candidate?.sure,
  identifier: reason('identifier'),
  name: reason('name'),
  kind: reason('kind'),
  country: reason('country'),
  birth: reason('birth'),
  relationship: reason('relationship'),
  listings: (_, candidate) => joined(sanctionsOf(candidate).flatMap(({ listings }) => listings.map(listingWords))),
  issuer: (_, candidate) => joined(sanctionsOf(candidate).flatMap(({ issuer }) => issuer ?? [])),
  programs: (_, candidate) => joined(sanctionsOf(candidate).flatMap(({ programs }) => programs.map(({ label }) => label))),
  inForce: (_, candidate) => joined(sanctionsOf(candidate).map(({ answer }) => answer)),
  measures: (_, candidate) => joined(sanctionsOf(candidate).map(measureWords)),
  neighbours: (_, candidate) => joined(candidate?.neighbours.map(neighbourWords) ?? []),
  lists: (_, candidate, { lists }) => {
    const sources = candidate === undefined ? lists.flatMap((list) => list.sources) : sourcesOf(candidate);
    return joined(sources.map((source) => sourceWords(source)));
  },
} as const satisfies Record<string, Column>;

/** The answers as CSV (RFC 4180): one row for each entry that an actor may be, and one for each actor without any. */
export function csvReport(asked: Asked): string {
  const rows = asked.screening.rows.flatMap((row) => {
    const candidates = row.candidates.length === 0 ? [undefined] : row.candidates;
    return candidates.map((candidate) => Object.values<Column>(columns).map((column) => cell(column(row, candidate, asked))));
  });
  return [Object.keys(columns), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/**
 * A value as a cell. A text that a spreadsheet would take for a formula begins with an apostrophe, and characters that could act on a
 * terminal are escaped.
 */
function cell(value: string | number | boolean | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = safe(/^[=+\-@＝＋－＠\t\r\n]/u.test(value) ? `'${value}` : value);
  return /[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function reason(field: Reason['field']): Column {
  return (_, candidate) => joined(candidate?.reasons.filter((one) => one.field === field).map(reasonWords) ?? []);
}

function sanctionsOf(candidate: Candidate | undefined): Candidate['sanctions'] {
  return candidate?.sanctions ?? [];
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('; ');
}
