import type { Issue } from 'nutgraf';
import { showText, showValue } from 'nutgraf/intake';

/** A place in a foreign document. */
export interface Spot {
  /** The place itself, a JSON Pointer: `/bodies/0/wordCount`. */
  pointer: string;
  /** The field, with `*` for whatever is one of many: `/bodies/*` and `/wordCount`. */
  field: string;
  /** The record that it stands in, where a run has many. */
  record?: RecordPlace;
}

/** A spot. Copying one and writing over its properties is many times slower. */
export function spotAt(pointer: string, field: string, record: RecordPlace | undefined): Spot {
  return record === undefined ? { pointer, field } : { pointer, field, record };
}

/** Where a record stands. */
export interface RecordPlace {
  /** The file. */
  source: string;
  /** Which record of the file it is, from 1. */
  record: number;
  /** The line on which it begins, from 1. */
  line: number;
}

/** What a converter does to a field that it cannot carry over as it is. */
export type Act = 'dropped-field' | 'narrowed' | 'repaired' | 'guessed' | 'stub-created';

const hints: Record<Act, string> = {
  'dropped-field': 'Keep the original, or put it into `extensions` under a key with your own prefix',
  narrowed: 'The original holds the rest',
  repaired: 'Ask the sender to write it so',
  guessed: 'Look whether the guess is right',
  'stub-created': 'Complete it, or merge it with the entity that you have',
};

/** Messages hold names and values of a foreign document, which are as long as their sender likes. */
const longestMessage = 400;

/** Words, or what makes them where they are asked for: of an act that is noted often they are told once. */
type Words = string | (() => string);

function wordsOf(words: Words): string {
  return typeof words === 'string' ? words : words();
}

interface Entry {
  act: Act;
  spot: Spot;
  message: string;
  count: number;
}

/** What a conversion loses and changes, as issues: one for a field and an act, however often the field occurs, with its first place. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #reasons: ReadonlyMap<string, string>;

  /** @param reasons why fields are dropped, by field. */
  constructor(reasons: ReadonlyMap<string, string>) {
    this.#reasons = reasons;
  }

  /** Notes an act; `message` is a clause that follows the name of the field: `is dropped: …`. A function is asked for it the first time. */
  note(act: Act, spot: Spot, message: Words): void {
    const key = `${act} ${spot.field}`;
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { act, spot, message: wordsOf(message), count: 1 });
    else entry.count += 1;
  }

  /** Notes that a field is not carried over, with the reason given here or the known one. */
  drop(spot: Spot, reason: Words = () => this.#reasons.get(spot.field) ?? 'the model has no property for it'): void {
    this.note('dropped-field', spot, () => `is dropped: ${wordsOf(reason)}`);
  }

  /** Notes that a value is written in another form that surely means the same. */
  repair(spot: Spot, from: unknown, to: unknown): void {
    this.note('repaired', spot, () => `is ${showValue(from)}, read as ${showValue(to)}`);
  }

  /** The issues, in the order in which their fields were met. */
  issues(): Issue[] {
    return [...this.#entries.values()].map(({ act, spot, message, count }) => ({
      code: `convert/${act}`,
      severity: 'info',
      ...spot.record,
      pointer: spot.pointer,
      message: showText(`${nameOf(spot)} ${message}${count === 1 ? '' : `; so in ${count} places`}`, longestMessage),
      hint: hints[act],
    }));
  }
}

/** The field in words: its name in quotes, or the list that it is an entry of. */
function nameOf({ pointer, field }: Spot): string {
  const names = pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [last = '', above = ''] = names.reverse();
  if (last === '') return 'the document';
  if (!field.endsWith('/*')) return `"${showText(last)}"`;
  return /^\d+$/u.test(last) ? `an entry of "${showText(above)}"` : `"${showText(last)}" of "${showText(above)}"`;
}
