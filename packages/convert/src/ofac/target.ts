import {
  type Address,
  type Asset,
  type Contact,
  type Country,
  type Entity,
  type FuzzyDate,
  type Identifier,
  idFor,
  type Measure,
  type Name,
  type Organization,
  type PartyId,
  type Person,
  type SourceId,
} from 'nutgraf';
import { compact } from '../compact.ts';
import type { Ledger, Spot } from '../ledger.ts';
import { soundIdentifier } from '../sanctions/identifier.ts';
import type { Links } from '../sanctions/link.ts';

/** What OFAC calls the sort of a target; `entity` where it says nothing. */
export type TargetType = 'individual' | 'entity' | 'vessel' | 'aircraft';

/** The days on which one of the lists began to hold for a target. */
export interface TagDates {
  listed?: FuzzyDate | undefined;
  effective?: FuzzyDate | undefined;
  /** Until when holdings may be sold, in the words of the list. */
  divestment?: string | undefined;
}

/** What the targets of a run share. */
export interface TargetContext {
  ledger: Ledger;
  links: Links;
  /** The files that it stands in. */
  sources: readonly SourceId[];
  /** The day whose state the file shows. */
  snapshotOn?: FuzzyDate | undefined;
  /** The id of the target, where another list has given it one. */
  id?: PartyId | undefined;
}

/** A target while its entry is read. */
export class Target {
  readonly uid: string;
  readonly type: TargetType;
  readonly id: PartyId;
  readonly ledger: Ledger;
  readonly links: Links;
  readonly snapshotOn: FuzzyDate | undefined;
  readonly sources: SourceId[];
  /** Those of them that speak of the sanction. */
  readonly sanctionSources: SourceId[];
  readonly #capitals = new Set<string>();
  readonly #identified = new Set<string>();
  readonly names: Name[] = [];
  readonly identifiers: Identifier[] = [];
  readonly birthDates: FuzzyDate[] = [];
  readonly birthPlaces: Address[] = [];
  readonly nationalities: Country[] = [];
  readonly registeredIn: Country[] = [];
  readonly titles: string[] = [];
  readonly contacts: Contact[] = [];
  readonly addresses: Address[] = [];
  readonly classifications: string[] = [];
  readonly flags: NonNullable<Asset['flags']> = [];
  readonly notes: string[] = [];
  readonly measures: Measure[] = [];
  readonly reasons: string[] = [];
  readonly urls: string[] = [];
  /** By the word of the list that they are of: `CMIC`, `EO 14024 Directive 3`. */
  readonly dates = new Map<string, TagDates>();
  readonly extensions: Record<string, string> = {};
  gender?: Person['gender'];
  established?: FuzzyDate;
  model?: string;
  builtOn?: FuzzyDate;

  constructor(uid: string, type: TargetType, from: TargetContext) {
    this.uid = uid;
    this.type = type;
    this.id = from.id ?? idFor(kinds[type], 'ofac', uid);
    this.ledger = from.ledger;
    this.links = from.links;
    this.snapshotOn = from.snapshotOn;
    this.sources = [...from.sources];
    this.sanctionSources = [...from.sources];
  }

  get isPerson(): boolean {
    return this.type === 'individual';
  }

  get isAsset(): boolean {
    return this.type === 'vessel' || this.type === 'aircraft';
  }

  /** Adds what has no home of its own; the reader of the losses learns of it where the table did not foresee it. */
  note(text: string, spot?: Spot): void {
    this.notes.push(text);
    if (spot !== undefined) this.ledger.note('narrowed', spot, `holds ${JSON.stringify(text)}, which is kept as a note`);
  }

  /** Adds a name. */
  called(name: Name): void {
    this.names.push(name);
    this.#capitals.add(name.text.toUpperCase());
  }

  /** Whether one of the names so far reads so, in whatever case. */
  isCalled(text: string): boolean {
    return this.#capitals.has(text.toUpperCase());
  }

  identify(identifier: Identifier, spot: Spot): void {
    const sound = soundIdentifier(identifier, (reason) => this.ledger.note('repaired', spot, `is not as it stands: ${reason}`));
    const key = JSON.stringify([sound.scheme, sound.value, sound.country]);
    if (this.#identified.has(key)) return;
    this.#identified.add(key);
    this.identifiers.push(sound);
  }

  /** The actor or asset. */
  entity(): Entity {
    const shared = {
      id: this.id,
      names: this.names,
      identifiers: [{ scheme: 'ofac', value: this.uid } as const, ...this.identifiers],
      addresses: this.addresses,
      notes: this.notes.map((text) => ({ text })),
      extensions: this.extensions,
      sources: [...new Set(this.sources)],
    };
    if (this.isPerson)
      return compact<Person>({
        kind: 'person',
        ...shared,
        id: this.id as Person['id'],
        births: this.#births(),
        nationalities: [...new Set(this.nationalities)],
        gender: this.gender,
        titles: this.titles.map((text) => ({ text })),
        contacts: this.contacts,
      });
    const classification = this.classifications.length === 0 ? undefined : this.classifications.join('; ');
    if (this.isAsset)
      return compact<Asset>({
        kind: 'asset',
        ...shared,
        id: this.id as Asset['id'],
        type: this.type === 'vessel' ? 'vessel' : 'aircraft',
        classification,
        flags: this.flags,
        model: this.model,
        builtOn: this.builtOn,
      });
    const [jurisdiction, ...countries] = new Set(this.registeredIn);
    return compact<Organization>({
      kind: 'organization',
      ...shared,
      id: this.id as Organization['id'],
      classification,
      jurisdiction,
      countries: [...new Set([...countries, ...this.nationalities])],
      period: this.established === undefined ? undefined : { start: this.established },
      contacts: this.contacts,
    });
  }

  /** Days and places are alternatives, and the list does not say which go together, but where there is only one of either. */
  #births(): Person['births'] {
    const [dates, addresses] = [[...new Set(this.birthDates)], this.birthPlaces];
    const [date, ...otherDates] = dates;
    const [address, ...otherAddresses] = addresses;
    if (address !== undefined && otherAddresses.length === 0 && dates.length > 0) return dates.map((one) => ({ date: one, address }));
    if (date !== undefined && otherDates.length === 0 && addresses.length > 0) return addresses.map((one) => ({ date, address: one }));
    return [...dates.map((one) => ({ date: one })), ...addresses.map((one) => ({ address: one }))];
  }
}

const kinds = { individual: 'person', entity: 'organization', vessel: 'asset', aircraft: 'asset' } as const;
