import { defaultLimits, parseJson } from 'nutgraf/intake';
import type { Bytes } from '../io.ts';
import type { SourceRecord } from './record.ts';
import { shapeOf } from './shape.ts';
import { splitArray } from './split-array.ts';
import { LineSplitter } from './split-lines.ts';

/** What is known of a source while it is read. */
export interface Source {
  /** The bytes that were read so far. */
  bytes: number;
  /** Whether it holds many records and not one document. Not told before the first of them. */
  hasMany: boolean;
  /** Whether it was read to its end. */
  complete: boolean;
}

/**
 * The records of a source, in order, as many at once as came in at once. A document or an array is held whole, up to the limit of a record;
 * of lines only one is held, so that a source of any length is read in the same memory.
 */
export async function* readRecords(input: Bytes, source: Source): AsyncGenerator<SourceRecord[], void> {
  const parts: Uint8Array[] = [];
  let held = 0;
  let lines: LineSplitter | undefined;
  for await (const bytes of input) {
    source.bytes += bytes.length;
    if (lines !== undefined) {
      yield lines.push(bytes);
      continue;
    }
    parts.push(bytes);
    held += bytes.length;
    if (held <= defaultLimits.record) continue;
    const head = Buffer.concat(parts.splice(0));
    if (shapeOf(head) !== 'lines') {
      yield [document(head)];
      return;
    }
    source.hasMany = true;
    lines = new LineSplitter(defaultLimits.record);
    yield lines.push(head);
  }
  if (lines !== undefined) yield lines.end();
  else yield recordsOf(Buffer.concat(parts), source);
  source.complete = true;
}

/** The records of a source that was read to its end. */
function recordsOf(bytes: Uint8Array, source: Source): SourceRecord[] {
  const shape = shapeOf(bytes);
  if (shape === 'lines') {
    source.hasMany = true;
    const lines = new LineSplitter(defaultLimits.record);
    return [...lines.push(bytes), ...lines.end()];
  }
  if (shape !== 'array' || !isSound(bytes)) return [document(bytes)];
  source.hasMany = true;
  return [...splitArray(bytes)];
}

/** The faults that stand inside a record and leave the brackets around it as they are. */
const innerFaults: ReadonlySet<string> = new Set([
  'json/duplicate-key',
  'json/forbidden-key',
  'json/lone-surrogate',
  'json/number-precision',
  'json/number-range',
]);

/** Whether the records of an array can be told apart, so that a fault in one of them is that one's alone. */
function isSound(bytes: Uint8Array): boolean {
  return parseJson(bytes, { issues: Number.MAX_SAFE_INTEGER }).issues.every(({ code }) => innerFaults.has(code));
}

function document(bytes: Uint8Array): SourceRecord {
  return { bytes, start: { line: 1, column: 1, byte: 0 }, around: bytes, aroundStart: 0 };
}
