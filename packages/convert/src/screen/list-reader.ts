import {
  type Entity,
  labelOf,
  type PartyId,
  type Program,
  type Relationship,
  type RelationshipId,
  type Sanction,
  type SanctionId,
  type Source,
} from 'nutgraf';
import { isParty, type Party } from './profile.ts';

/** What of a relationship is kept until it is known whether an end of it is of interest. */
export type Link = Pick<Relationship, 'id' | 'type' | 'from' | 'to' | 'role'>;

/** Whether an actor or asset of a list is to be kept. */
export type Keep = (party: Party) => boolean;

/**
 * What is kept of lists while they stream by, in whatever order their records come: in full only the parties that are asked for and what
 * bears on them; of the others a label. A sanction or a link whose ends were not seen yet waits for them.
 */
export class ListReader {
  readonly kept = new Map<PartyId, Party>();
  readonly sanctions = new Map<PartyId, Map<SanctionId, Sanction>>();
  readonly programs = new Map<string, Program>();
  readonly sources = new Map<string, Source>();
  readonly links = new Map<RelationshipId, Link>();
  /** What everything that can be referred to is called, by its id. */
  readonly labels = new Map<string, string>();
  /** Those who impose sanctions and publish lists, and do not stand on them. */
  readonly issuers = new Set<string>();
  readonly #keep: Keep;
  readonly #versions = new Map<PartyId, Sanction[]>();
  /** The parties that the list which is read has had so far. */
  #seen = new Set<PartyId>();

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  /** How many parties the list has had that is read. */
  get parties(): number {
    return this.#seen.size;
  }

  /** Begins another list, in which any record of those before may stand again. */
  begin(): void {
    this.#seen = new Set();
  }

  read(entity: Entity): void {
    if (isParty(entity)) {
      this.#readParty(entity);
      return;
    }
    switch (entity.kind) {
      case 'sanction':
        if (entity.issuer !== undefined) this.issuers.add(entity.issuer);
        if (this.#mayMatter(entity.target)) add(this.#versions, entity.target, entity);
        return;
      case 'relationship':
        if (this.#mayMatter(entity.from) || this.#mayMatter(entity.to)) this.links.set(entity.id, linkOf(entity));
        return;
      case 'program':
        for (const issuer of entity.issuers ?? []) this.issuers.add(issuer);
        if (!this.programs.has(entity.id)) this.programs.set(entity.id, entity);
        return;
      case 'source':
        if (entity.publisher !== undefined) this.issuers.add(entity.publisher);
        if (!this.sources.has(entity.id)) this.sources.set(entity.id, entity);
        return;
      case 'place':
        this.labels.set(entity.id, labelOf(entity));
    }
  }

  /** Settles what stood on several lists, and lets go of what waited for records that did not come. */
  finish(): void {
    for (const [target, versions] of this.#versions) {
      if (!this.kept.has(target)) continue;
      const settled = new Map<SanctionId, Sanction>();
      for (const { id } of versions) if (!settled.has(id)) settled.set(id, this.#settle(versions.filter((version) => version.id === id)));
      this.sanctions.set(target, settled);
    }
    this.#versions.clear();
    for (const [id, { from, to }] of this.links) if (!this.kept.has(from) && !this.kept.has(to)) this.links.delete(id);
  }

  #readParty(party: Party): void {
    if (this.#seen.has(party.id)) return;
    this.#seen.add(party.id);
    if (!this.labels.has(party.id)) this.labels.set(party.id, labelOf(party));
    const known = this.kept.get(party.id);
    if (this.#keep(party) || known !== undefined) this.kept.set(party.id, known === undefined ? party : joined(known, party));
    else this.#versions.delete(party.id);
  }

  #mayMatter(id: PartyId): boolean {
    return this.kept.has(id) || !this.#seen.has(id);
  }

  /** One sanction of those that several lists have under one id: as the newest has it, and witnessed by all. */
  #settle(versions: readonly Sanction[]): Sanction {
    const newest = versions.reduce((best, version) => (this.#day(version) > this.#day(best) ? version : best));
    const sources = [...new Set(versions.flatMap((version) => version.sources ?? []))];
    return sources.length === 0 ? newest : { ...newest, sources };
  }

  #day({ sources = [] }: Sanction): string {
    const days = sources.map((id) => this.sources.get(id)?.snapshotOn ?? '');
    return days.sort().at(-1) ?? '';
  }
}

/** A party as one list has it, with the names and numbers that another list adds. */
function joined(one: Party, other: Party): Party {
  const names = lacking(one.names, other.names, ({ text }) => text);
  const identifiers = lacking(one.identifiers, other.identifiers, ({ scheme, value }) => `${scheme} ${value}`);
  const sources = lacking(one.sources, other.sources, (id) => id);
  return {
    ...one,
    ...(names.length === 0 ? {} : { names: [...(one.names ?? []), ...names] }),
    ...(identifiers.length === 0 ? {} : { identifiers: [...(one.identifiers ?? []), ...identifiers] }),
    ...(sources.length === 0 ? {} : { sources: [...(one.sources ?? []), ...sources] }),
  };
}

function lacking<T>(known: readonly T[] = [], more: readonly T[] = [], keyOf: (value: T) => string): T[] {
  const keys = new Set(known.map(keyOf));
  return more.filter((value) => !keys.has(keyOf(value)));
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function linkOf({ id, type, from, to, role }: Relationship): Link {
  return { id, type, from, to, ...(role === undefined ? {} : { role }) };
}
