import { type Entity, idFor, type Kind } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import type { Ledger, Spot } from '../../ledger.ts';
import { ownId } from '../../own-uri.ts';
import { type Home, homesOf } from '../foreign.ts';
import { type Graph, isNode, isReference, type Node } from '../graph.ts';
import { bloc, government, organization, person, state } from './actor.ts';
import { article } from './article.ts';
import { claim, review } from './claim.ts';
import { type Context, NodeView, type Reading } from './context.ts';
import { event } from './event.ts';
import { articleUri, madeUp, nameOf } from './identify.ts';
import { place } from './place.ts';
import { source } from './source.ts';
import { webAddress } from './value.ts';

/** The kinds that nodes become. */
const readers = { article, person, state, government, bloc, organization, event, place, claim, source } as const;

type Readable = keyof typeof readers;

const kinds = Object.keys(readers) as Readable[];

/** What the page says that the nodes stand on. */
export interface PageWords {
  lang?: string;
  canonical?: string;
}

/** The conversion of the nodes of a graph. A node that another one refers to is read after it, in its turn, and never within it. */
export class GraphReading implements Context {
  readonly namespace: string;
  readonly graph: Graph;
  readonly ledger: Ledger;
  /** What was read, by id, in the order in which it was met. */
  readonly entities = new Map<string, Entity>();
  /** What was referred to and not read, by id. */
  readonly stubs = new Map<string, Entity>();
  pageLang: string | undefined;
  canonical: string | undefined;
  readonly #ids = new Map<Node, string>();
  #queue: (() => void)[] = [];
  #later: (() => void)[] = [];
  #uri: string | undefined;

  constructor(namespace: string, graph: Graph, ledger: Ledger) {
    this.namespace = namespace;
    this.graph = graph;
    this.ledger = ledger;
  }

  /** Reads nodes that stand at the top of a document. */
  read(roots: readonly Node[], { lang, canonical }: PageWords = {}): void {
    this.pageLang = lang;
    this.canonical = canonical;
    for (const root of roots) {
      if (homesOf(root['@type'])[0] === 'review') review(root, this);
      else if (!isReference(root) || root['@type'].length > 0)
        this.#idOfNode(this.graph.resolve(root), this.graph.spotOf(root), () => true, kinds, true);
      // What is read may ask for more, which is read in the same loop.
      for (const read of this.#queue) read();
      this.#queue = [];
    }
    for (const action of this.#later.splice(0)) action();
  }

  get(id: string): Entity | undefined {
    return this.entities.get(id);
  }

  afterwards(action: () => void): void {
    this.#later.push(action);
  }

  within<T>(uri: string, read: () => T): T {
    const before = this.#uri;
    this.#uri = uri;
    const result = read();
    this.#uri = before;
    return result;
  }

  add(entity: Entity): void {
    const known = this.entities.get(entity.id) as (Entity & { assessments?: object[] }) | undefined;
    this.stubs.delete(entity.id);
    // One more than the model takes says that there are too many.
    const assessments = [...(known?.assessments ?? []), ...('assessments' in entity ? (entity.assessments ?? []) : [])].slice(0, 101);
    this.entities.set(entity.id, { ...entity, ...known, ...(assessments.length === 0 ? {} : { assessments }) } as Entity);
  }

  refer<K extends Kind>(value: unknown, spot: Spot, wanted: readonly K[]): `${K}/${string}` | undefined {
    const kind = (one: string): one is K => (wanted as readonly string[]).includes(one);
    if (Array.isArray(value)) {
      if (value.length > 1) this.ledger.note('narrowed', spot, 'names several, of whom the first is kept');
      return this.refer(value[0], spot, wanted);
    }
    if (isNode(value)) {
      const id = this.#idOfNode(this.graph.resolve(value), spot, kind, wanted);
      return id as `${K}/${string}` | undefined;
    }
    return this.#named(value, spot, wanted);
  }

  #idOfNode<K extends Kind>(
    node: Node,
    spot: Spot,
    isWanted: (kind: string) => boolean,
    wanted: readonly K[],
    isRoot = false,
  ): string | undefined {
    const known = this.#ids.get(node);
    if (known !== undefined) return this.#ifWanted(known, spot, isWanted);
    const raw = this.graph.idOf(node);
    const own = raw === undefined ? undefined : ownId(raw, ...kinds);
    const kind = (own?.split('/')[0] as Readable | undefined) ?? this.#kindOf(node, spot, isWanted, wanted);
    if (kind === undefined) return undefined;
    const uri = kind === 'article' ? articleUri(node, this) : raw;
    const name = uri ?? madeUp(node, kind, this.#uri, this.graph);
    if (name === undefined) {
      if (Object.keys(node).length > 1) this.ledger.drop(spot, 'it says neither a name nor an id');
      return undefined;
    }
    const id = own ?? idFor(kind, this.namespace, name);
    if (!isWanted(kind)) return this.#ifWanted(id, spot, isWanted);
    if (isReference(node) && !isRoot) return this.#stub(kind, id, spot, {});
    if (uri === undefined) this.ledger.note('stub-created', spot, `is an entity of its own, ${kind}, with what the document says of it`);
    this.#ids.set(node, id);
    const uriWithin = kind === 'article' ? name : (this.#uri ?? (kind === 'event' ? name : undefined));
    this.#queue.push(() => {
      const view = new NodeView(node, this);
      const read = () =>
        (readers[kind] as (reading: Reading) => Entity | undefined)({ node, id: id as Reading['id'], view, context: this });
      const entity = uriWithin === undefined ? read() : this.within(uriWithin, read);
      if (entity === undefined) this.ledger.drop(view.spot, 'what the model asks for is missing');
      else this.add(entity);
      view.close();
    });
    return id;
  }

  #ifWanted(id: string, spot: Spot, isWanted: (kind: string) => boolean): string | undefined {
    if (isWanted(id.split('/')[0] ?? '')) return id;
    this.ledger.drop(spot, `it is of the kind ${id.split('/')[0]}, which cannot stand here`);
    return undefined;
  }

