import type { Entity, EntityId, Identifier, Kind, LocalText } from 'nutgraf';
import { rawOf, toPointer } from 'nutgraf';
import { compact } from '../../compact.ts';
import type { Losses } from '../../losses.ts';
import { readDate } from '../../repair/date.ts';
import { readLanguage } from '../../repair/language.ts';
import { schemeOf } from '../from/value.ts';
import { isHole } from '../graph.ts';
import { unescapeHtml } from '../text/entity.ts';
import type { NodeOf, Property, Reference, Text } from './vocabulary.ts';

/** The kinds that are written, each with the type of a reference to one. */
export const written = {
  article: 'Article',
  person: 'Person',
  state: 'Country',
  government: 'GovernmentOrganization',
  bloc: 'Organization',
  organization: 'Organization',
  event: 'Event',
  place: 'Place',
  claim: 'Claim',
  source: 'CreativeWork',
} as const satisfies Partial<Record<Kind, string>>;

/** A kind that is written. */
export type WrittenKind = keyof typeof written;

/** An entity of one of some kinds. */
export type EntityOf<K extends Kind> = Extract<Entity, { kind: K }>;

/** Whether there is a type for a kind. */
export function isWritten(kind: string): kind is WrittenKind {
  return Object.hasOwn(written, kind);
}

/** The kinds whose ids stand as they are, where they are addresses: what is read of their types is of the same kind. */
const plain: ReadonlySet<string> = new Set<WrittenKind>(['article', 'person', 'organization', 'event', 'place', 'claim', 'source']);

/** The id of an entity as an address, where it was made of one that a reader takes for the same, else as a URN of this project's own. */
export function uriFor(id: string): string {
  const raw = rawOf(id);
  const isAddress = raw !== undefined && plain.has(kindOf(id)) && /^https?:\/\/[^\s#<>"{}|\\^`]+$/iu.test(raw);
  return isAddress ? raw : `urn:nutgraf:${id}`;
}

/** The kind that an id names. */
function kindOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Writes the parts of one entity, and notes what of them is lost. */
export class Writer {
  /** The entities that it refers to, by id. */
  readonly references = new Set<EntityId>();
  readonly #entity: Entity;
  readonly #losses: Losses;
  readonly #known: ReadonlySet<string>;

  /** @param known the ids of the entities that are written, and others to which a reference is not written. */
  constructor(entity: Entity, losses: Losses, known: ReadonlySet<string>) {
    this.#entity = entity;
    this.#losses = losses;
    this.#known = known;
  }

  drop(pointer: string, reason?: string): undefined {
    this.#losses.drop(this.#entity, pointer, reason);
    return undefined;
  }

  narrow(pointer: string, message: string): void {
    this.#losses.narrow(this.#entity, pointer, message);
  }

  /** Notes each property of an object as lost: what is left of it when all that can be was taken out. */
  dropRest(rest: object, pointer = ''): void {
    this.#losses.dropRest(this.#entity, rest, pointer);
  }

  /** A text as it will be read. */
  text(pointer: string, text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    if (text.trim() === '') return this.drop(pointer, 'it is blank');
    if (isHole(text)) return this.drop(pointer, 'readers take it for a template that nobody filled in');
    if (unescapeHtml(text) !== text) this.narrow(pointer, 'holds HTML character references, which readers take for characters');
    return text;
  }

  /** A text with its language, unless that is the one of all. */
  local(pointer: string, value: LocalText | undefined, common?: string): Text | undefined {
    const text = this.text(`${pointer}/text`, value?.text);
    if (value === undefined || text === undefined) return undefined;
    const { lang } = value;
    if (lang === undefined || lang === common) return text;
    if (readLanguage(lang) === lang) return { '@value': text, '@language': lang } as unknown as Text;
    this.drop(`${pointer}/lang`, 'it names no language');
    return text;
  }

  /** A date, where schema.org can say it. */
  date(pointer: string, date: string | undefined): string | undefined {
    if (date === undefined) return undefined;
    const read = readDate(date);
    return 'date' in read && read.date === date ? date : this.drop(pointer, 'it is no date of ISO 8601, or one that says less than it');
  }

  /** A reference to an entity of one of some kinds. Without a pointer whoever asks says what is lost where there is none. */
  reference<K extends WrittenKind>(
    pointer: string | undefined,
    id: EntityId | undefined,
    kinds: readonly K[],
  ): Reference<(typeof written)[K]> | undefined {
    if (id === undefined) return undefined;
    const kind = kinds.find((one) => one === kindOf(id));
    if (kind === undefined || !this.#known.has(id)) {
      return pointer === undefined ? undefined : this.drop(pointer, 'what it refers to is not written, or cannot stand there');
    }
    this.references.add(id);
    return { '@type': written[kind], '@id': uriFor(id) };
  }

  /** The entries of a list that say something new, by a key, each with its pointer. */
  distinct<T>(pointer: string, list: readonly T[] | undefined, key: (entry: T) => unknown): { value: T; at: string }[] {
    const seen = new Set<string>();
    return this.entries(pointer, list).filter(({ value, at }) => {
      const said = JSON.stringify(key(value));
      if (seen.has(said)) this.drop(at, 'the same stands before it');
      return !seen.has(said) && seen.add(said);
    });
  }

  /** The entries of a list, each with its pointer. */
  entries<T>(pointer: string, list: readonly T[] | undefined): { value: T; at: string }[] {
    return (list ?? []).map((value, index) => ({ value, at: `${pointer}${toPointer([index])}` }));
  }

  /** Notes that a list is read in another order where its entries are not ordered by the property that each is written in. */
  order(pointer: string, groups: readonly number[]): void {
    if (groups.some((group, index) => index > 0 && group < (groups[index - 1] ?? 0)))
      this.narrow(pointer, 'is read back in another order: by the properties in which its entries are written');
  }

  /** What identifies the entity, and pages about it. */
  identity({ identifiers, urls }: Pick<Entity, 'identifiers' | 'urls'>): Pick<NodeOf<'Thing'>, 'identifier' | 'url' | 'sameAs'> {
    const distinct = this.distinct('/identifiers', identifiers, ({ scheme, value }) => [scheme, value]);
    const values = distinct.flatMap(({ value: { scheme, value, ...rest }, at }): Property[] => {
      this.dropRest(rest, at);
      if (schemeOf(scheme) !== scheme) this.narrow(`${at}/scheme`, 'is read back as a private code');
      const text = this.text(`${at}/value`, value);
      return text === undefined ? [] : [{ '@type': 'PropertyValue', propertyID: scheme, value: text }];
    });
    const items = distinct.flatMap(({ value: { scheme, value } }) =>
      scheme === 'wikidata' && /^Q[1-9]\d{0,15}$/u.test(value) ? [`https://www.wikidata.org/entity/${value}`] : [],
    );
    return compact({
      identifier: values,
      url: this.distinct('/urls', urls, (url) => url).map(({ value }) => value),
      sameAs: items,
    });
  }
}

/** The identifier of a country, as a property of the model other than `identifiers` is read back from it. */
export function countryIdentifier(value: string): Identifier {
  return { scheme: 'iso3166-1', value };
}

/** Adds a value to the list of a name. */
export function append<N extends string, V>(lists: Partial<Record<N, V[]>>, name: N, value: V): void {
  const list = lists[name];
  if (list === undefined) lists[name] = [value];
  else list.push(value);
}
