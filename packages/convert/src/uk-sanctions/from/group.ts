import type { Ledger, RecordPlace } from '../../ledger.ts';
import { View } from '../../view.ts';
import type { Column } from '../foreign.ts';

/** What the rows of a group say apart from each other: columns that belong together, such as the lines of an address. */
export const facets = {
  name: ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6', 'Alias Type'],
  title: ['Title'],
  birthday: ['DOB'],
  birthplace: ['Town of Birth', 'Country of Birth'],
  nationality: ['Nationality'],
  passport: ['Passport Details'],
  nationalId: ['NI Number'],
  position: ['Position'],
  address: ['Address 1', 'Address 2', 'Address 3', 'Address 4', 'Address 5', 'Address 6', 'Post/Zip Code', 'Country'],
  information: ['Other Information'],
  type: ['Group Type'],
  listing: ['Regime', 'Listed On', 'Last Updated'],
} as const satisfies Record<string, readonly Column[]>;

export type Facet = keyof typeof facets;

interface Held {
  cells: Record<string, string>;
  place: RecordPlace;
}

/**
 * The rows of one target. A row is one of all combinations of its names, births and addresses, so the distinct ones are few: they are all
 * that is held, each with the row that had it first.
 */
export class Group {
  /** The number of the target. */
  readonly id: string;
  /** Its first row. */
  readonly place: RecordPlace;
  readonly #held = new Map<Facet, Map<string, Held>>();

  constructor(id: string, place: RecordPlace) {
    this.id = id;
    this.place = place;
  }

  /** Takes in a row of the target. */
  add(row: Readonly<Record<string, string>>, place: RecordPlace): void {
    for (const facet of Object.keys(facets) as Facet[]) {
      const cells = facets[facet].map((column) => [column, row[column]?.trim() ?? ''] as const).filter(([, cell]) => cell !== '');
      if (cells.length === 0) continue;
      const held = this.#held.get(facet) ?? new Map<string, Held>();
      this.#held.set(facet, held);
      const key = JSON.stringify(cells);
      if (!held.has(key)) held.set(key, { cells: Object.fromEntries(cells), place });
    }
  }

  /** What the rows say of one thing, each once. */
  take(facet: Facet, ledger: Ledger): View[] {
    const held = [...(this.#held.get(facet)?.values() ?? [])];
    this.#held.delete(facet);
    return held.map(({ cells, place }) => new View(cells, ledger, { pointer: '', field: '', record: place }));
  }

  /** Reports what was not taken. */
  close(ledger: Ledger, reason: string): void {
    for (const facet of [...this.#held.keys()]) {
      for (const view of this.take(facet, ledger)) for (const name of view.unread) ledger.drop(view.spotOf(name), reason);
    }
  }
}
