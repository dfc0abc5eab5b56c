import type { ParsedJson, SourceRecord } from 'nutgraf/intake';
import { peeked, textOf } from '../input/peek.ts';

/** Says of what is no data of the model which foreign format it looks like. The formats are loaded when the first such thing is met. */
export class Hints {
  #formats: typeof import('./foreign-hint.ts') | undefined;

  /** Loads the formats, where a record is none of the model and they are not there yet. */
  prepare({ start }: SourceRecord, text: ParsedJson): Promise<void> | undefined {
    if (this.#formats !== undefined || text.isClear) return undefined;
    return ('value' in text ? hasNoKind(text.value) : start.byte === 0) ? this.#load() : undefined;
  }

  /** The hint at a value. */
  ofValue(value: unknown): string | undefined {
    return this.#formats?.hintOfValue(value);
  }

  /** The hint at the text of a record: it tells the format of its source only where it is the first. */
  ofText({ bytes, start }: SourceRecord): string | undefined {
    return start.byte === 0 ? this.#formats?.hintOfText(textOf(bytes.subarray(0, peeked))) : undefined;
  }

  async #load(): Promise<void> {
    this.#formats = await import('./foreign-hint.ts');
  }
}

function hasNoKind(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Object.hasOwn(value, 'kind');
}
