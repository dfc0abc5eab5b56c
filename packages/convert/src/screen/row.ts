import {
  type Agreement,
  type FuzzyDate,
  inForce,
  labelOf,
  type PartyId,
  type SanctionRow,
  type Story,
  sanctionsOn,
  signedOn,
  type Ternary,
} from 'nutgraf';
import type { CandidateWriter } from './candidate.ts';
import { EvidenceFinder } from './evidence.ts';
import { isParty } from './profile.ts';
import type { Candidate, ScreeningRow, ScreenOptions } from './screening.ts';
import type { Match } from './story-matcher.ts';

/** Writes the rows of a screening: `sanctionsOn` asked of the story with what was found in it, and beside it the entries. */
export class RowWriter {
  readonly #story: Story;
  readonly #enriched: Story;
  readonly #candidates: CandidateWriter;
  readonly #evidence: EvidenceFinder;
  readonly #matches = new Map<PartyId, Match[]>();
  readonly #labels = new Map<string, string>();

  constructor(story: Story, enriched: Story, matches: readonly Match[], candidates: CandidateWriter) {
    this.#story = story;
    this.#enriched = enriched;
    this.#candidates = candidates;
    this.#evidence = new EvidenceFinder(story);
    for (const match of matches) {
      const known = this.#matches.get(match.actor);
      if (known === undefined) this.#matches.set(match.actor, [match]);
      else known.push(match);
    }
    for (const value of Object.values(story)) {
      if (Array.isArray(value)) for (const entity of value) if (isParty(entity)) this.#labels.set(entity.id, labelOf(entity));
    }
  }

  rows({ on, agreement }: ScreenOptions): ScreeningRow[] {
    const asked = (this.#story.agreements ?? []).filter(({ id }) => agreement === undefined || id === agreement);
    const told = sanctionsOn(this.#enriched, { ...(on === undefined ? {} : { on }), ...(agreement === undefined ? {} : { agreement }) });
    const examined = asked.flatMap((each) => {
      const rows = told.filter((row) => row.agreement === each.id);
      const actors = new Set<PartyId>(rows.map(({ actor }) => actor));
      return [...actors].map((actor) => this.#examined(each, actor, rows, on ?? signedOn(each)));
    });
    const actors = new Set(examined.map(({ actor }) => actor));
    const days = on === undefined ? new Set(asked.flatMap((each) => signedOn(each) ?? [])) : [on];
    const others = [...this.#matches.keys()].filter((actor) => !actors.has(actor));
    return [...examined, ...others.flatMap((actor) => this.#others(actor, [...days]))];
  }

  #examined(agreement: Agreement, actor: PartyId, all: readonly SanctionRow[], on: FuzzyDate | undefined): ScreeningRow {
    const row = this.#row(actor, on, agreement);
    const rows = all.filter((each) => each.actor === actor);
    const answer = best([...rows.map((each) => each.answer), ...row.candidates.map(withoutSanction)]);
    return { ...row, answer, because: rows.map(({ because }) => because) };
  }

  /** The rows of an actor that takes part in no agreement as one that is examined, one for each day that is asked about. */
  #others(actor: PartyId, days: FuzzyDate[]): ScreeningRow[] {
    return (days.length === 0 ? [undefined] : days).map((on) => {
      const row = this.#row(actor, on);
      const own = (this.#story.sanctions ?? []).filter(({ target }) => target === actor);
      const answers = own.map(({ id }): Ternary => (on === undefined ? 'maybe' : inForce(this.#story, id, on)));
      const answer = best([...answers, ...row.candidates.map(ofCandidate)]);
      const because = `${row.label} is no party, signatory or supplier of an agreement of the story; it is shown because an entry may be it.`;
      return { ...row, answer, because: [because] };
    });
  }

  #row(actor: PartyId, on: FuzzyDate | undefined, agreement?: Agreement): Omit<ScreeningRow, 'answer' | 'because'> {
    return {
      ...(agreement === undefined ? {} : { agreement: agreement.id }),
      ...(on === undefined ? {} : { on }),
      actor,
      label: this.#labels.get(actor) ?? actor,
      as: (agreement?.participants ?? []).flatMap((participant) => (participant.actor === actor ? [participant.role] : [])),
      candidates: (this.#matches.get(actor) ?? []).map((match) => this.#candidates.candidate(match, on)),
      evidence: this.#evidence.of(actor, agreement),
    };
  }
}

function best(answers: readonly Ternary[]): Ternary {
  return answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';
}

/** An entry that stands on a list for reasons the list does not tell leaves the answer open. */
function withoutSanction({ sanctions }: Candidate): Ternary {
  return sanctions.length === 0 ? 'maybe' : 'no';
}

/** What an entry says of the actor that it may be. */
function ofCandidate(candidate: Candidate): Ternary {
  const answer = best([withoutSanction(candidate), ...candidate.sanctions.map((sanction) => sanction.answer)]);
  return answer === 'yes' && !candidate.sure ? 'maybe' : answer;
}
