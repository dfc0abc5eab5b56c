import type { Issue } from 'nutgraf';
import { type ParsedJson, placeIssue, type SourceRecord } from 'nutgraf/intake';
import { frameText } from './frame-text.ts';
import type { Detail } from './tally.ts';

/** Where an issue of a record belongs, and what is shown of the text there. */
export interface Finding {
  /** The name of the source. */
  source: string;
  record: SourceRecord;
  /** The text of the record, with the way to find places in it. */
  text: Pick<ParsedJson, 'locate'>;
  /** The columns that the lines around a fault may take; absent where they are not shown. */
  columns?: number | undefined;
}

/** An issue with all that is known of its place, its keys in their one order, and the lines around it. */
export function fullIssue(issue: Issue, { source, record, text, columns }: Finding): Detail {
  const placed = placeIssue(issue, record, text, source);
  const { line, byte } = placed;
  if (columns === undefined || line === undefined || byte === undefined) return { issue: placed };
  return { issue: placed, frame: frameText(record.around, byte - record.aroundStart, line, columns) };
}
