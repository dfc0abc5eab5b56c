import { type EntityId, type Identifier, idFor, type Mention, type MentionRole, type Name } from 'nutgraf';
import { isOwn, ownId } from '../../own-uri.ts';
import type { View } from '../../view.ts';
import { addresses, contacts } from './contact.ts';
import { type Context, compact } from './context.ts';
import { isSound } from './identifier.ts';
import { pointOf } from './point.ts';

/** How a document says which concept it means. */
export interface Concept {
  /** The concept in words. */
  name: string | undefined;
  /** Its address: the `uri`, or scheme and code put together. */
  uri: string | undefined;
  /** What the sender calls it, unique for the sender alone. */
  literal: string | undefined;
}

/** The kinds of entity that a concept can be. */
export type ConceptKind = 'person' | 'organization' | 'bloc' | 'place' | 'asset' | 'event';

/** Of the kinds that stand in one list of ninjs, the one that goes without saying comes first; a URI of the model's own names another. */
const alike: Readonly<Record<ConceptKind, readonly ConceptKind[]>> = {
  person: ['person', 'organization', 'bloc'],
  organization: ['organization', 'bloc', 'person'],
  bloc: ['bloc'],
  place: ['place'],
  asset: ['asset'],
  event: ['event'],
};

/** Relations that are roles of a mention. */
const roles = new Map<string, MentionRole>([
  ['about', 'about'],
  ['mentions', 'mentions'],
  ['mentioned', 'mentions'],
  ['quotes', 'quotes'],
  ['quoted', 'quotes'],
]);

/** Reads how an entry says which concept it means. */
export function conceptOf(entry: View): Concept {
  const scheme = entry.text('scheme');
  const code = entry.text('code');
  const coded = scheme === undefined ? undefined : code === undefined ? scheme : joined(scheme, code);
  return { name: entry.text('name'), uri: entry.text('uri') ?? coded, literal: entry.text('literal') ?? (coded ? undefined : code) };
}

function joined(scheme: string, code: string): string {
  if (!/^[a-z]+:/iu.test(scheme)) return `${scheme}:${code}`;
  return /[/#:=]$/u.test(scheme) ? scheme + code : `${scheme}/${code}`;
}

/** The entities of one kind that an item names, as mentions; the entities themselves go to the context. */
export function mentions(view: View, kind: ConceptKind, names: readonly string[], context: Context): Mention[] {
  return view.views(...names).flatMap((entry) => {
    const ref = entityOf(entry, kind, context);
    const role = ref && roleOf(entry, context);
    if (ref !== undefined) entry.close();
    return ref === undefined ? [] : [compact<Mention>({ ref, role })];
  });
}

/** The id of the entity that an entry names. The entity itself goes to the context, with all that the entry says of it. */
export function entityOf(entry: View, kind: ConceptKind, context: Context): EntityId | undefined {
  const concept = conceptOf(entry);
  const raw = concept.uri ?? concept.literal ?? entry.text('id') ?? (concept.name && `${context.uri}#${kind}:${concept.name}`);
  if (raw === undefined || raw.trim() === '') {
    context.ledger.drop(entry.spot, 'it says neither a name nor an id');
    return undefined;
  }
  const own = ownId(raw, ...alike[kind]);
  const id = own ?? idFor(kind, context.namespace, raw);
  add(context, id.slice(0, id.indexOf('/')) as ConceptKind, id, concept, entry);
  return id;
}

function add(context: Context, kind: ConceptKind, id: EntityId, concept: Concept, entry: View): void {
  const names: Name[] = concept.name === undefined ? [] : [{ text: concept.name }];
  const identifiers = [...identifiersOf(concept), ...symbols(entry)];
  const known = context.entities.get(id) as { names?: Name[]; identifiers?: Identifier[] } | undefined;
  if (known !== undefined) {
    const merged = { ...known, identifiers: distinct([...(known.identifiers ?? []), ...identifiers]) };
    const all = kind === 'event' ? merged : { ...merged, names: distinct([...(known.names ?? []), ...names]) };
    context.entities.set(id, compact(all) as never);
    return;
  }
  const actor = kind === 'person' || kind === 'organization' || kind === 'bloc';
  const entity = {
    kind,
    id,
    type: kind === 'asset' ? 'other' : kind === 'event' ? 'x-unspecified' : undefined,
    classification: kind === 'asset' && ownId(concept.uri ?? '', 'asset') === undefined ? 'object' : undefined,
    title: kind === 'event' && concept.name !== undefined ? { text: concept.name } : undefined,
    names: kind === 'event' ? undefined : names,
    point: kind === 'place' ? pointOf(entry, context) : undefined,
    ...(actor ? contactsOf(entry, context) : {}),
    identifiers: distinct(identifiers),
  };
  context.entities.set(id, compact(entity) as never);
  context.ledger.note('stub-created', entry.spot, `is an entity of its own, ${kind}, with what the document says of it`);
}

function contactsOf(entry: View, context: Context) {
  const entries = entry.views('contactinfo', 'contactInfo');
  return { addresses: addresses(entries, context), contacts: contacts(entries) };
}

function roleOf(entry: View, { ledger }: Context): MentionRole | undefined {
  const found = entry.take('rel');
  if (found === undefined) return undefined;
  const role = roles.get(String(found.value).toLowerCase());
  if (role === undefined) ledger.drop(found.spot, 'a mention is about, mentions or quotes, and nothing else');
  return role;
}

/** Addresses of concepts whose issuer the model knows by name. */
const authorities: readonly (readonly [RegExp, Identifier['scheme']])[] = [
  [/^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d*)$/u, 'wikidata'],
  [/^https?:\/\/sws\.geonames\.org\/(\d+)\/?$/u, 'geonames'],
  [/^https?:\/\/cvx?\.iptc\.org\/iso3166-1a2\/([a-z]{2})$/iu, 'iso3166-1'],
];

