import type { Asset, Bloc, Entity, EntityId, Event, Identifier, Organization, Person, Place } from 'nutgraf';
import type { Losses } from '../../losses.ts';
import { isOwn, uriOf } from '../../own-uri.ts';
import { type ConceptKind, identifiersOf, schemeType, symbolOf } from '../from/concept.ts';
import { contactInfo, type NinjsContact } from './contact.ts';
import { compact } from './context.ts';
import { isUri, says } from './form.ts';
import { isSame } from './same.ts';

/** A symbol of an organisation as ninjs has it, at an exchange or elsewhere. */
interface NinjsSymbol {
  exchange?: string;
  symbolType?: string;
  symbol: string;
}

/** A concept as ninjs has it, in whichever of its lists. */
export interface NinjsConcept {
  name?: string;
  uri: string;
  literal?: string;
  symbols?: NinjsSymbol[];
  contactInfo?: NinjsContact[];
  geoJSON?: { type: 'Point'; coordinates: number[] };
}

type Concept = Person | Organization | Bloc | Place | Asset | Event;

/** In which list of ninjs a kind of entity stands. */
export const lists = {
  person: 'people',
  organization: 'organisations',
  bloc: 'organisations',
  place: 'places',
  asset: 'objects',
  event: 'events',
} as const;

/** What a place in a document can hold of a concept. */
interface Slot {
  /** The kind that a reader takes it for where its URI does not tell. Absent: a URI of the model's own is written, which does. */
  kind: ConceptKind | undefined;
  /** Whether there is room for symbols. */
  symbols: boolean;
}

/** What of an entity some document tells. */
interface Use {
  concept: Concept;
  uri: boolean;
  literal: boolean;
  symbols: boolean;
}

/** The entities that documents name: each is written wherever it is named, and its losses are noted once, at the end. */
export class Concepts {
  readonly #byId: ReadonlyMap<EntityId, Entity>;
  readonly #losses: Losses;
  readonly #uses = new Map<EntityId, Use>();

  constructor(byId: ReadonlyMap<EntityId, Entity>, losses: Losses) {
    this.#byId = byId;
    this.#losses = losses;
  }

  /** The kind of an entity that can be named; `undefined` for one that is not among those given or has no place in ninjs. */
  kindOf(id: EntityId): ConceptKind | undefined {
    const entity = this.#byId.get(id);
    return entity !== undefined && isConcept(entity) ? entity.kind : undefined;
  }

  /** An entity as it stands in the list of its kind. */
  listed(id: EntityId): NinjsConcept | undefined {
    const kind = this.kindOf(id);
    return kind && this.#write(id, { kind: kind === 'bloc' ? 'organization' : kind, symbols: true });
  }

  /** An actor as a source of the content, which a reader takes for one of a kind by its role; without one its URI has to tell. */
  source(id: EntityId, kind: ConceptKind | undefined): NinjsConcept | undefined {
    const known = this.kindOf(id);
    return known === 'person' || known === 'organization' || known === 'bloc' ? this.#write(id, { kind, symbols: false }) : undefined;
  }

  /** Whether an entity is named by some document. */
  has(id: EntityId): boolean {
    return this.#uses.has(id);
  }

  /** Notes what of the entities no document tells. */
  close(): void {
    for (const use of this.#uses.values()) if (use.concept.kind !== 'event') noteLosses(use, this.#losses);
  }

  #write(id: EntityId, { kind, symbols }: Slot): NinjsConcept {
    const concept = this.#byId.get(id) as Concept;
    const parts = partsOf(concept);
    const raw = concept.kind === kind ? parts.uri : undefined;
    const known = this.#uses.get(id);
    // A reader puts identifiers in the order in which documents tell them: the literal never before the address.
    const literal = raw !== undefined || parts.uri === undefined;
    this.#uses.set(id, {
      concept,
      uri: known?.uri === true || raw !== undefined,
      literal: known?.literal === true || literal,
      symbols: known?.symbols === true || (symbols && literal),
    });
    return compact<NinjsConcept>({
      name: parts.name,
      uri: raw ?? `urn:nutgraf:${id}`,
      literal: literal ? parts.literal?.value : undefined,
      symbols: symbols && literal ? parts.symbols.map(({ symbol }) => symbol) : undefined,
      contactInfo: 'contacts' in concept || 'addresses' in concept ? contactInfo(concept) : undefined,
      geoJSON:
        concept.kind === 'place' && concept.point ? { type: 'Point', coordinates: [concept.point.lon, concept.point.lat] } : undefined,
    });
  }
}

