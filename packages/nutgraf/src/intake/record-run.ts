import type { Issue } from '../issue.ts';
import { type Judge, ModelJudge, type Unknown } from './judge.ts';
import { type Limits, resolveLimits } from './limit.ts';
import { parseText } from './parse-json.ts';
import { placeIssue } from './place-issue.ts';
import type { SourceRecord } from './source-record.ts';

/** How records are judged. */
export interface JudgeOptions<T> {
  /** Ends the reading: the iteration throws the reason of the signal. */
  signal?: AbortSignal | undefined;
  /** How much is taken from a third party; the defaults for those that are not named. */
  limits?: Readonly<Partial<Limits>> | undefined;
  /** Judges the value of each record. Absent: as entities and stories of the model. */
  judge?: Judge<T> | undefined;
  /** How keys and codes that the model does not know are judged, where no `judge` is given. Absent: by the version that a story names. */
  unknown?: Unknown | undefined;
  /** The name of the source in issues. */
  source?: string | undefined;
}

/** What a run has counted. `read` is always `valid` and `invalid` together. */
export interface RunCounts {
  /** Whether the source was read to its end. While it is not, the other counts are of what was read so far. */
  complete: boolean;
  /** The records that were read. */
  read: number;
  /** Those without an error. */
  valid: number;
  /** Those with an error: of the text, against the schema, or found by a check. */
  invalid: number;
  /** The bytes that were read, decompressed. */
  bytes: number;
  /** How often each code was met, whatever its severity. */
  issues: Record<string, number>;
}

/** What was said of one record. */
export interface Verdict<T> {
  /** The value, where it is valid. */
  value?: T;
  /** What was found, at most as many as the limit `issues` says. */
  issues: Issue[];
  /** The same issue with its place in the source. */
  placed(issue: Issue): Issue;
}

/** Judges one record after another, and counts. */
export class RecordRun<T> {
  readonly counts: RunCounts = { complete: false, read: 0, valid: 0, invalid: 0, bytes: 0, issues: {} };
  readonly #limits: Readonly<Limits>;
  readonly #judge: (value: unknown, number?: number) => { value?: T; issues: Issue[] };
  readonly #source: string | undefined;
  #room: number;

  constructor({ limits, judge, unknown, source }: JudgeOptions<T>, ofStream?: Unknown) {
    this.#limits = resolveLimits(limits);
    const model = new ModelJudge(unknown, ofStream ?? unknown);
    // Without a judge of its own, a run is one of entities and stories: T is their type by the overloads of those who begin a run.
    this.#judge =
      judge === undefined ? (value, number) => model.judge(value, number) as { value?: T; issues: Issue[] } : (value) => judge(value);
    this.#source = source;
    this.#room = this.#limits.details;
  }

  /** Judges a record and counts it; brief where nobody asks for the places of its issues. */
  judge(record: SourceRecord, isBrief = false): Verdict<T> {
    const text = parseText(record, this.#limits, isBrief);
    const judged = 'value' in text ? this.#judge(text.value, record.number) : { issues: text.issues };
    const isValid = 'value' in judged;
    this.counts.read += 1;
    this.counts[isValid ? 'valid' : 'invalid'] += 1;
    const issues = judged.issues.length > this.#limits.issues ? judged.issues.slice(0, this.#limits.issues) : judged.issues;
    for (const { code } of issues) this.count(code);
    const placed = (issue: Issue) => placeIssue(issue, record, text, this.#source);
    return isValid ? { value: judged.value as T, issues, placed } : { issues, placed };
  }

  /** Judges a record and counts it. Gives the issues that are to be told in full, while there is room for them. */
  tell(record: SourceRecord): Issue[] {
    const { issues, placed } = this.judge(record, this.#room === 0);
    const told = issues.slice(0, this.#room);
    this.#room -= told.length;
    return told.map(placed);
  }

  /** Counts an issue, so many times. */
  count(code: string, times = 1): void {
    this.counts.issues[code] = (this.counts.issues[code] ?? 0) + times;
  }
}
