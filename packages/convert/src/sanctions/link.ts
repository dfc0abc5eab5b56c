import { type Entity, idFor, type PartyId, type Relationship, rawOf, type SourceId } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import type { Ledger, Spot } from '../ledger.ts';

/** A tie as an entry of a list states it: what ties it, and the name of the other. */
export interface StatedLink {
  from: PartyId;
  type: Relationship['type'];
  /** The other, as the list names it. */
  name: string;
  /** What the list calls the tie. */
  role?: string;
  /** Whether it runs from the other to the entry: the other is what owns it. */
  isReversed?: boolean;
  /** Whether it is left out where no entry bears the name: the name is a number, of which a stub would say nothing. */
  isOptional?: boolean;
  /** The file that states it, where that is not the source of the list. */
  source?: SourceId | undefined;
  spot: Spot;
}

/**
 * The ties between the entries of a list. A list names the other by its name, which may stand further down, so ties are settled when all
 * names are known: what is held until then is names and ties, and no entries.
 */
export class Links {
  readonly #scheme: string;
  readonly #source: SourceId;
  readonly #ledger: Ledger;
  /** The entries of each name; several may bear one. */
  readonly #bearers = new Map<string, Set<PartyId>>();
  readonly #stated: StatedLink[] = [];

  constructor(scheme: string, source: SourceId, ledger: Ledger) {
    this.#scheme = scheme;
    this.#source = source;
    this.#ledger = ledger;
  }

  /** Notes that an entry bears a name, as the list writes it. */
  named(name: string, id: PartyId): void {
    const key = keyOf(name);
    const bearers = this.#bearers.get(key);
    if (bearers === undefined) this.#bearers.set(key, new Set([id]));
    else bearers.add(id);
  }

  /** Notes a tie. One to a name without a letter and a digit is dropped. */
  state(link: StatedLink): void {
    if (keyOf(link.name) === '') this.#ledger.drop(link.spot, `${showValue(link.name)}: it is no name`);
    else this.#stated.push(link);
  }

  /** The relationships, and an entity for each name that no entry bears or that several bear. */
  entities(): Entity[] {
    const relationships = new Map<string, Relationship>();
    const stubs = new Map<string, Entity>();
    for (const link of this.#stated) {
      const to = this.#entryOf(link) ?? (link.isOptional ? this.#leftOut(link) : this.#stub(link, stubs));
      if (to === undefined || to === link.from) continue;
      const relationship = this.#relationship(link, to);
      // Given both ways it would be there twice.
      if (link.type === 'linked-to' && relationships.has(this.#relationship({ ...link, isReversed: !link.isReversed }, to).id)) continue;
      relationships.set(relationship.id, relationship);
    }
    return [...stubs.values(), ...relationships.values()];
  }

  #entryOf({ name }: StatedLink): PartyId | undefined {
    const bearers = this.#bearers.get(keyOf(name));
    return bearers?.size === 1 ? [...bearers][0] : undefined;
  }

  #leftOut({ name, spot }: StatedLink): undefined {
    this.#ledger.note('narrowed', spot, `names ${showValue(name)}, and no entry bears this name: the tie is left out`);
  }

  #stub({ name, spot, source = this.#source }: StatedLink, stubs: Map<string, Entity>): PartyId {
    const key = keyOf(name);
    const known = stubs.get(key);
    if (known !== undefined) return known.id as PartyId;
    const id = idFor('organization', `${this.#scheme}-name`, key);
    const several = this.#bearers.get(key)?.size ?? 0;
    const why = several > 1 ? `${several} entries bear this name` : 'no entry bears this name';
    this.#ledger.note('stub-created', spot, `names ${showValue(name)}, which became an organization of its own: ${why}`);
    stubs.set(key, { kind: 'organization', id, names: [{ text: name }], sources: [source] });
    return id;
  }

  #relationship({ from: entry, type, role, isReversed = false, source = this.#source }: StatedLink, other: PartyId): Relationship {
    const [from, to] = isReversed ? [other, entry] : [entry, other];
    const ends = [from, to].map((end) => rawOf(end) ?? end);
    return {
      kind: 'relationship',
      id: idFor('relationship', this.#scheme, `${ends[0]}:${type}:${ends[1]}`),
      from,
      to,
      type,
      ...(role === undefined ? {} : { role }),
      sources: [source],
    };
  }
}

/** A name without what lists write now so and now so: case, punctuation, blanks. */
function keyOf(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[\p{P}\s]+/gu, ' ')
    .trim();
}
