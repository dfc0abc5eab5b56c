import type { Entity } from 'nutgraf';
import { defaultLimits, parseText, RecordReader, showValue } from 'nutgraf/intake';
import type { ConvertedRecord, ConvertOptions, ForeignFile } from '../format.ts';
import { Ledger, type RecordPlace } from '../ledger.ts';
import { reasonsOf } from '../mapping.ts';
import { refusal } from '../sanctions/list.ts';
import { convertLine, type Run } from './convert.ts';
import { isObject, lineOf } from './detect.ts';
import { homeOf, propertiesOf } from './foreign.ts';
import { entityOf } from './identity.ts';
import { mapping } from './mapping.ts';
import { Seen } from './seen.ts';

const reasons = reasonsOf(mapping);

/** A record that refers to others which were not read yet. */
interface Waiting {
  value: unknown;
  place: RecordPlace;
  /** The ids that are missing. */
  missing: Set<string>;
}

/**
 * Converts streams of records that belong together, one a line. A record that refers to others waits until those were read, or the streams
 * end; so kinds behind references are known and not guessed, and addresses stand in their holders, in whatever order the records come. Held
 * are the ids, the addresses and the records that wait; steps come in the order in which records are complete. Reads leniently, never throws
 * for any bytes.
 */
export async function* readFtm(
  files: readonly ForeignFile[],
  { namespace = 'ftm', snapshotOn }: ConvertOptions = {},
): AsyncGenerator<ConvertedRecord, void> {
  const seen = new Seen();
  const run: Run = { namespace, snapshotOn, ledger: new Ledger(reasons), others: seen, given: new Set() };
  const waiting = new Queue();
  for (const file of files) {
    for await (const batch of new RecordReader(file.bytes)) {
      for (const source of batch) {
        const place = { source: file.name, record: source.number ?? 1, line: source.start.line };
        const text = parseText(source, defaultLimits);
        if (!('value' in text)) {
          const why = text.issues[0]?.message ?? 'it is no JSON';
          yield refusal(place, `the line cannot be read: ${why}`, 'Look at the line, and write one JSON object on it');
          continue;
        }
        for (const step of readLine(text.value, place, seen, waiting, run)) yield step;
      }
    }
  }
  for (const { value, place } of waiting.rest()) yield stepOf(value, place, run);
  for (const { value, place } of seen.unclaimed()) convertLine(value, run, place);
  yield { entities: [], issues: run.ledger.issues() };
}

function* readLine(value: unknown, place: RecordPlace, seen: Seen, waiting: Queue, run: Run): Generator<ConvertedRecord, void> {
  const line = lineOf(value);
  const id = line?.record.id;
  const isRepeat = line !== undefined && line.op === undefined && typeof id === 'string' && seen.has(id.trim());
  if (line !== undefined && line.op !== 'DEL' && !isRepeat) seen.add(line.record);
  if (isRepeat) {
    yield refusal(place, `the record ${showValue(id)} came before`, 'Merge the fragments of records before, or keep one of the two', '/id');
    return;
  }
  if (line !== undefined && line.op === undefined && seen.keep(line.record, place)) {
    yield stepWith(place, []);
    return;
  }
  const missing = line === undefined ? [] : referredTo(line.record).filter((one) => !seen.has(one));
  if (missing.length > 0) waiting.add({ value, place, missing: new Set(missing) });
  else yield stepOf(value, place, run);
  if (typeof id === 'string' && seen.has(id.trim()))
    for (const ready of waiting.free(id.trim())) yield stepOf(ready.value, ready.place, run);
}

function stepOf(value: unknown, place: RecordPlace, run: Run): ConvertedRecord {
  const outcome = convertLine(value, run, place);
  if ('fault' in outcome) return refusal(place, outcome.fault.message, outcome.fault.hint, outcome.fault.pointer);
  return stepWith(place, 'entities' in outcome ? outcome.entities : []);
}

function stepWith({ source, record, line }: RecordPlace, entities: Entity[]): ConvertedRecord {
  return { source, record, line, entities, issues: [] };
}

/** The ids that a record needs to be known before it is converted. One that becomes nothing needs none. */
function referredTo({ schema, properties, id }: Record<string, unknown>): string[] {
  if (typeof schema !== 'string' || homeOf(schema) === 'none' || !isObject(properties)) return [];
  const known = propertiesOf(schema);
  const ids: string[] = [];
  for (const name of Object.keys(properties)) {
    if (known.get(name)?.type !== 'entity' || reasons.has(`/properties/${name}`)) continue;
    const values = properties[name];
    for (const value of Array.isArray(values) ? values : [values]) {
      const one = typeof value === 'string' ? value.trim() : '';
      if (one !== '' && one !== id && entityOf(one) === undefined) ids.push(one);
    }
  }
  return ids;
}

/** Records that wait for others, by the ids that they wait for. */
class Queue {
  readonly #all = new Set<Waiting>();
  readonly #byId = new Map<string, Waiting[]>();

  add(one: Waiting): void {
    this.#all.add(one);
    for (const id of one.missing) {
      const others = this.#byId.get(id);
      if (others === undefined) this.#byId.set(id, [one]);
      else others.push(one);
    }
  }

  /** The records that waited for an id and now for none any more. */
  free(id: string): Waiting[] {
    const found = this.#byId.get(id);
    if (found === undefined) return [];
    this.#byId.delete(id);
    for (const one of found) one.missing.delete(id);
    const ready = found.filter((one) => one.missing.size === 0 && this.#all.has(one));
    for (const one of ready) this.#all.delete(one);
    return ready;
  }

  /** Those that still wait. */
  rest(): Iterable<Waiting> {
    return this.#all;
  }
}