/** The identifiers that the address of a concept and the sender's word for it are. A URI of the model's own is an id and none. */
export function identifiersOf({ uri, literal }: Pick<Concept, 'uri' | 'literal'>): Identifier[] {
  const known = authorities.flatMap(([form, scheme]) => {
    const value = uri === undefined ? undefined : form.exec(uri.trim())?.[1];
    return value === undefined ? [] : [{ scheme, value: scheme === 'iso3166-1' ? value.toUpperCase() : value }];
  });
  const address = uri === undefined || known.length > 0 || isOwn(uri) ? [] : [{ scheme: 'x-uri' as const, value: uri }];
  return [...known, ...address, ...(literal === undefined ? [] : [{ scheme: 'x-literal' as const, value: literal }])];
}

/** The symbols of an organisation at exchanges. */
function symbols(entry: View): Identifier[] {
  return entry.views('symbols').flatMap((symbol) => {
    const ticker = symbol.text('ticker');
    const other = symbol.text('symbol');
    const issuedBy = symbol.text('exchange');
    const note = symbol.text('symboltype', 'symbolType');
    symbol.close();
    const first =
      ticker === undefined
        ? []
        : [compact<Identifier>({ scheme: 'ticker', value: ticker, issuedBy, note: other === undefined ? note : undefined })];
    return other === undefined ? first : [...first, symbolOf(other, issuedBy, note)];
  });
}

/** What a symbol is as an identifier. A type of the model's own, `urn:nutgraf:identifier-scheme/ticker`, names the scheme. */
export function symbolOf(value: string, issuedBy: string | undefined, type: string | undefined): Identifier {
  const scheme = type?.startsWith(schemeType) ? type.slice(schemeType.length) : undefined;
  const own = compact<Identifier>({ scheme: (scheme ?? '') as Identifier['scheme'], value, issuedBy });
  return isSound(own) ? own : compact<Identifier>({ scheme: 'x-symbol', value, issuedBy, note: type });
}

/** What the type of a symbol begins with that names a scheme of the model. */
export const schemeType = 'urn:nutgraf:identifier-scheme/';

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
