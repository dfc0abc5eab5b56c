import type { ScreeningRow } from '@nutgraf/convert/screen';
import { labelOf, type SanctionRow, sanctionsOn } from 'nutgraf';
import type { Asked } from './asked.ts';

/** A row of the screening, and what the story with the matches in it tells of the same participant. */
export interface ToldRow extends ScreeningRow {
  /** The sanctions that were looked at; none where nothing is known of any. */
  told: readonly SanctionRow[];
}

/** Rows that are about one agreement and day. */
export interface RowGroup {
  /** What they are about, and on which day. */
  head: string;
  rows: ToldRow[];
}

/** The rows by agreement and day, in their order: those of actors without a part in an agreement stand last. */
export function groupsOf({ story, matched, on, screening: { rows } }: Asked): RowGroup[] {
  const told = sanctionsOn(matched, on === undefined ? {} : { on }).filter(({ sanction }) => sanction !== undefined);
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    const key = `${row.agreement ?? ''} ${row.on ?? ''}`;
    const group = groups.get(key) ?? { head: headOf(row, story.agreements, on), rows: [] };
    groups.set(key, group);
    group.rows.push({ ...row, told: told.filter(({ agreement, actor }) => agreement === row.agreement && actor === row.actor) });
  }
  return [...groups.values()];
}

function headOf({ agreement, on: day }: ScreeningRow, agreements: Asked['story']['agreements'] = [], on: string | undefined): string {
  const found = agreements.find(({ id }) => id === agreement);
  const what =
    found === undefined ? 'Others in the story, with no part in an agreement that is examined' : `${labelOf(found)} (${found.id})`;
  if (day === undefined) return `${what}, the story does not say on which day: --on DATE asks about one`;
  return `${what}, ${on !== undefined ? 'asked for' : found === undefined ? 'on' : 'signed'} ${day}`;
}
