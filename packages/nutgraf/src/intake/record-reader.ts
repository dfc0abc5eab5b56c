import { concat } from './concat.ts';
import { InputError } from './input-error.ts';
import { type Limits, resolveLimits } from './limit.ts';
import { LineSplitter } from './line-splitter.ts';
import { isSurelyLines, type Shape, shapeOf } from './shape.ts';
import type { SourceRecord } from './source-record.ts';
import { splitArray } from './split-array.ts';
import { startOfSource } from './text-position.ts';

/** How records are told apart. */
export interface RecordReaderOptions {
  /** The shape that the source is known to have. Absent: its bytes tell. */
  shape?: 'lines' | undefined;
  /** Of the limits, those of a text count: a line, an array or a document that is longer than `record` is one record that is too long. */
  limits?: Readonly<Partial<Limits>> | undefined;
}

/** The bytes after which the shape of a source is looked for the first time; each time after that at twice as many. */
const firstLook = 65_536;

/**
 * The records of a source, in order, as many at once as come in at once, not judged yet. Of lines only one is held, so that a source of any
 * length is read in the same memory; a document or an array is held whole, and is not read on beyond the limit of a record. What is read
 * and what becomes of it is the same wherever the pieces of the source are cut. The bytes of a record are good until the next ones are
 * asked for: a source may write to its pieces again.
 */
export class RecordReader implements AsyncIterable<SourceRecord[]> {
  /** The bytes that were read so far. */
  bytes = 0;
  /** The shape of the source, told before its first record. */
  shape: Shape | undefined;
  /** Whether the source was read to its end. */
  complete = false;
  readonly #input: AsyncIterable<Uint8Array>;
  readonly #limits: Readonly<Limits>;
  #parts: Uint8Array[] = [];
  #look: number;

  constructor(input: AsyncIterable<Uint8Array>, { shape, limits }: RecordReaderOptions = {}) {
    this.#input = input;
    this.#limits = resolveLimits(limits);
    this.#look = Math.min(firstLook, this.#limits.record + 1);
    this.shape = shape;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<SourceRecord[], void> {
    const lines = new LineSplitter(this.#limits.record);
    try {
      for await (const bytes of this.#input) {
        this.bytes += bytes.length;
        if (this.shape === 'lines') {
          yield* lines.push(bytes);
          continue;
        }
        this.#parts.push(new Uint8Array(bytes));
        this.shape = this.#shapeOfBeginning();
        if (this.shape === undefined) continue;
        const head = concat(this.#parts.splice(0));
        if (this.shape === 'document') {
          yield [this.#tooLong(head)];
          return;
        }
        yield* lines.push(head);
      }
    } catch (error) {
      if (error instanceof InputError && this.shape === undefined) yield* this.#beforeFault(concat(this.#parts), lines);
      throw error;
    }
    if (this.shape === undefined) yield* this.#ofWhole(concat(this.#parts), lines);
    yield lines.end();
    this.complete = true;
  }

  /** The whole lines of a source that cannot be read on. */
  *#beforeFault(bytes: Uint8Array, lines: LineSplitter): Generator<SourceRecord[], void> {
    this.shape = shapeOf(bytes);
    if (this.shape === 'lines') yield* lines.push(bytes);
  }

  /**
   * The shape of a source that was not read to its end, where its beginning tells it, or is more than is held of a document. It is told by
   * so many bytes and not by so many pieces.
   */
  #shapeOfBeginning(): 'lines' | 'document' | undefined {
    const most = this.#limits.record;
    while (this.bytes >= this.#look) {
      const head = concat(this.#parts);
      this.#parts = [head];
      if (this.#look > most) return shapeOf(head.subarray(0, most)) === 'lines' ? 'lines' : 'document';
      if (isSurelyLines(head.subarray(0, this.#look))) return 'lines';
      this.#look = Math.min(this.#look * 2, most + 1);
    }
    return undefined;
  }

  /** The record that a document or an array is which has more bytes than are held. */
  #tooLong(head: Uint8Array): SourceRecord {
    this.bytes = this.#limits.record + 1;
    return { ...documentOf(head.slice(0, firstLook)), length: Number.POSITIVE_INFINITY };
  }

  *#ofWhole(bytes: Uint8Array, lines: LineSplitter): Generator<SourceRecord[], void> {
    this.shape = shapeOf(bytes);
    if (this.shape === 'lines') {
      yield* lines.push(bytes);
      return;
    }
    const items = this.shape === 'array' ? splitArray(bytes, this.#limits) : undefined;
    if (items === undefined) this.shape = 'document';
    yield items ?? [documentOf(bytes)];
  }
}

function documentOf(bytes: Uint8Array): SourceRecord {
  return { bytes, start: startOfSource, around: bytes, aroundStart: 0 };
}
