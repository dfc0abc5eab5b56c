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

/** What is known of a list before its first entry is read. */
export interface ListHead {
  /** The scheme of the ids that its owner gives: `ofac`, `unsc`. */
  scheme: string;
  /** A word that tells this list from others of the owner: `sdn`, `consolidated`. */
  key: string;
  /** The list as its owner calls it. */
  title: string;
  /** The authority that imposes the sanctions. */
  issuer: Organization;
  /** The day whose state the file shows, where it or the caller says so. */
  snapshotOn?: FuzzyDate | undefined;
}

/** A sanctions list on its way into the model: what its entries share, what only the whole of it tells, and what is lost on the way. */
export class SanctionsList {
  readonly head: ListHead;
  readonly ledger: Ledger;
  readonly links: Links;
  /** The id of the source that the list is. */
  readonly source: SourceId;
  readonly #programs = new Map<string, Program>();
  /** Entities that entries share and that were not given out yet. */
  readonly #waiting: Entity[] = [];

  constructor(head: ListHead, reasons: ReadonlyMap<string, string>) {
    this.head = head;
    this.ledger = new Ledger(reasons);
    this.source = idFor('source', head.scheme, head.snapshotOn === undefined ? head.key : `${head.key}:${head.snapshotOn}`);
    this.links = new Links(head.scheme, this.source, this.ledger);
    this.#waiting.push({ ...head.issuer, sources: [this.source] });
  }

  /** The id of a program, whose entity is given out with the entry that names it first. */
  program(code: string, title = code): Program['id'] {
    const known = this.#programs.get(code);
    if (known !== undefined) return known.id;
    const { scheme, issuer } = this.head;
    const id = idFor('program', scheme, code);
    const program: Program = { kind: 'program', id, title: { text: title }, issuers: [issuer.id], sources: [this.source] };
    this.#programs.set(code, program);
    this.#waiting.push(program);
    return id;
  }

  /** The sanction on a target. */
  sanction(entryId: string, target: PartyId, rest: Partial<Omit<Sanction, 'kind' | 'id' | 'target'>>): Sanction {
    const id: SanctionId = idFor('sanction', this.head.scheme, entryId);
    return { kind: 'sanction', id, target, issuer: this.head.issuer.id, ...rest, sources: [this.source] };
  }

  /** What an entry became. */
  entry(place: RecordPlace, entities: readonly Entity[]): ConvertedRecord {
    return { ...place, entities: [...this.#waiting.splice(0), ...entities], issues: [] };
  }

  /** An entry that cannot be converted, and why: a clause. */
  refused({ source, record, line }: RecordPlace, message: string, hint: string, pointer = ''): ConvertedRecord {
    const issue: Issue = { code: 'convert/refused', severity: 'error', source, record, line, pointer, message, hint };
    return { source, record, line, entities: [], issues: [issue] };
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
    const entities = [...this.#waiting.splice(0), ...this.links.entities(), source];
    return { entities, issues: this.ledger.issues() };
  }
}
