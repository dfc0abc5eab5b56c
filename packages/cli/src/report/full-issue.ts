import type { Issue } from 'nutgraf';
import { excerptAt, type ParsedJson, type TextPosition } from 'nutgraf/intake';
import { placeIn, type SourceRecord } from '../input/record.ts';
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
  const place = placeOf(issue, record, text);
  if (place === undefined) return { issue: ordered({ ...issue, source }) };
  const at = place.byte - record.aroundStart;
  const frame = columns === undefined ? undefined : frameText(record.around, at, place.line, columns);
  const excerpt = issue.excerpt ?? excerptAt(record.around, at);
  const number = record.number === undefined ? {} : { record: record.number };
  return { issue: ordered({ ...issue, source, ...number, ...place, excerpt }), frame };
}

/** A place that the reader of the text found, else that of the value, or of the key where the key is what is wrong. */
function placeOf(issue: Issue, record: SourceRecord, text: Pick<ParsedJson, 'locate'>): TextPosition | undefined {
  const { line, column, byte } = issue;
  if (line !== undefined && column !== undefined && byte !== undefined) return placeIn(record, { line, column, byte });
  const found = text.locate(issue.pointer, issue.code === 'schema/unknown-key' ? 'key' : 'value');
  return found && placeIn(record, found);
}

const order = ['code', 'severity', 'source', 'record', 'line', 'column', 'byte', 'pointer', 'message', 'excerpt', 'hint', 'limit'] as const;

/** An issue with its keys in their one order. */
export function ordered(issue: Issue): Issue {
  return Object.fromEntries(order.flatMap((key) => (issue[key] === undefined ? [] : [[key, issue[key]]]))) as unknown as Issue;
}
