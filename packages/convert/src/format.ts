import type { Article, Entity, FuzzyDate, Issue } from 'nutgraf';
import type { Loss } from './losses.ts';
import type { Mapping } from './mapping.ts';

/** How foreign data is converted. */
export interface ConvertOptions {
  /** The scheme of ids that are no addresses, the sender's short name: small letters, digits and hyphens. Absent: the name of the format. */
  namespace?: string;
  /** The day whose state a list shows, where the file itself does not say. */
  snapshotOn?: FuzzyDate;
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

/** A foreign file: its name in reports, and its bytes, which are read once. */
export interface ForeignFile {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** One step of the conversion of files: what came of a record, or what only the whole of a file tells. */
export interface ConvertedRecord {
  /** Which record of its file it is, from 1. Absent where it is none: the list itself, links between entries, the losses of the run. */
  record?: number;
  /** The file that it stands in. */
  source?: string;
  /** The line on which it begins, from 1. */
  line?: number;
  /** Whether its file cannot be read beyond it. */
  isLast?: true;
  /** What the record became. A record without entities is refused, and its issues say why; one that another record holds already is empty. */
  entities: Entity[];
  /** Errors where it is refused. Losses come in the last step, one issue a field and run, each with the place where it was met first. */
  issues: Issue[];
}

/** How entities are written in a foreign form. */
export interface ExportOptions {
  /**
   * Also what is no fact: what claims only allege, predict, interpret, dispute, refute or have taken back, and actors whose identity is
   * protected. Absent: what is stated, reported or backed by nothing at all is written, and the rest is listed as lost.
   */
  all?: boolean;
}

/** Entities in a foreign form. */
export interface Exported {
  /** The foreign documents or records, JSON values, one of which is one line of a stream. */
  documents: object[];
  /** What was lost and changed, one issue a property (info). */
  issues: Issue[];
  /** Every place that was lost or changed. */
  losses: readonly Loss[];
}

interface Named {
  /** Its name, as `--from` takes it. */
  name: string;
  /** Its name for people. */
  title: string;
  /** The versions of its standard, oldest first, or the forms of file in which it comes. */
  versions: readonly string[];
  /** What becomes of each of its fields. */
  mapping: Mapping;
  /**
   * Writes entities in this form, in its newest version. Entities that they refer to have to be among them. What is read back with the
   * same format equals the entities but for the losses.
   */
  to?(entities: readonly Entity[], options?: ExportOptions): Exported;
}

/** A format of JSON records that can be judged by its own standard and converted one by one. */
export interface RecordFormat extends Named {
  of: 'records';
  /** Whether a value looks like a record of this format. */
  detect(value: unknown): boolean;
  /** The version that a record follows, by its own word or its shape. */
  detectVersion(value: unknown): string | undefined;
  /** What is wrong with a record by the standard. Without a version it is the one that the record follows, else the newest. */
  judge(value: unknown, version?: string): Issue[];
  /** Converts a record. */
  from(value: unknown, options?: ConvertOptions): Converted;
}

/** A format of whole files, such as a list in XML or in one or several CSV files. */
export interface FileFormat extends Named {
  of: 'files';
  /** Whether several files may be the parts of one list, to be read together. */
  isSet: boolean;
  /** The version that the beginning of a file is of, where it looks like this format: `head` is the first 64 KiB or less, as text. */
  detectVersion(head: string): string | undefined;
  /** What is wrong with a record by the standard, or why nothing can become of it, where the records of the files are JSON, one a line. */
  judge?(value: unknown): Issue[];
  /**
   * Converts files that belong together, record by record. It reads leniently, never throws for any bytes, and gives for each record of
   * the files one step; what only the whole tells comes at the end.
   */
  read(files: readonly ForeignFile[], options?: ConvertOptions): AsyncGenerator<ConvertedRecord, void>;
}

/** A foreign format. */
export type Format = RecordFormat | FileFormat;
