import { toPointer } from 'nutgraf';
import { type Ledger, type Spot, spotAt } from './ledger.ts';

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
  if (typeof value !== 'object' || value === null) return value === null || value === undefined;
  return (Array.isArray(value) ? value : Object.values(value)).every(saysNothing);
}

/** An object of a foreign document. Every property is read once, and what is left unread at the end is reported as dropped. */
export class View {
  readonly #unread = new Map<string, unknown>();
  /** Where the reading reports to. */
  readonly ledger: Ledger;
  /** Where the object stands. */
  readonly spot: Spot;

  constructor(object: object, ledger: Ledger, spot: Spot = { pointer: '', field: '' }) {
    for (const name of Object.keys(object)) {
      const value: unknown = object[name as keyof typeof object];
      if (!saysNothing(value)) this.#unread.set(name, value);
    }
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
    for (const name of names) {
      const value = this.#unread.get(name);
      if (value === undefined) continue;
      this.#unread.delete(name);
      return { name, value, spot: this.spotOf(name) };
    }
    return undefined;
  }

  /** Reads properties of which nothing is needed. */
  skip(...names: string[]): void {
    for (const name of names) this.#unread.delete(name);
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
    const entries: Found[] = [];
    for (const [index, value] of found.value.entries())
      if (!saysNothing(value)) entries.push({ name: String(index), value, spot: entryOf(found.spot, String(index)) });
    return entries;
  }

  /** Reads a property that is a list of texts and of nothing else, with those that say nothing. `undefined` for any other, which stays unread. */
  textList(name: string): readonly string[] | undefined {
    const value = this.#unread.get(name);
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return undefined;
    this.#unread.delete(name);
    return value;
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
    for (const name of this.#unread.keys()) this.ledger.drop(this.spotOf(name));
    this.#unread.clear();
  }

  /** Where a property of the object stands, or an entry of the list that it is. */
  spotOf(name: string, index?: number): Spot {
    const { pointer, field, record } = this.spot;
    const step = stepTo(name);
    const spot = spotAt(pointer + step, field + step, record);
    return index === undefined ? spot : entryOf(spot, String(index));
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

function entryOf(spot: Spot, name: string): Spot {
  return spotAt(spot.pointer + stepTo(name), `${spot.field}/*`, spot.record);
}

/** The part of a JSON Pointer that leads to a property. Most names stand in it as they are. */
function stepTo(name: string): string {
  return /[~/]/u.test(name) ? toPointer([name]) : `/${name}`;
}
