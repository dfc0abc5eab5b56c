import type { Article, Entity, Issue } from 'nutgraf';
import type { Mapping } from './mapping.ts';

/** How a foreign record is converted. */
export interface ConvertOptions {
  /** The scheme of ids that are no addresses, the sender's short name: small letters, digits and hyphens. Absent: the name of the format. */
  namespace?: string;
}

/** What came of a foreign record. Nothing but `issues` is there where it could not be converted. */
export interface Converted {
  /** The entity that the record is. */
  value?: Article;
  /** That entity, and then those that it refers to and the record says something of: people, organizations, places, things, events. */
  entities?: Entity[];
  /** What was lost, changed and guessed, one issue a field (info), or why nothing could be converted (error). */
  issues: Issue[];
}

/** A foreign format that can be judged by its own standard and converted. */
export interface Format {
  /** Its name, as `--from` takes it. */
  name: string;
  /** Its name for people. */
  title: string;
  /** The versions of its standard, oldest first. */
  versions: readonly string[];
  /** Whether a value looks like a record of this format. */
  detect(value: unknown): boolean;
  /** The version that a record follows, by its own word or its shape. */
  detectVersion(value: unknown): string | undefined;
  /** What is wrong with a record by the standard. Without a version it is the one that the record follows, else the newest. */
  judge(value: unknown, version?: string): Issue[];
  /** Converts a record. */
  from(value: unknown, options?: ConvertOptions): Converted;
  /** What becomes of each of its fields. */
  mapping: Mapping;
}
