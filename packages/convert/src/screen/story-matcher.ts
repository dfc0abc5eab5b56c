import type { PartyId, Relationship, RelationshipId, Story } from 'nutgraf';
import { keyOf } from './compare-identifier.ts';
import { formOf, type NameForm, type ToLatin } from './name-form.ts';
import { NameIndex } from './name-index.ts';
import { matchNames } from './name-match.ts';
import { type Party, type Profile, profileOf } from './profile.ts';
import { type Score, scoreOf } from './score.ts';
import type { Reason } from './verdict.ts';
import { rarityOf } from './word-weight.ts';

/** That an actor of the story may be an entry of a list. */
export interface Match extends Score {
  actor: PartyId;
  entry: PartyId;
}

/** How far below the threshold a name may score before it is known how rare its words are. */
const slack = 0.2;

/** How many different words of lists are counted; of later ones those alone that are counted already. */
const mostCounted = 1_000_000;

const storyKinds = ['people', 'states', 'governments', 'blocs', 'organizations', 'groups', 'assets'] as const;

/** The actors and assets of a story, found by name, number and what the story itself says of who is who. */
export class StoryMatcher {
  readonly #toLatin: ToLatin;
  readonly #threshold: number;
  readonly #profiles = new Map<PartyId, Profile>();
  readonly #names = new NameIndex<PartyId>();
  readonly #numbers = new Map<string, PartyId[]>();
  readonly #ties: StoryTies;
  readonly #possible = new Map<PartyId, Set<PartyId>>();
  readonly #counts = new Map<string, number>();
  #entries = 0;

  constructor(story: Story, toLatin: ToLatin, threshold: number) {
    this.#toLatin = toLatin;
    this.#threshold = threshold;
    this.#ties = new StoryTies(story.relationships ?? []);
    for (const party of storyKinds.flatMap((plural): Party[] => story[plural] ?? [])) {
      const profile = profileOf(party, toLatin);
      this.#profiles.set(party.id, profile);
      for (const form of profile.names) this.#names.add(form, party.id);
      for (const identifier of profile.identifiers) {
        const key = keyOf(identifier);
        if (key !== undefined) this.#numbers.set(key, [...(this.#numbers.get(key) ?? []), party.id]);
      }
    }
  }

  /** Looks an entry of a list up, and says whether an actor of the story may be it. */
  mayBe(entry: Party): boolean {
    const actors = new Set<PartyId>();
    const forms = (entry.names ?? []).map((name) => formOf(name, this.#toLatin));
    this.#count(forms);
    for (const form of forms) {
      for (const near of this.#names.near(form)) {
        if (!actors.has(near.of) && matchNames(near.form, form, always).score >= this.#threshold - slack) actors.add(near.of);
      }
    }
    for (const identifier of entry.identifiers ?? []) {
      const key = keyOf(identifier);
      for (const actor of (key === undefined ? undefined : this.#numbers.get(key)) ?? []) actors.add(actor);
    }
    for (const { actor } of this.#ties.of(entry.id)) actors.add(actor);
    actors.delete(entry.id);
    for (const actor of actors) if (this.#ties.areApart(actor, entry.id)) actors.delete(actor);
    if (actors.size > 0) this.#possible.set(entry.id, new Set([...(this.#possible.get(entry.id) ?? []), ...actors]));
    return actors.size > 0;
  }

  /** Weighs what was found, now that the rarity of words is known: what reaches the threshold, the best first. */
  matches(kept: ReadonlyMap<PartyId, Party>): Match[] {
    const rarity = (word: string): number => rarityOf(this.#counts.get(word) ?? 0, this.#entries);
    const found: Match[] = [];
    for (const [entry, actors] of this.#possible) {
      const party = kept.get(entry);
      if (party === undefined) continue;
      const theirs = profileOf(party, this.#toLatin);
      for (const actor of actors) {
        const ours = this.#profiles.get(actor) ?? { party, names: [], identifiers: [], countries: [], addresses: [], births: [] };
        const match = this.#ties.apply({ actor, entry, ...scoreOf(ours, theirs, rarity) });
        if (match.score >= this.#threshold || this.#ties.of(entry).some((tie) => tie.actor === actor)) found.push(match);
      }
    }
    return found.sort((a, b) => b.score - a.score || (a.entry < b.entry ? -1 : 1));
  }

  #count(forms: readonly NameForm[]): void {
    this.#entries++;
    for (const word of new Set(forms.flatMap(({ words }) => words.map(({ text }) => text)))) {
      const count = this.#counts.get(word);
      if (count !== undefined || this.#counts.size < mostCounted) this.#counts.set(word, (count ?? 0) + 1);
    }
  }
}

const always = (): number => 1;

interface Tie {
  actor: PartyId;
  relationship: RelationshipId;
  sure: boolean;
}

/** What the story itself says of who is who. */
class StoryTies {
  readonly #ties = new Map<PartyId, Tie[]>();
  readonly #apart = new Set<string>();

  constructor(relationships: readonly Relationship[]) {
    for (const { id, type, from, to } of relationships) {
      if (type === 'not-same-as') this.#apart.add(`${from} ${to}`).add(`${to} ${from}`);
      if (type !== 'same-as' && type !== 'possibly-same-as') continue;
      const sure = type === 'same-as';
      this.#ties.set(to, [...this.of(to), { actor: from, relationship: id, sure }]);
      this.#ties.set(from, [...this.of(from), { actor: to, relationship: id, sure }]);
    }
  }

  of(entry: PartyId): readonly Tie[] {
    return this.#ties.get(entry) ?? [];
  }

  areApart(one: PartyId, other: PartyId): boolean {
    return this.#apart.has(`${one} ${other}`);
  }

  /** Adds to a match what the story says. */
  apply(match: Match): Match {
    const ties = this.of(match.entry).filter(({ actor }) => actor === match.actor);
    const tie = ties.find(({ sure }) => sure) ?? ties[0];
    if (tie === undefined) return match;
    const score = tie.sure ? 1 : Math.max(match.score, 0.9);
    const note = `the story says so: ${tie.relationship}`;
    const reason: Reason = { field: 'relationship', verdict: 'agree', weight: score - match.score, note };
    return { ...match, score, sure: match.sure || tie.sure, reasons: [reason, ...match.reasons] };
  }
}
