import { type FuzzyDate, inForce, type Program, type Sanction, type Source, type Story } from 'nutgraf';
import type { ListReader } from './list-reader.ts';
import type { AskedSource, Candidate, CandidateSanction, Neighbour } from './screening.ts';
import type { Match } from './story-matcher.ts';

/** Links that say that two records are one or two, and no more. */
const identity: ReadonlySet<string> = new Set(['same-as', 'possibly-same-as', 'not-same-as']);

/** Makes of a match what is shown of it. */
export class CandidateWriter {
  readonly #reader: ListReader;
  readonly #neighbours = new Map<string, Neighbour[]>();

  constructor(reader: ListReader) {
    this.#reader = reader;
    for (const { id, type, from, to, role } of reader.links.values()) {
      if (identity.has(type)) continue;
      const link = { relationship: id, type, ...(role === undefined ? {} : { role }) };
      this.#add(from, { ...link, entryIs: 'from', id: to, label: this.#label(to) });
      this.#add(to, { ...link, entryIs: 'to', id: from, label: this.#label(from) });
    }
  }

  candidate({ entry, score, sure, reasons }: Match, on: FuzzyDate | undefined): Candidate {
    const sanctions = [...(this.#reader.sanctions.get(entry)?.values() ?? [])].map((sanction) => this.#sanction(sanction, on));
    return {
      id: entry,
      label: this.#label(entry),
      score: rounded(score),
      sure,
      reasons: reasons.map((reason) => ({ ...reason, weight: rounded(reason.weight) })),
      sanctions,
      neighbours: this.#neighbours.get(entry) ?? [],
    };
  }

  #sanction(sanction: Sanction, on: FuzzyDate | undefined): CandidateSanction {
    const { id, issuer, listings = [] } = sanction;
    const programs = (sanction.programs ?? []).flatMap((program) => this.#reader.programs.get(program) ?? []);
    const sources = (sanction.sources ?? []).flatMap((source) => this.#reader.sources.get(source) ?? []);
    const alone = storyOf(sanction, programs, sources);
    const measures = sanction.measures ?? programs.flatMap((program) => program.measures ?? []);
    return {
      id,
      ...(issuer === undefined ? {} : { issuer: this.#label(issuer) }),
      programs: (sanction.programs ?? []).map((program) => ({
        id: program,
        label: this.#reader.programs.get(program)?.title.text ?? program,
      })),
      listings,
      answer: on === undefined ? 'maybe' : inForce(alone, id, on),
      measures: measures.map(({ type, stated }, measure) => ({
        type,
        ...(stated === undefined ? {} : { stated }),
        answer: on === undefined ? 'maybe' : inForce(alone, { sanction: id, measure }, on),
      })),
      sources: sources.map(sourceOf),
    };
  }

  #add(end: string, neighbour: Neighbour): void {
    if (!this.#reader.kept.has(end as Neighbour['id'])) return;
    const known = this.#neighbours.get(end);
    if (known === undefined) this.#neighbours.set(end, [neighbour]);
    else known.push(neighbour);
  }

  #label(id: string): string {
    return this.#reader.labels.get(id) ?? id;
  }
}

/** What a file of a list is, for whoever checks an answer. */
export function sourceOf({ id, title, snapshotOn, sha256 }: Source): AskedSource {
  return {
    id,
    label: title?.text ?? id,
    ...(snapshotOn === undefined ? {} : { snapshotOn }),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}

/** A sanction and what decides whether it was in force. */
function storyOf(sanction: Sanction, programs: Program[], sources: Source[]): Story {
  return {
    kind: 'story',
    specVersion: '1.0',
    id: 'story/one-sanction',
    title: { text: sanction.id },
    sanctions: [sanction],
    ...(programs.length === 0 ? {} : { programs }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
