import { RecordReader, type SourceRecord } from 'nutgraf/intake';
import type { Bytes } from '../io.ts';
import type { SourceTally } from '../report/tally.ts';

/** The records of a source, as many at once as come in at once. What is known of the source is kept up to date meanwhile. */
export async function* readRecords(
  input: Bytes,
  source: Pick<SourceTally, 'bytes' | 'hasMany' | 'complete'>,
): AsyncGenerator<SourceRecord[], void> {
  const reader = new RecordReader(input);
  try {
    for await (const records of reader) {
      source.bytes = reader.bytes;
      source.hasMany = reader.shape !== 'document';
      yield records;
    }
    source.complete = reader.complete;
  } finally {
    source.bytes = reader.bytes;
  }
}
