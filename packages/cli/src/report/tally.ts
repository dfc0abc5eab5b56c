import type { Issue, Severity } from 'nutgraf';
import type { FrameText } from './frame-text.ts';

/** What is known of one source after a run. */
export interface SourceTally {
  name: string;
  bytes: number;
  /** Whether it holds many records and not one document. */
  hasMany: boolean;
  /** What the last record is, in words. */
  what: string;
  /** How many entities it holds, where it is a story, or was converted to. */
  entities?: number;
  read: number;
  invalid: number;
  severities: Record<Severity, number>;
  /** Whether it was read to its end. */
  complete: boolean;
  /** What kept it from being read, where the system did. */
  failure?: Issue;
}

/** How often a code was met with a severity, and where first. */
export interface CodeTally {
  code: string;
  severity: Severity;
  count: number;
  first: Issue;
}

/** An issue that is reported in full. */
export interface Detail {
  issue: Issue;
  frame?: FrameText | undefined;
}

/** How many issues are reported in full. */
export interface Room {
  /** Of one code and severity. */
  perCode: number;
  /** Of all. The first of a code is reported beyond it. */
  all: number;
}

const rooms = {
  few: { perCode: 3, all: 1_000 },
  all: { perCode: 1_000, all: 1_000 },
  none: { perCode: 0, all: 0 },
} as const satisfies Record<string, Room>;

/** The room of a report: the first three of a code for people, the first thousand for machines and for who asks for all. */
export function roomOf({ quiet, all }: { quiet: boolean; all: boolean }): Room {
  return quiet ? rooms.none : all ? rooms.all : rooms.few;
}

/** Counts what a run finds, and keeps the first of it. Counting goes on when there is no more room. */
export class Tally {
  readonly sources: SourceTally[] = [];
  readonly codes = new Map<string, CodeTally>();
  readonly details: Detail[] = [];
  /** Whether sources are left that were not opened. */
  stopped = false;
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  /** Begins a source. */
  open(name: string): SourceTally {
    const source: SourceTally = {
      name,
      bytes: 0,
      hasMany: false,
      what: 'record',
      read: 0,
      invalid: 0,
      severities: { error: 0, warning: 0, info: 0 },
      complete: false,
    };
    this.sources.push(source);
    return source;
  }

  /** Counts an issue. It is asked for its details only where there is room for them. */
  add(source: SourceTally, { code, severity }: Pick<Issue, 'code' | 'severity'>, detail: () => Detail): void {
    source.severities[severity] += 1;
    const key = `${severity} ${code}`;
    const seen = this.codes.get(key);
    if (seen !== undefined) {
      seen.count += 1;
      if (seen.count > this.#room.perCode || this.details.length >= this.#room.all) return;
    }
    const full = detail();
    if (seen === undefined) this.codes.set(key, { code, severity, count: 1, first: full.issue });
    if (this.details.length < this.#room.all) this.details.push(full);
  }

  /** Whether every source was read to its end. */
  get complete(): boolean {
    return !this.stopped && this.sources.every(({ complete }) => complete);
  }

  get read(): number {
    return sum(this.sources, ({ read }) => read);
  }

  get invalid(): number {
    return sum(this.sources, ({ invalid }) => invalid);
  }

  get bytes(): number {
    return sum(this.sources, ({ bytes }) => bytes);
  }

  /** How many issues there are of a severity. */
  count(severity: Severity): number {
    return sum(this.sources, ({ severities }) => severities[severity]);
  }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
