import type { ConvertedRecord, FileFormat } from '@nutgraf/convert';
import { type FuzzyDate, hasErrors } from 'nutgraf';
import { type Input, inputIssue } from '../input/open-input.ts';
import type { Bytes } from '../io.ts';
import { ordered } from '../report/ordered.ts';
import type { SourceTally } from '../report/tally.ts';
import { type Notes, note } from './notes.ts';
import { afterConversion, judged, type Step } from './step.ts';

/** A file that is read with others, and what is known of it. */
export interface OpenFile {
  input: Input;
  source: SourceTally;
}

/** Converts files that belong together. A file that cannot be read to its end ends the conversion, for nothing of the whole is known then. */
export async function* convertFiles(
  files: readonly OpenFile[],
  format: FileFormat,
  snapshotOn: FuzzyDate | undefined,
  notes: Notes,
): AsyncGenerator<Step, void> {
  const sources = new Map(files.map(({ source }) => [source.name, source]));
  const first = files[0]?.source as SourceTally;
  const foreign = files.map(({ input, source }) => ({ name: input.name, bytes: watched(input, source, notes) }));
  try {
    for await (const step of format.read(foreign, snapshotOn === undefined ? {} : { snapshotOn })) {
      if (notes.signal.aborted) return;
      yield stepOf(step, (name) => sources.get(name ?? '') ?? first, notes);
    }
  } catch (error) {
    if (!notes.signal.aborted && files.every(({ source }) => source.failure === undefined)) throw error;
  }
}

/** The bytes of a file, counted. */
async function* watched(input: Input, source: SourceTally, notes: Notes): Bytes {
  try {
    for await (const bytes of input.bytes) {
      source.bytes += bytes.length;
      yield bytes;
    }
    source.complete = true;
  } catch (error) {
    noteFailure(error, input, source, notes);
    throw error;
  }
}

/** Notes what kept a source from being read. What is no error of the system is thrown again. */
export function noteFailure(error: unknown, input: Input, source: SourceTally, notes: Notes): void {
  if (notes.signal.aborted) return;
  const issue = inputIssue(error, input);
  if (issue === undefined) throw error;
  source.failure = issue;
  note(issue, source, () => ({ issue }), notes);
}

function stepOf(step: ConvertedRecord, sourceOf: (name: string | undefined) => SourceTally, notes: Notes): Step {
  const source = sourceOf(step.source);
  const place = { source: source.name, record: step.record, line: step.line };
  const entities = judged(step.entities);
  const issues = [...step.issues, ...entities.issues.map(afterConversion)];
  for (const issue of issues) {
    const full = { ...place, ...issue };
    note(issue, sourceOf(full.source), () => ({ issue: ordered(full) }), notes);
  }
  const isRefused = hasErrors(issues);
  if (step.record !== undefined || isRefused) source.read += 1;
  if (step.isLast) source.complete = false;
  if (isRefused) source.invalid += 1;
  else source.entities = (source.entities ?? 0) + step.entities.length;
  return { source, entities: isRefused ? [] : step.entities };
}
