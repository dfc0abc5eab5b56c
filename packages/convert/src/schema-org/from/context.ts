import { type Entity, type Kind, toPointer } from 'nutgraf';
import type { Ledger, Spot } from '../../ledger.ts';
import { View } from '../../view.ts';
import type { Graph, Node, Scope } from '../graph.ts';

export { compact } from '../../compact.ts';

/** The kinds that somebody who acts can be. */
export const actors = ['person', 'organization', 'state', 'government', 'bloc'] as const satisfies readonly Kind[];

/** The same for those who publish: bodies before people. */
export const publishers = ['organization', 'person', 'government', 'bloc', 'state'] as const satisfies readonly Kind[];

/** What the parts of one conversion share. */
export interface Context {
  /** The scheme of ids that are no addresses. */
  namespace: string;
  graph: Graph;
  ledger: Ledger;
  /** The language of the page, where it says one. */
  pageLang: string | undefined;
  /** The address that the page gives as its own. */
  canonical: string | undefined;
  /** The entity of a kind that a value names: a node, a name or an address. What is said of it is read later. */
  refer<K extends Kind>(value: unknown, spot: Spot, wanted: readonly K[]): `${K}/${string}` | undefined;
  /** Adds an entity, or to one of the same id what it does not say yet. */
  add(entity: Entity): void;
  /** The entity of an id, as far as it is read. */
  get(id: string): Entity | undefined;
  /** Does something when all nodes are read. */
  afterwards(action: () => void): void;
  /** Reads what stands in the document of an address: what has no id of its own is known by that. */
  within<T>(uri: string, read: () => T): T;
}

/** The properties of a node, without its type and id. */
export class NodeView extends View {
  readonly scope: Scope;
  readonly #node: Node;
  readonly #graph: Graph;

  constructor(node: Node, { graph, ledger }: Context) {
    super(node, ledger, graph.spotOf(node));
    this.scope = graph.scopeOf(node);
    this.#node = node;
    this.#graph = graph;
    this.take('@type');
    this.take('@id');
  }

  /** Where a property stands in the document, under the name that it has there. */
  override spotOf(name: string): Spot {
    return { ...super.spotOf(name), pointer: this.spot.pointer + toPointer([this.#graph.keyOf(this.#node, name)]) };
  }
}

/** A node that is read, and what it becomes. */
export interface Reading<K extends Kind = Kind> {
  node: Node;
  id: `${K}/${string}`;
  view: NodeView;
  context: Context;
}
