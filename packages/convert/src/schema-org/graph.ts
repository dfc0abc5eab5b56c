import { toPointer } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import type { Ledger, RecordPlace, Spot } from '../ledger.ts';
import { familyOf } from './foreign.ts';
import { type Names, namesIn, plainNames } from './graph/names.ts';
import { unescapeHtml } from './text/entity.ts';

/** A JSON object of a foreign document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A node of JSON-LD with plain names: properties and types without prefixes, `@type` a list. */
export interface Node {
  readonly '@type': readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** A text with its language. */
export interface LanguageText {
  readonly '@value': string;
  readonly '@language': string;
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && Array.isArray((value as JsonObject)['@type']);
}

/** Whether a value is a text with its language. */
export function isLanguageText(value: unknown): value is LanguageText {
  return typeof value === 'object' && value !== null && typeof (value as JsonObject)['@language'] === 'string';
}

/** Whether a node says no more than which one is meant. */
export function isReference(node: Node): boolean {
  return node['@id'] !== undefined && Object.keys(node).length === 2;
}

/** What nodes share that stand on one page, or in one document. */
export interface Scope {
  /** Its address, to which others are relative. */
  base?: string;
  /** What is put before ids that are good for this page alone. */
  local: string;
}

/** Where a node stands. */
interface Place {
  spot: Spot;
  scope: Scope;
  /** The keys of the document by the plain names that they have in the node, where those differ. */
  keys: ReadonlyMap<string, string>;
}

const hole = /^\s*(?:\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|\$\{[^{}]*\}|\[\[[^[\]]*\]\])\s*$/u;

/** Whether a text is no more than a template that nobody filled in: `{{ title }}`. */
export function isHole(text: string): boolean {
  return text.length < 1000 && hole.test(text);
}

/** The nodes of documents that belong together. All are read before any is converted, so that each knows those that it refers to. */
export class Graph {
  readonly #ledger: Ledger;
  readonly #byId = new Map<string, Node>();
  readonly #places = new Map<unknown, Place>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Reads a document, a JSON value not nested too deep, and gives its nodes in the order in which they stand at its top. */
  add(value: unknown, scope: Scope, record?: RecordPlace): Node[] {
    const spot: Spot = { pointer: '', field: '', ...(record === undefined ? {} : { record }) };
    const read = this.#read(value, plainNames, spot, scope);
    return [read].flat(2).filter(isNode);
  }

  /** The node that is meant: the one of the same id that says something, else the node itself. */
  resolve(node: Node): Node {
    const other = this.#byId.get(this.idOf(node) ?? '');
    const isSame = other !== undefined && (isReference(node) || other['@type'].some((type) => node['@type'].includes(type)));
    return isSame ? other : node;
  }

  /** The node of an id, as `idOf` gives it. */
  nodeOf(id: string): Node | undefined {
    return this.#byId.get(id);
  }

  /** The id of a node: an address, a URN, or a name that is good on its page alone. */
  idOf(node: Node): string | undefined {
    const id = node['@id'];
    return id === undefined ? undefined : absolute(id, this.scopeOf(node));
  }

  /** Where a node stands. */
  spotOf(node: Node): Spot {
    return this.#places.get(node)?.spot ?? { pointer: '', field: '' };
  }

  /** The key of the document that a property of a node comes from. */
  keyOf(node: Node, name: string): string {
    return this.#places.get(node)?.keys.get(name) ?? name;
  }

  /** What a node shares with the others of its page. */
  scopeOf(node: Node): Scope {
    return this.#places.get(node)?.scope ?? { local: '' };
  }

  #read(value: unknown, names: Names, spot: Spot, scope: Scope): unknown {
    if (typeof value === 'string') return this.#text(value, spot);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.flatMap((one, index) => this.#read(one, names, below(spot, index), scope));
    return this.#object(value as JsonObject, names, spot, scope);
  }

  #object(object: JsonObject, above: Names, spot: Spot, scope: Scope): unknown {
    const names = namesIn(object['@context'], above);
    const entries = Object.entries(object).filter(([key]) => key !== '@context');
    const keyword = (word: string) => entries.find(([key]) => key === word || names.keywords.get(key) === word);
    const list = keyword('@list') ?? keyword('@set');
    if (list !== undefined) return this.#read(list[1], names, below(spot, list[0]), scope);
    const literal = keyword('@value');
    if (literal !== undefined) {
      const text = this.#read(literal[1], names, below(spot, literal[0]), scope);
      const own = keyword('@language');
      const language = own === undefined ? names.language : own[1];
      return typeof text === 'string' && typeof language === 'string' ? { '@value': text, '@language': language } : text;
    }
    const types = [keyword('@type')?.[1]].flat().flatMap((type) => (typeof type === 'string' ? names.typeOf(type) : []));
    const node: Record<string, unknown> = { '@type': types };
    const field = familyOf(types);
    const keys = new Map<string, string>();
    for (const [key, inner] of entries) {
      const word = key.startsWith('@') ? key : names.keywords.get(key);
      if (word === '@type') continue;
      const name = word ?? names.propertyOf(key);
      if (name !== key && /^[A-Z]/u.test(key)) this.#ledger.repair({ ...below(spot, key), field: `${field}/${key}` }, key, name);
      if (name !== key && !keys.has(name)) keys.set(name, key);
      const read = this.#read(inner, names, { ...below(spot, key), field: `${field}/${name}` }, scope);
      if (name === '@id') {
        if (typeof read === 'string' && read.trim() !== '') node['@id'] = read.trim();
      } else if (!Object.hasOwn(node, name)) Object.defineProperty(node, name, { value: read, enumerable: true, configurable: true });
      else this.#ledger.drop({ ...below(spot, key), field: `${field}/${name}` }, 'the same property comes before under another name');
    }
    this.#note(node as unknown as Node, { spot: { ...spot, field }, scope, keys });
    return types.length === 0 && node['@graph'] !== undefined ? node['@graph'] : node;
  }

  /** Remembers where a node stands, and by its id what is said of it. What is said in a second place fills what is open in the first. */
  #note(node: Node, place: Place): void {
    this.#places.set(node, place);
    const id = this.idOf(node);
    if (id === undefined || isReference(node)) return;
    const known = this.#byId.get(id);
    if (known === undefined || known['@type'].length === 0) {
      this.#byId.set(id, node);
      return;
    }
    if (node['@type'].length > 0 && !node['@type'].some((type) => known['@type'].includes(type))) return;
    for (const [name, value] of Object.entries(node)) {
      if (!Object.hasOwn(known, name)) Object.defineProperty(known, name, { value, enumerable: true, configurable: true });
    }
  }

  #text(text: string, spot: Spot): unknown {
    if (isHole(text)) {
      this.#ledger.drop(spot, `${showValue(text)} is a template that nobody filled in`);
      return undefined;
    }
    const plain = unescapeHtml(text);
    if (plain !== text) this.#ledger.note('repaired', spot, 'has HTML character references, which are read as characters');
    return plain;
  }
}

/** An address as it stands on its page; a name that is good on the page alone where that has no address. */
export function absolute(id: string, { base, local }: Scope): string {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(id)) return id;
  return base !== undefined && URL.canParse(id, base) ? new URL(id, base).href : `${local}${id}`;
}

function below(spot: Spot, name: PropertyKey): Spot {
  return { ...spot, pointer: spot.pointer + toPointer([name]) };
}
