import {
  type Entity,
  type FuzzyDate,
  type Issue,
  idFor,
  type Organization,
  type PartyId,
  type Program,
  type Sanction,
  type SanctionId,
  type Source,
  type SourceId,
} from 'nutgraf';
import type { ConvertedRecord } from '../format.ts';
import { Ledger, type RecordPlace } from '../ledger.ts';
import { Links } from './link.ts';
import { settled } from './settle.ts';

/** That an entry, or a file where `place` has no record, cannot be converted, and why: a clause. */
export function refusal(place: Partial<RecordPlace>, message: string, hint: string, pointer = ''): ConvertedRecord {
  const issue: Issue = { code: 'convert/refused', severity: 'error', ...place, pointer, message, hint };
  return { ...place, entities: [], issues: [issue] };
}

/** Who imposes sanctions, and numbers those whom they strike. */
export interface ListOwner {
  /** The scheme of the ids that it gives: `ofac`, `unsc`. */
  scheme: string;
  /** The authority. */
  issuer: Organization;
  /** How many stand behind its programs. */
  scope?: Program['scope'];
}

/** What is known of a list before its first entry is read. The owner of one that gathers the lists of others is who publishes it. */
export interface ListHead extends ListOwner {
  /** A word that tells this list from others of the owner: `sdn`, `consolidated`. */
  key: string;
  /** The list as its owner calls it. */
  title: string;
  /** The day whose state the file shows, where it or the caller says so. */
  snapshotOn?: FuzzyDate | undefined;
}

/** The most characters of a title of a program. */
const longestTitle = 2048;

/** A sanctions list on its way into the model: what its entries share, what only the whole of it tells, and what is lost on the way. */
export class SanctionsList {
  readonly head: ListHead;
  readonly ledger: Ledger;
  readonly links: Links;
  /** The id of the source that the list is. */
  readonly source: SourceId;
  readonly #programs = new Map<Program['id'], Program>();
  readonly #issuers = new Set<Organization['id']>();
  /** Entities that entries share and that were not given out yet. */
  readonly #waiting: Entity[] = [];

  constructor(head: ListHead, reasons: ReadonlyMap<string, string>) {
    this.head = head;
    this.ledger = new Ledger(reasons);
    this.source = idFor('source', head.scheme, head.snapshotOn === undefined ? head.key : `${head.key}:${head.snapshotOn}`);
    this.links = new Links(head.scheme, this.source, this.ledger);
    this.#issuer(head);
  }

  /** The id of a program, whose entity is given out with the entry that names it first. */
  program(code: string, title = code, owner: ListOwner = this.head, source = this.source): Program['id'] {
    const id = idFor('program', owner.scheme, code);
    if (this.#programs.has(id)) return id;
    const { scope } = owner;
    const program: Program = {
      kind: 'program',
      id,
      title: { text: this.#bounded(title) },
      issuers: [this.#issuer(owner)],
      ...(scope && { scope }),
      sources: [source],
    };
    this.#programs.set(id, program);
    this.#waiting.push(program);
    return id;
  }

  /** A title that a program can have: it cannot do without one. */
  #bounded(title: string): string {
    if (title.length <= longestTitle) return title;
    const message = `names a program in ${title.length} characters, of which the first ${longestTitle} are its title`;
    this.ledger.note('narrowed', { pointer: '', field: 'program/title' }, message);
    return [...title].slice(0, longestTitle).join('');
  }

  /** The sanction on a target. */
  sanction(
    entryId: string,
    target: PartyId,
    rest: Partial<Omit<Sanction, 'kind' | 'id' | 'target'>>,
    owner: ListOwner = this.head,
  ): Sanction {
    const id: SanctionId = idFor('sanction', owner.scheme, entryId);
    return { kind: 'sanction', id, target, issuer: this.#issuer(owner), ...rest, sources: [this.source] };
  }

  /** The id of an issuer, whose entity is given out once. */
  #issuer({ issuer }: ListOwner): Organization['id'] {
    if (!this.#issuers.has(issuer.id)) this.#waiting.push({ ...issuer, sources: [this.source] });
    this.#issuers.add(issuer.id);
    return issuer.id;
  }

  /** What an entry became. */
  entry(place: RecordPlace, entities: readonly Entity[]): ConvertedRecord {
    const shared = settled(this.#waiting.splice(0), this.ledger, { pointer: '', field: '', record: place });
    return { ...place, entities: [...shared, ...entities], issues: [] };
  }

  /** An entry that cannot be converted, and why: a clause. */
  refused(place: RecordPlace, message: string, hint: string, pointer = ''): ConvertedRecord {
    return refusal(place, message, hint, pointer);
  }

  /** What is left when the last entry was read: links, stubs, the source, and the losses of the run. */
  close(file: { sha256: string }): ConvertedRecord {
    const { title, snapshotOn, issuer } = this.head;
    const source: Source = {
      kind: 'source',
      id: this.source,
      type: 'sanctions-list',
      title: { text: title },
      tier: 'primary',
      publisher: issuer.id,
      ...(snapshotOn === undefined ? {} : { snapshotOn }),
      sha256: file.sha256,
    };
    const entities = settled([...this.#waiting.splice(0), ...this.links.entities(), source], this.ledger, { pointer: '', field: '' });
    return { entities, issues: this.ledger.issues() };
  }
}
