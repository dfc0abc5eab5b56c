import type { Issue } from '../issue.ts';
import { excerptAt } from './excerpt.ts';
import type { ParsedJson } from './parse-json.ts';
import type { SourceRecord } from './source-record.ts';

/**
 * An issue of a record with all that is known of its place in the source: that of the value its pointer leads to, or of the key where the
 * key is what is wrong. An issue of the text has its place already, and one of a value that the text does not hold gets none.
 */
export function placeIssue(issue: Issue, record: SourceRecord, text: Pick<ParsedJson, 'locate'>, source?: string): Issue {
  const { code, severity, pointer, message, hint, limit } = issue;
  const { line, column, byte } = issue.line === undefined ? placeOf(issue, text) : issue;
  const excerpt = issue.excerpt ?? (byte === undefined ? undefined : excerptAt(record.bytes, byte - record.start.byte));
  return {
    code,
    severity,
    ...(source === undefined ? {} : { source }),
    ...(record.number === undefined ? {} : { record: record.number }),
    ...(line === undefined || column === undefined || byte === undefined ? {} : { line, column, byte }),
    pointer,
    message,
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(hint === undefined ? {} : { hint }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function placeOf({ code, pointer }: Issue, text: Pick<ParsedJson, 'locate'>): Pick<Issue, 'line' | 'column' | 'byte'> {
  return text.locate(pointer, code === 'schema/unknown-key' ? 'key' : 'value') ?? {};
}
