import { createHash } from 'node:crypto';

/** How many records are remembered. */
const most = 100_000;

/** Knows records that were written lately: several articles refer to one publisher, and each conversion gives it out anew. */
export class Repeats {
  readonly #seen = new Set<string>();
  /** How many records were repeats. */
  count = 0;

  /** Whether the same text is among the last 100,000 that were asked for. */
  has(text: string): boolean {
    const key = createHash('sha1').update(text).digest('base64');
    if (this.#seen.has(key)) {
      this.count += 1;
      return true;
    }
    this.#seen.add(key);
    if (this.#seen.size > most) this.#seen.delete(this.#seen.values().next().value as string);
    return false;
  }
}