function isConcept(entity: Entity): entity is Concept {
  return Object.hasOwn(lists, entity.kind) && !(entity.kind === 'event' && entity.status === 'disputed');
}

/** What of an entity ninjs can tell, and where in the entity it stands. */
interface Parts {
  name: string | undefined;
  /** The address or URN that the id is made of, where the first identifier is what a reader makes of it. */
  uri: string | undefined;
  literal: { index: number; value: string } | undefined;
  symbols: { index: number; symbol: NinjsSymbol }[];
}

function partsOf(concept: Concept): Parts {
  const { id, kind, identifiers = [] } = concept;
  const name = kind === 'event' ? concept.title?.text : concept.names?.[0]?.text;
  const raw = uriOf(id);
  const uri =
    kind !== 'event' && !isOwn(raw) && isUri(raw) && isSame(identifiersOf({ uri: raw, literal: undefined })[0], identifiers[0])
      ? raw
      : undefined;
  const parts: Parts = { name: says(name) ? name : undefined, uri, literal: undefined, symbols: [] };
  if (kind === 'event') return parts;
  // A reader finds them in this order: the address, the literal, the symbols.
  for (const [index, identifier] of identifiers.entries()) {
    if (uri !== undefined && index === 0) continue;
    const symbol = kind === 'organization' || kind === 'bloc' ? symbolFor(identifier) : undefined;
    if (
      isSame(identifier, { scheme: 'x-literal', value: identifier.value }) &&
      says(identifier.value) &&
      parts.literal === undefined &&
      parts.symbols.length === 0
    )
      parts.literal = { index, value: identifier.value };
    else if (symbol !== undefined && !parts.symbols.some((one) => isSame(one.symbol, symbol))) parts.symbols.push({ index, symbol });
  }
  return parts;
}

function symbolFor({ scheme, value, issuedBy, note }: Identifier): NinjsSymbol | undefined {
  const type = scheme !== 'x-symbol' ? schemeType + scheme : note !== undefined && isUri(note) ? note : undefined;
  const exchange = says(issuedBy) ? issuedBy : undefined;
  const read = symbolOf(value, exchange, type);
  return read.scheme === scheme && read.note === (scheme === 'x-symbol' ? type : undefined) && says(value)
    ? compact({ exchange, symbolType: type, symbol: value })
    : undefined;
}

function noteLosses({ concept, uri, literal, symbols }: Use, losses: Losses): void {
  const parts = partsOf(concept);
  const isAddress = uri && parts.uri !== undefined;
  for (const [index, identifier] of (concept.identifiers ?? []).entries()) {
    if ((isAddress && index === 0) || (literal && parts.literal?.index === index)) continue;
    const symbol = symbols ? parts.symbols.find((one) => one.index === index)?.symbol : undefined;
    noteSymbol(concept, identifier, `/identifiers/${index}`, symbol, losses);
  }
  if ('names' in concept) {
    const [first, ...others] = concept.names ?? [];
    if (parts.name === undefined && first !== undefined) losses.drop(concept, '/names/0', 'it is blank');
    else losses.dropRest(concept, { ...first, text: undefined }, '/names/0');
    for (const index of others.keys()) losses.drop(concept, `/names/${index + 1}`, 'ninjs has one name of a concept');
  }
  contactInfo(concept, losses);
  const told = new Set([
    'kind',
    'id',
    'identifiers',
    'names',
    'point',
    ...(concept.kind === 'asset' ? ['type'] : ['contacts', 'addresses']),
  ]);
  if (concept.kind === 'asset' && concept.type !== 'other') losses.narrow(concept, '/type', 'is read as `other`');
  if (concept.kind === 'asset' && isAddress) {
    if (concept.classification !== 'object') losses.narrow(concept, '/classification', 'is read as `object`');
    told.add('classification');
  }
  losses.dropRest(concept, Object.fromEntries(Object.entries(concept).filter(([name]) => !told.has(name))));
}

function noteSymbol(concept: Concept, identifier: Identifier, pointer: string, symbol: NinjsSymbol | undefined, losses: Losses): void {
  if (symbol === undefined) {
    losses.drop(concept, pointer, 'ninjs tells one address, one literal, and symbols of organisations');
    return;
  }
  const { issuedBy, note } = identifier;
  losses.dropRest(concept, { ...identifier, scheme: undefined, value: undefined, issuedBy: undefined, note: undefined }, pointer);
  if (issuedBy !== undefined && symbol.exchange === undefined) losses.drop(concept, `${pointer}/issuedBy`, 'it is blank');
  if (note !== undefined && note !== symbol.symbolType) losses.drop(concept, `${pointer}/note`);
}
