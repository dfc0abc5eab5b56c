import type { AskedList, ScreeningRow } from '@nutgraf/convert/screen';
import type { FuzzyDate, Story, Ternary } from 'nutgraf';
import { jsonText } from '../report/json.ts';
import type { Asked } from './asked.ts';

/** The answers as a machine reads them. `schema/screening.json` is its JSON Schema. */
export interface ScreenReport {
  /** The version of nutgraf. */
  nutgraf: string;
  story: { id: Story['id']; title: string; source: string };
  /** The day that was asked for; absent: the signing day of each agreement. */
  on?: FuzzyDate;
  /** How many rows have each answer. */
  answers: Record<Ternary, number>;
  rows: ScreeningRow[];
  lists: (AskedList & { files: AskedFile[] })[];
  note: string;
}

/** A file of a list, and how many of its records were read. */
export interface AskedFile {
  name: string;
  /** Always `converted` and `refused` together. */
  read: number;
  converted: number;
  refused: number;
  bytes: number;
}

/** The report as JSON text. Characters that could act on a terminal are escaped. */
export function jsonReport({ source, story, on, screening: { rows, note }, lists }: Asked, version: string): string {
  const report: ScreenReport = {
    nutgraf: version,
    story: { id: story.id, title: story.title.text, source },
    ...(on === undefined ? {} : { on }),
    answers: answersIn(rows),
    rows,
    lists: lists.map(({ sources, parties, sanctions, files }) => ({
      sources,
      parties,
      sanctions,
      files: files.map(({ name, read, invalid, bytes }) => ({ name, read, converted: read - invalid, refused: invalid, bytes })),
    })),
    note,
  };
  return `${jsonText(report, 2)}\n`;
}

/** How many rows have each answer. */
export function answersIn(rows: readonly ScreeningRow[]): Record<Ternary, number> {
  const counts = { yes: 0, maybe: 0, no: 0 };
  for (const { answer } of rows) counts[answer] += 1;
  return counts;
}
