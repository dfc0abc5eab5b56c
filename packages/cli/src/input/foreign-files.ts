import type { FileFormat, RecordFormat } from '@nutgraf/convert';
import type { FuzzyDate, Issue } from 'nutgraf';
import { type Chosen, fileFormatOf, isOfFiles } from '../convert/chosen-format.ts';
import { convertFiles, noteFailure, type OpenFile } from '../convert/convert-files.ts';
import { convertRecords, unknownFormat } from '../convert/convert-records.ts';
import { type Notes, note } from '../convert/notes.ts';
import type { OwnFormat } from '../convert/own.ts';
import type { Step } from '../convert/step.ts';
import type { Io } from '../io.ts';
import { ordered } from '../report/ordered.ts';
import type { SourceTally } from '../report/tally.ts';
import { openInput } from './open-input.ts';
import { type Peeked, peek, textOf } from './peek.ts';

/** How files are opened to be converted. */
export interface ForeignOptions extends Notes {
  /** The format of all files. Absent: each file tells its own. */
  from?: Chosen | undefined;
  /** The day whose state a list shows, where the file does not say. */
  snapshotOn?: FuzzyDate | undefined;
}

/** Files that are converted together. */
export interface ForeignGroup {
  /** The format and its version; absent for JSON, where each record tells its own. */
  format?: Chosen;
  /** The names of the files. */
  files: readonly string[];
  /** What becomes of them. To be read once; nothing but the beginning of the files is read before. */
  steps: AsyncIterable<Step>;
}

interface Told {
  /** Absent for JSON, whose records are to tell. */
  format?: Chosen;
}

interface Opened extends OpenFile, Told {}

/**
 * Opens files to be converted: tells the format of each by its content, never by its name, and puts together files that follow each other
 * and are of one format and version of whole files, as the parts of one list are. What is wrong with the files is noted, and so is what their
 * conversion loses: `options.tally` has the counts when all groups were read.
 */
export async function openForeign(words: readonly string[], io: Io, options: ForeignOptions): Promise<ForeignGroup[]> {
  const groups: { format: Chosen | undefined; files: Opened[] }[] = [];
  for (const word of words) {
    if (io.signal.aborted) options.tally.stopped = true;
    const file = io.signal.aborted ? undefined : await open(word, io, options);
    if (file === undefined) continue;
    const last = groups.at(-1);
    if (last !== undefined && belongTogether(last.format, file.format)) last.files.push(file);
    else groups.push({ format: file.format, files: [file] });
  }
  return groups.map(({ format, files }) => ({
    ...(format === undefined ? {} : { format }),
    files: files.map(({ input }) => input.name),
    steps: stepsOf(files, format, options),
  }));
}

/** Whether two files that follow each other are parts of one list, as far as their form tells. */
function belongTogether(one: Chosen | undefined, other: Chosen | undefined): boolean {
  if (!isOfFiles(one) || !one.format.isSet || one.format !== other?.format) return false;
  return one.version === undefined || other.version === undefined || one.version === other.version;
}

async function* stepsOf(files: readonly Opened[], format: Chosen | undefined, options: ForeignOptions): AsyncGenerator<Step, void> {
  if (isOfFiles(format)) {
    yield* convertFiles(files, format.format, options.snapshotOn, options);
    return;
  }
  for (const { input, source } of files) {
    try {
      yield* convertRecords(input, source, format as Chosen<RecordFormat | OwnFormat> | undefined, options);
    } catch (error) {
      noteFailure(error, input, source, options);
    }
  }
}

/** A file whose format is told; nothing where it cannot be converted, which is noted. */
async function open(word: string, io: Io, options: ForeignOptions): Promise<Opened | undefined> {
  const input = openInput(word, io);
  const source = options.tally.open(input.name);
  let peeked: Peeked;
  try {
    peeked = await peek(input.bytes);
  } catch (error) {
    noteFailure(error, input, source, options);
    return undefined;
  }
  const told = formatOf(peeked.head, options.from);
  if ('code' in told) {
    await peeked.close();
    refuse(told, peeked, source, options);
    return undefined;
  }
  const { format } = told;
  if (format?.format.of === 'files') Object.assign(source, { hasMany: true, what: format.format.name });
  if (peeked.isWhole || word === '-' || io.identityOf(word) === undefined)
    return { ...told, input: { ...input, bytes: peeked.bytes }, source };
  // It is opened again when its turn comes, so that many files do not stand open at once.
  await peeked.close();
  return { ...told, input: openInput(word, io), source };
}

/** The format of a file by what is asked for and by its beginning, none for JSON whose records are to tell, or why it cannot be converted. */
function formatOf(head: Uint8Array, from: Chosen | undefined): Told | Issue {
  if (from !== undefined && from.format.of !== 'files') return { format: from };
  const found = fileFormatOf(textOf(head));
  if (from !== undefined) return ofVersion(from as Chosen<FileFormat>, found);
  if (found !== undefined) return { format: found };
  return isJson(textOf(head)) ? {} : unknownFormat('the file');
}

/** A format that is asked for, unless the file is of another version of it. */
function ofVersion(from: Chosen<FileFormat>, found: Required<Chosen<FileFormat>> | undefined): Told | Issue {
  const { format, version } = from;
  if (found?.format !== format) return { format: from };
  if (version === undefined || found.version === version) return { format: found };
  const message = `the file is ${format.name} ${found.version} and not ${version}`;
  const hint = `Leave the version out, or ask for ${format.name}@${found.version}`;
  return { code: 'convert/unknown-format', severity: 'error', pointer: '', message, hint };
}

/** Whether a text begins as objects and lists of JSON do, or says nothing at all. */
function isJson(head: string): boolean {
  return /^[\t\n\r ]*(?:[{[]|$)/u.test(head);
}

/** Refuses a file as one record: no more than its beginning is read. */
function refuse(issue: Issue, { head }: Peeked, source: SourceTally, options: ForeignOptions): void {
  Object.assign(source, { bytes: head.length, read: 1, invalid: 1, complete: true, what: 'file' });
  note(issue, source, () => ({ issue: ordered({ ...issue, source: source.name }) }), options);
}
