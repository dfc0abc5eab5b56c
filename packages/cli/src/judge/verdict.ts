import type { Issue } from 'nutgraf';

/** What is said of the value of a record. */
export interface Verdict {
  /** What the record is, in words: `story`, `person`, `ninjs 3.0`. */
  what: string;
  /** How many entities it holds, where it is a story. */
  entities?: number;
  /** What is wrong with it. Pointers lead into the record. */
  issues: Issue[];
  /** What is wrong with the entities that it was converted to. Pointers lead into them and not into the record. */
  converted?: Issue[];
}

/** Judges the value of a record. It is told which of its source it is, from 1, and not at all where it is all of it. Never throws for a JSON value. */
export type Judge = (value: unknown, number?: number) => Verdict;
