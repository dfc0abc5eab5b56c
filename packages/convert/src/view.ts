import { toPointer } from 'nutgraf';
import type { Ledger, Spot } from './ledger.ts';

/** A value of a foreign document and where it stands. */
export interface Found {
  /** The property that holds it, or its number in a list. */
  name: string;
  value: unknown;
  spot: Spot;
}

/** Whether a foreign value says nothing: `null`, `''`, and a list or an object that holds no more than such. */
export function saysNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (typeof value === 'object' && Object.values(value).every(saysNothing));
}

/** An object of a foreign document. Every property is read once, and what is left unread at the end is reported as dropped. */
export class View {
  readonly #unread: Map<string, unknown>;
  /** Where the reading reports to. */
  readonly ledger: Ledger;
  /** Where the object stands. */
  readonly spot: Spot;

  constructor(object: object, ledger: Ledger, spot: Spot = { pointer: '', field: '' }) {
    this.#unread = new Map(Object.entries(object).filter(([, value]) => !saysNothing(value)));
    this.ledger = ledger;
    this.spot = spot;
  }

  /** The names of the properties that hold something and were not read. */
  get unread(): string[] {
    return [...this.#unread.keys()];
  }

  /** Whether a property holds something and was not read. */
  has(name: string): boolean {
    return this.#unread.has(name);
  }

  /** The value of a property that was not read, without reading it. */
  peek(name: string): unknown {
    return this.#unread.get(name);
  }

  /** Reads the first of some properties that holds something. */
  take(...names: string[]): Found | undefined {
    const name = names.find((one) => this.#unread.has(one));
    if (name === undefined) return undefined;
    const value = this.#unread.get(name);
    this.#unread.delete(name);
    return { name, value, spot: this.spotOf(name) };
  }

  /** Reads the first of some properties that holds something, as a text. A number is written out; anything else is dropped. */
  text(...names: string[]): string | undefined {
    const found = this.take(...names);
    return found && this.#textOf(found);
  }

  /** Reads properties whose names match, as texts. */
  texts(names: RegExp): (Found & { value: string })[] {
    return this.unread
      .filter((name) => names.test(name))
      .flatMap((name) => {
        const found = this.take(name) as Found;
        const value = this.#textOf(found);
        return value === undefined ? [] : [{ ...found, value }];
      });
  }

  /** Reads the first of some properties that holds something, as a list: its entries that say something. A value alone is a list of one. */
  list(...names: string[]): Found[] {
    const found = this.take(...names);
    if (found === undefined) return [];
    if (!Array.isArray(found.value)) return [found];
    return found.value.flatMap((value, index) =>
      saysNothing(value) ? [] : [{ name: String(index), value, spot: entryOf(found.spot, index) }],
    );
  }

  /** Reads the first of some properties that holds something, as a list of objects. Entries of another type are dropped. */
  views(...names: string[]): View[] {
    return this.list(...names).flatMap((found) => this.viewOf(found) ?? []);
  }

  /** Reads the values of an object whose names are the sender's own. */
  entries(...names: string[]): Found[] {
    const found = this.take(...names);
    if (found === undefined) return [];
    if (typeof found.value !== 'object' || found.value === null) {
      this.ledger.drop(found.spot, 'it is neither a list nor an object');
      return [];
    }
    return Object.entries(found.value)
      .filter(([, value]) => !saysNothing(value))
      .map(([name, value]) => ({ name, value, spot: entryOf(found.spot, name) }));
  }

  /** A found value as a view; anything but an object is dropped. */
  viewOf({ value, spot }: Found): View | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new View(value, this.ledger, spot);
    this.ledger.drop(spot, 'it is no object');
    return undefined;
  }

  /** Reports what was not read. */
  close(): void {
    for (const name of this.unread) this.ledger.drop(this.spotOf(name));
    this.#unread.clear();
  }

  /** Where a property of the object stands. */
  spotOf(name: string): Spot {
    return { ...this.spot, pointer: this.spot.pointer + toPointer([name]), field: this.spot.field + toPointer([name]) };
  }

  #textOf({ value, spot }: Found): string | undefined {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') {
      this.ledger.repair(spot, value, String(value));
      return String(value);
    }
    this.ledger.drop(spot, 'a text is expected here');
    return undefined;
  }
}

function entryOf(spot: Spot, name: PropertyKey): Spot {
  return { ...spot, pointer: spot.pointer + toPointer([name]), field: `${spot.field}/*` };
}
