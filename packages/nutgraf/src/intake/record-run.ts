import type { Validated } from '../entities/judge.ts';
import type { Issue } from '../issue.ts';
import type { Judge, Unknown } from './judge.ts';
import { type Limits, resolveLimits } from './limit.ts';
import { type ParsedJson, parseLooked } from './parse-json.ts';
import { placeIssue } from './place-issue.ts';
import { quickRead } from './quick-read.ts';
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

/** Stands where there is nothing to place. */
const unplaced = (issue: Issue): Issue => issue;

/** Judges one record after another, and counts. */
export class RecordRun<T> {
  readonly counts: RunCounts = { complete: false, read: 0, valid: 0, invalid: 0, bytes: 0, issues: {} };
  readonly #limits: Readonly<Limits>;
  readonly #isModel: boolean;
  readonly #unknown: Unknown | undefined;
  readonly #ofStream: Unknown | undefined;
  #judge: ((text: ParsedJson, number: number | undefined, isBrief: boolean) => Validated<T>) | undefined;
  readonly #source: string | undefined;
  #room: number;

  constructor({ limits, judge, unknown, source }: JudgeOptions<T>, ofStream?: Unknown) {
    this.#limits = resolveLimits(limits);
    this.#isModel = judge === undefined;
    this.#unknown = unknown;
    this.#ofStream = ofStream ?? unknown;
    if (judge !== undefined) this.#judge = ({ value }) => judge(value);
    this.#source = source;
    this.#room = this.#limits.details;
  }

  /**
   * Judges a record and counts it; brief where nobody asks for the places of its issues. A promise only where the schemas are needed for
   * the first time, and loaded; until it is kept no other record is to be judged.
   */
  judge(record: SourceRecord, isBrief = false): Verdict<T> | Promise<Verdict<T>> {
    const quick = quickRead(record, this.#limits);
    if (this.#isModel && quick?.isSound && quick.isValid) return this.#clear(quick.value);
    const text = parseLooked(record, quick, this.#limits, isBrief);
    if (this.#isModel && text.isClear) return this.#clear(text.value);
    if (!('value' in text)) return this.#verdict(record, text, { issues: text.issues });
    if (this.#judge !== undefined) return this.#verdict(record, text, this.#judge(text, record.number, isBrief));
    return this.#loadJudge().then((judge) => this.#verdict(record, text, judge(text, record.number, isBrief)));
  }

  /** The verdict on an entity of which there is nothing to say. Without a judge of its own, a run is one of entities and stories: they are T. */
  #clear(value: unknown): Verdict<T> {
    this.counts.read += 1;
    this.counts.valid += 1;
    return { value: value as T, issues: [], placed: unplaced };
  }

  /** Loads what judges by the schemas: nobody who reads valid data waits for it. */
  async #loadJudge(): Promise<(text: ParsedJson, number: number | undefined, isBrief: boolean) => Validated<T>> {
    const [{ isStory, ModelJudge, optionsOf }, { judgeEntity }] = await Promise.all([
      import('../story/model-judge.ts'),
      import('../entities/judge.ts'),
    ]);
    const model = new ModelJudge(this.#unknown, this.#ofStream);
    this.#judge = ({ value, isClear }, number, isBrief) => {
      const isLooked = isClear !== undefined && !isStory(value);
      return (isLooked ? judgeEntity(value, optionsOf(model.ofStream), isBrief) : model.judge(value, number)) as unknown as Validated<T>;
    };
    return this.#judge;
  }

  #verdict(record: SourceRecord, text: ParsedJson, judged: Validated<T>): Verdict<T> {
    const isValid = 'value' in judged;
    this.counts.read += 1;
    this.counts[isValid ? 'valid' : 'invalid'] += 1;
    const issues = judged.issues.length > this.#limits.issues ? judged.issues.slice(0, this.#limits.issues) : judged.issues;
    for (const { code } of issues) this.count(code);
    const placed = (issue: Issue) => placeIssue(issue, record, text, this.#source);
    return isValid ? { value: judged.value as T, issues, placed } : { issues, placed };
  }

  /** Judges a record and counts it. Gives the issues that are to be told in full, while there is room for them; a promise as `judge` does. */
  tell(record: SourceRecord): Issue[] | Promise<Issue[]> {
    const verdict = this.judge(record, this.#room === 0);
    return verdict instanceof Promise ? verdict.then((one) => this.#told(one)) : this.#told(verdict);
  }

  #told({ issues, placed }: Verdict<T>): Issue[] {
    if (issues.length === 0) return issues;
    const told = issues.slice(0, this.#room);
    this.#room -= told.length;
    return told.map(placed);
  }

  /** Counts an issue, so many times. */
  count(code: string, times = 1): void {
    this.counts.issues[code] = (this.counts.issues[code] ?? 0) + times;
  }
}
