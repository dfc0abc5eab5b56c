import type {
  AgreementId,
  ArticleId,
  ClaimId,
  Entity,
  FuzzyDate,
  Listing,
  Measure,
  Participant,
  PartyId,
  ProgramId,
  RelationshipId,
  SanctionId,
  SourceId,
  Ternary,
} from 'nutgraf';
import type { Reason } from './verdict.ts';

/** How a story is screened. */
export interface ScreenOptions {
  /** The day; by default each agreement's own signing day. */
  on?: FuzzyDate;
  /** The agreement; by default every one of the story. */
  agreement?: AgreementId;
  /** The score from which an entry is shown, 0.8 by default. A lower one shows more namesakes, a higher one misses more spellings. */
  threshold?: number;
  /** The most entries that are shown for one actor, the best first, 20 by default. */
  limit?: number;
}

/** The entries of lists that actors of a story may be, and what follows on a day. */
export interface Screening {
  /** One row for each examined participant of each agreement, and one for each other actor that an entry was found for. */
  rows: ScreeningRow[];
  /** The lists that were asked, in their order. */
  lists: AskedList[];
  /** What the answers mean and which lists they rest on, for whoever reads them. */
  note: string;
  /** What of the lists the answers rest on: the records of the candidates, their sanctions and programs, those whom these refer to, and all lists that were asked. */
  entities: Entity[];
}

/** One actor on the day of one agreement. */
export interface ScreeningRow {
  /** Absent for an actor that is examined for none and is shown because an entry was found. */
  agreement?: AgreementId;
  /** The day asked about; absent where it is not known. */
  on?: FuzzyDate;
  actor: PartyId;
  label: string;
  /** Its roles in the agreement. */
  as: Participant['role'][];
  /**
   * Whether it was under sanction. `yes` only where the story itself says so, or an identifier or a `same-as` ties it to an entry; an
   * entry that is found by name gives `maybe` at best. `no` is no clearance.
   */
  answer: Ternary;
  /** The answer in words, one text for each sanction that was looked at. */
  because: string[];
  /** The entries that the actor may be, the best first. Several may bear one name. */
  candidates: Candidate[];
  /** The sentences of the story that name the actor or its part in the agreement. */
  evidence: StoryEvidence[];
}

/** An entry of a list that an actor may be. */
export interface Candidate {
  id: PartyId;
  label: string;
  /** From 0 to 1: how strong the evidence is that they are one. Not a probability. */
  score: number;
  /** Whether it is settled that they are one: by an identifier that one alone bears, or by the story. */
  sure: boolean;
  reasons: Reason[];
  sanctions: CandidateSanction[];
  /** Who owns it, belongs to it or is linked to it, by the same list. */
  neighbours: Neighbour[];
}

/** A sanction on an entry. */
export interface CandidateSanction {
  id: SanctionId;
  /** Who imposes it. */
  issuer?: string;
  programs: { id: ProgramId; label: string }[];
  /** Where it is listed: list, number of the entry, days. */
  listings: Listing[];
  /** Whether it was in force against the entry on the day, which does not say that the actor is the entry. */
  answer: Ternary;
  measures: { type: Measure['type']; stated?: string; answer: Ternary }[];
  /** The files that it comes from. */
  sources: AskedSource[];
}

/** A file of a list. */
export interface AskedSource {
  id: SourceId;
  label: string;
  /** The day whose state it shows. */
  snapshotOn?: FuzzyDate;
  /** Its SHA-256. */
  sha256?: string;
}

/** A list that was asked. */
export interface AskedList {
  /** The files that it says it comes from; none where it does not say. */
  sources: AskedSource[];
  /** The actors and assets in it. */
  parties: number;
  /** The sanctions in it. */
  sanctions: number;
}

/** Somebody one step away from an entry. */
export interface Neighbour {
  relationship: RelationshipId;
  type: string;
  role?: string;
  /** Whether the entry is the `from` of the relationship, who owns, belongs or acts, or the `to`. */
  entryIs: 'from' | 'to';
  id: PartyId;
  label: string;
}

/** A claim of the story about an actor. */
export interface StoryEvidence {
  claim: ClaimId;
  /** The article or the source that says it. */
  statedIn: ArticleId | SourceId;
  /** The words of the article or the source, as quoted by the claim. */
  exact: string[];
  proposition?: string;
}