  /** The kind that a node becomes here. Of a type that is not known, or of none, it is the likeliest where the node has a name. */
  #kindOf<K extends Kind>(node: Node, spot: Spot, isWanted: (kind: string) => boolean, wanted: readonly K[]): Readable | undefined {
    const homes = homesOf(node['@type']).filter((home): home is Exclude<Home, 'review'> => home !== 'review');
    const home = homes.find(isWanted) ?? homes[0];
    if (home !== undefined) {
      if (homes.filter(isWanted).length > 1) this.ledger.note('guessed', spot, `is of several types: taken for the kind ${home}`);
      return home;
    }
    const [only] = wanted;
    const isPart = wanted.length < kinds.length && (nameOf(node, this.graph) !== undefined || isReference(node));
    const guess = only === 'person' && node['@type'].length > 0 ? 'organization' : (only as Readable | undefined);
    if (!isPart || guess === undefined) {
      this.ledger.drop(
        spot,
        node['@type'].length === 0 ? 'it has no type' : `the model has no kind for the type ${showValue(node['@type'][0])}`,
      );
      return undefined;
    }
    if (wanted.length > 1) this.ledger.note('guessed', spot, `is of no type that is known: taken for the kind ${guess}`);
    return guess;
  }

  /** Somebody or something that stands there as a text: the address of a work, or a name. */
  #named<K extends Kind>(value: unknown, spot: Spot, wanted: readonly K[]): `${K}/${string}` | undefined {
    const text = nameOf(value, this.graph);
    const can = (kind: Kind) => (wanted as readonly Kind[]).includes(kind);
    if (text === undefined) {
      this.ledger.drop(spot, 'it is neither a name nor a node');
      return undefined;
    }
    const url = /^https?:/iu.test(text) ? webAddress(text, { local: '' }) : undefined;
    const target = url === undefined ? undefined : this.graph.nodeOf(url);
    if (target !== undefined) return this.refer(target, spot, wanted);
    if (can('source')) {
      if (url === undefined) return this.#add('source', `#source:${text}`, { type: 'other', title: { text } }, spot);
      return this.#stub('source', idFor('source', this.namespace, url), spot, { type: 'other', urls: [url] }) as `${K}/${string}`;
    }
    if (can('place')) return this.#add('place', `#place:${text}`, { names: [{ text }] }, spot);
    if (url !== undefined || !can('organization')) {
      this.ledger.drop(spot, `${showValue(text)}: a node is expected here`);
      return undefined;
    }
    this.ledger.note('guessed', spot, 'does not say whether it is a person or a body: taken for an organization');
    return this.#add('organization', `#organization:${text}`, { names: [{ text }] }, spot);
  }

  #add(kind: Readable, name: string, properties: object, spot: Spot): never {
    const id = idFor(kind, this.namespace, `${this.#uri ?? ''}${name}`);
    this.ledger.note('stub-created', spot, `is an entity of its own, ${kind}, with no more than these words`);
    this.add({ kind, id, ...properties } as Entity);
    return id as never;
  }

  /** An entity that was referred to and of which nothing is said. It is given out where nothing else is found of it. */
  #stub(kind: Readable, id: string, spot: Spot, properties: object): string {
    if (this.entities.has(id) || this.stubs.has(id) || kind === 'claim' || kind === 'government') return id;
    const needed = kind === 'event' ? { type: 'x-unspecified' } : kind === 'source' ? { type: 'other' } : {};
    this.stubs.set(id, { kind, id, ...needed, ...properties } as Entity);
    this.ledger.note('stub-created', spot, `refers to something that is not there: it is an entity of its own, ${kind}`);
    return id;
  }
}
