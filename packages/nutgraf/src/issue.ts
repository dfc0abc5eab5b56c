/** How much an issue weighs. Only an `error` makes data invalid. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that was found in data: a fault, a doubt, or a loss in a conversion. Plain data, the same shape everywhere. */
export interface Issue {
  /** What it is, `<layer>/<rule>`: `json/…`, `schema/…`, `entity/…`, `story/…`, `convert/…` or `input/…`. Stable; `nutgraf explain <code>` tells more. */
  code: string;
  /** How much it weighs. */
  severity: Severity;
  /** Where it is in the value, a JSON Pointer (RFC 6901). `''` is the whole value. */
  pointer: string;
  /** What is wrong and what was expected: one sentence, without a full stop. */
  message: string;
  /** What to do about it. */
  hint?: string;
  /** The file or stream it was found in. */
  source?: string;
  /** The number of the record in a stream, from 1. */
  record?: number;
  /** The line in the source, from 1. */
  line?: number;
  /** The column in the line, in Unicode code points, from 1. */
  column?: number;
  /** The offset in the (decompressed) source, in bytes, from 0. */
  byte?: number;
  /** The text at fault, at most 80 characters, control characters escaped. */
  excerpt?: string;
  /** The limit that was passed, where the code is about one. */
  limit?: number;
}

/** What is known of an issue code, for people: the text behind `nutgraf explain` and the reference. */
export interface IssueCode {
  /** The code, `<layer>/<rule>`. */
  code: string;
  /** How much an issue of this code weighs. */
  severity: Severity;
  /** A few words, a noun phrase. */
  title: string;
  /** What it means when it is reported: one or two sentences. */
  meaning: string;
  /** What the owner of the data does about it. */
  mend: string;
  /** The text of a small document that gives this issue, where a text alone can. */
  example?: string;
}

/** Whether any issue makes the data invalid. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
