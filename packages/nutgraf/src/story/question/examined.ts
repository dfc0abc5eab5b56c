import type { ActorId, Agreement, FuzzyDate, Participant, PartyId, Relationship, RelationshipId } from '../../generated/model.ts';
import { covers, type Ternary } from '../../values/date-order.ts';
import type { StoryIndex } from '../story-index.ts';
import { every } from './act-day.ts';

/** How one actor leads to another that is examined in its place. */
export type ViaType = 'on-behalf-of' | 'government-of' | 'same-as' | 'possibly-same-as' | 'owned-by' | 'controlled-by' | 'subsidiary-of';

/** One step from a participant to somebody who is examined because of it. */
export interface ViaStep {
  type: ViaType;
  /** Who is reached. */
  to: PartyId;
  /** The relationship that leads there, where it is one. */
  relationship?: RelationshipId;
  /** Whether the step leads there on the day: `maybe` for a possible identity, and for an owner who may have been one on another day. */
  holds: Ternary;
}

/** Somebody to look for in the sanctions. */
export interface Examined {
  party: PartyId;
  /** The steps from the participant; none for the participant itself. */
  via: ViaStep[];
  /** Whether all the steps hold: the best that an answer over them can be. */
  sure: Ternary;
}

/** A participant that is examined, and its roles in the agreement. */
export interface ExaminedParticipant {
  actor: ActorId;
  as: Participant['role'][];
  examined: Examined[];
}

/** Who is bound by an agreement or delivers under it; a witness, a host or a mediator is not. */
const examinedRoles: ReadonlySet<string> = new Set(['party', 'signatory', 'supplier']);

const ownership: Readonly<Record<string, { type: ViaType; owner: 'from' | 'to' }>> = {
  owns: { type: 'owned-by', owner: 'from' },
  controls: { type: 'controlled-by', owner: 'from' },
  'subsidiary-of': { type: 'subsidiary-of', owner: 'to' },
};

/** The links of a story, by whom they start from. */
export class Links {
  readonly #index: StoryIndex;
  readonly #same = new Map<PartyId, ViaStep[]>();
  readonly #owners = new Map<PartyId, { type: ViaType; to: PartyId; relationship: Relationship }[]>();

  constructor(index: StoryIndex) {
    this.#index = index;
    const relationships = index.all('relationship');
    const pair = (from: PartyId, to: PartyId): string => `${from} ${to}`;
    const apart = new Set(relationships.flatMap(({ type, from, to }) => (type === 'not-same-as' ? [pair(from, to), pair(to, from)] : [])));
    for (const relationship of relationships) {
      const { type, from, to, id } = relationship;
      if (type === 'same-as' || (type === 'possibly-same-as' && !apart.has(pair(from, to)))) {
        const holds = type === 'same-as' ? 'yes' : 'maybe';
        add(this.#same, from, { type, to, relationship: id, holds });
        add(this.#same, to, { type, to: from, relationship: id, holds });
      }
      const owned = Object.hasOwn(ownership, type) ? ownership[type] : undefined;
      if (owned === undefined) continue;
      const [owner, property] = owned.owner === 'from' ? [from, to] : [to, from];
      add(this.#owners, property, { type: owned.type, to: owner, relationship });
    }
  }

  /** The participants of an agreement that are examined, each once, in its order, and whom to look for on a day because of them. */
  participantsOf({ participants }: Agreement, on: FuzzyDate | undefined): ExaminedParticipant[] {
    const actors = new Set(participants.filter(({ role }) => examinedRoles.has(role)).map(({ actor }) => actor));
    return [...actors].map((actor) => {
      const items = participants.filter((one) => one.actor === actor);
      const principals = items.flatMap(({ role, onBehalfOf }) => (examinedRoles.has(role) && onBehalfOf !== undefined ? [onBehalfOf] : []));
      return { actor, as: items.map(({ role }) => role), examined: this.#examine(actor, principals, on) };
    });
  }

  /** The actor, whom it acts for, whom they are, and then the owners one step away; sure ways before possible ones. */
  #examine(actor: ActorId, principals: ActorId[], on: FuzzyDate | undefined): Examined[] {
    const found = new Map<PartyId, Examined>([[actor, { party: actor, via: [], sure: 'yes' }]]);
    const reach = (from: Examined, link: ViaStep): void => {
      const known = found.get(link.to);
      const one: Examined = { party: link.to, via: [...from.via, link], sure: every([from.sure, link.holds]) };
      if (known === undefined || (known.sure !== 'yes' && one.sure === 'yes')) found.set(link.to, one);
    };
    const self = found.get(actor) as Examined;
    for (const to of principals) reach(self, { type: 'on-behalf-of', to, holds: 'yes' });
    this.#follow(found, reach);
    for (const one of [...found.values()]) {
      for (const { type, to, relationship } of this.#owners.get(one.party) ?? []) {
        const holds = on === undefined ? 'maybe' : covers(relationship.period ?? {}, on);
        if (holds !== 'no') reach(one, { type, to, relationship: relationship.id, holds });
      }
    }
    this.#follow(found, reach);
    return [...found.values()];
  }

  /** Adds who the found ones are under another name and which state a government governs, over any number of steps. */
  #follow(found: Map<PartyId, Examined>, reach: (from: Examined, link: ViaStep) => void): void {
    for (const possible of [false, true]) {
      for (const one of found.values()) {
        const [kind] = one.party.split('/');
        const state = kind === 'government' ? this.#index.get(one.party as `government/${string}`)?.of : undefined;
        if (state !== undefined) reach(one, { type: 'government-of', to: state, holds: 'yes' });
        for (const link of this.#same.get(one.party) ?? []) if (possible || link.holds === 'yes') reach(one, link);
      }
    }
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
