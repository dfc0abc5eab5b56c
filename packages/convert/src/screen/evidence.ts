import { type Agreement, backingOf, type Claim, type ClaimId, type PartyId, type Story } from 'nutgraf';
import type { StoryEvidence } from './screening.ts';

/** The claims of a story about its actors and their parts in agreements. */
export class EvidenceFinder {
  readonly #backing: ReturnType<typeof backingOf>;
  readonly #claims: ReadonlyMap<ClaimId, Claim>;

  constructor(story: Story) {
    this.#backing = backingOf(story);
    this.#claims = new Map((story.claims ?? []).map((claim) => [claim.id, claim]));
  }

  /** What says that the actor takes part in the agreement, and then what is said of the actor itself. */
  of(actor: PartyId, agreement: Agreement | undefined): StoryEvidence[] {
    const parts = (agreement?.participants ?? []).flatMap((participant, at) =>
      participant.actor === actor ? [`/participants/${at}`] : [],
    );
    const pointers = agreement === undefined ? [] : [...(this.#backing.get(agreement.id) ?? [])];
    const ofParts = pointers.flatMap(([pointer, claims]) => (parts.some((part) => `${pointer}/`.startsWith(`${part}/`)) ? claims : []));
    const ofActor = [...(this.#backing.get(actor)?.values() ?? [])].flat();
    return [...new Set([...ofParts, ...ofActor])].flatMap((id) => {
      const claim = this.#claims.get(id);
      return claim === undefined ? [] : [evidenceOf(claim)];
    });
  }
}

function evidenceOf({ id, statedIn, evidence = [], proposition }: Claim): StoryEvidence {
  const words = proposition === undefined ? {} : { proposition: proposition.text };
  return { claim: id, statedIn, exact: evidence.map(({ exact }) => exact), ...words };
}
