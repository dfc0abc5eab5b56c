import type { Address, Identifier } from 'nutgraf';
import type { RecordPlace } from '../ledger.ts';
import { isObject } from './detect.ts';
import { type homeOf, schemaOf } from './foreign.ts';
import { addressIn } from './from/address.ts';
import type { Others } from './from/context.ts';
import { documentIn } from './from/document.ts';
import { kindOf } from './identity.ts';

/** A document of identity on its way to its holder. */
interface Document {
  document: Identifier;
  value: Record<string, unknown>;
  place?: RecordPlace | undefined;
}

/** What of a run is remembered of every record that was read, by its id. */
export class Seen implements Others {
  readonly #homes = new Map<string, ReturnType<typeof homeOf>>();
  readonly #addresses = new Map<string, Address>();
  readonly #documents = new Map<string, Document[]>();

  readonly homeOf = (id: string) => this.#homes.get(id);

  readonly addressOf = (id: string) => this.#addresses.get(id);

  /** What documents a holder has is asked once, when it is converted: later ones come too late. */
  readonly documentsOf = (id: string): readonly Identifier[] => {
    const found = this.#documents.get(id);
    if (found === undefined) return [];
    this.#documents.delete(id);
    return found.map(({ document }) => document);
  };

  /** Keeps a record of a document for its only holder, who was not read yet. Answers whether it did. */
  keep(record: Record<string, unknown>, place?: RecordPlace): boolean {
    const found = documentIn(record);
    const [holder = ''] = found?.holders ?? [];
    if (found === undefined || found.holders.length > 1 || this.has(holder)) return false;
    const document = { document: found.document, value: record, place };
    const others = this.#documents.get(holder);
    if (others === undefined) this.#documents.set(holder, [document]);
    else others.push(document);
    return true;
  }

  /** The records of documents whose holders never came. */
  unclaimed(): Document[] {
    return [...this.#documents.values()].flat();
  }

  has(id: string): boolean {
    return this.#homes.has(id);
  }

  /** Remembers a record and those that stand in it. */
  add(record: Record<string, unknown>): void {
    const { id, schema, properties } = record;
    if (typeof id !== 'string' || typeof schema !== 'string' || schemaOf(schema) === undefined) return;
    this.#homes.set(id.trim(), kindOf(id.trim(), schema));
    const address = schema === 'Address' && isObject(properties) ? addressIn(properties) : undefined;
    if (address !== undefined) this.#addresses.set(id.trim(), address);
  }
}
