import { NutgrafError } from '../../error.ts';
import type {
  ActorId,
  Agreement,
  AgreementId,
  ClaimId,
  FuzzyDate,
  MeasureType,
  Participant,
  PartyId,
  ProgramId,
  Sanction,
  SanctionId,
  SourceId,
  Story,
} from '../../generated/model.ts';
import { showValue } from '../../show-text.ts';
import type { Ternary } from '../../values/date-order.ts';
import { reachOf } from '../../values/edtf.ts';
import { StoryIndex } from '../story-index.ts';
import { every } from './act-day.ts';
import { backingOf } from './backing-of.ts';
import { becauseOf, becauseOfNone } from './because.ts';
import { answerOf, type Course } from './course.ts';
import { type Examined, type ExaminedParticipant, Links, type ViaStep } from './examined.ts';
import { courseOfMeasure, courseOfSanction, measuresOf } from './in-force.ts';
import { signedOn } from './signed-on.ts';

/** Which day, and which agreement, is asked about. */
export interface SanctionsOnOptions {
  /** The day; by default each agreement's own signing day. */
  on?: FuzzyDate;
  /** The agreement; by default every one of the story. */
  agreement?: AgreementId;
}

/** A measure of a sanction, and whether it was in force. */
export interface MeasureAnswer {
  type: MeasureType;
  answer: Ternary;
  /** The record whose `measures` it stands in: the sanction's own, or its program's where it has none. */
  of: SanctionId | ProgramId;
  /** Its place in them, from 0. */
  index: number;
}

/** What the story tells of one participant of one agreement, and of one sanction where there is any. */
export interface SanctionRow {
  agreement: AgreementId;
  /** The participant. */
  actor: ActorId;
  /** All its roles in the agreement. */
  as: Participant['role'][];
  /** Whether the sanction was in force on the day against the participant, or against whom `via` leads to. */
  answer: Ternary;
  /** The answer in words: who, which sanction, since when, by which list of which day, and what is not known. */
  because: string;
  /** The sanction; absent where the story has none on the participant. */
  sanction?: SanctionId;
  /** Its measures, each with an answer of its own. */
  measures: MeasureAnswer[];
  /** The claims about the sanction, its programs and the relationships in `via`. */
  claims: ClaimId[];
  /** The sources that the sanction comes from; in a row without a sanction the lists that the story holds. */
  sources: SourceId[];
  /** The steps from the participant to the target of the sanction; absent where the participant is the target itself. */
  via?: ViaStep[];
}

/**
 * Whether anybody who is bound by an agreement or delivers under it was under sanction on a day: by whom, which measures, since when, and
 * which claim or list says so. Parties, signatories and suppliers are examined; witnesses, hosts, mediators and other roles are not.
 *
 * Looked for are the participant, whom it acts for (`onBehalfOf`), the state of a government, whoever is `same-as` one of these, and
 * their owners (`owns`, `controls`, `subsidiary-of`) one step away. Through `possibly-same-as`, and through an owner who may have been
 * one on another day, the answer is `maybe` at best. Whether a sanction on an owner reaches what it owns is for the law of the issuer.
 *
 * There is one row for each sanction found and, where none is, one `no` row; a sanction that was over or had not begun gives a `no` row too.
 * Without `on`, an agreement whose signing day is not known gets `maybe` at best. A `no` is no clearance: it speaks of this story alone.
 * @throws NutgrafError if `on` is no FuzzyDate, or the story lacks the agreement.
 */
export function sanctionsOn(story: Story | StoryIndex, { on, agreement }: SanctionsOnOptions = {}): SanctionRow[] {
  if (on !== undefined) reachOf(on);
  const index = StoryIndex.of(story);
  const one = index.get(agreement);
  if (agreement !== undefined && one === undefined) throw new NutgrafError(`the story has no agreement ${showValue(agreement)}`);
  const asked = new Question(index);
  return (one === undefined ? index.all('agreement') : [one]).flatMap((each) => asked.rowsOf(each, on ?? signedOn(each)));
}

/** What is looked up again for each agreement. */
class Question {
  readonly #index: StoryIndex;
  readonly #links: Links;
  readonly #backing: ReturnType<typeof backingOf>;
  readonly #sanctions = new Map<PartyId, Sanction[]>();
  readonly #lists: SourceId[];

  constructor(index: StoryIndex) {
    this.#index = index;
    this.#links = new Links(index);
    this.#backing = backingOf(index.story);
    for (const sanction of index.all('sanction')) {
      const known = this.#sanctions.get(sanction.target);
      if (known === undefined) this.#sanctions.set(sanction.target, [sanction]);
      else known.push(sanction);
    }
    this.#lists = index.all('source').flatMap(({ id, type }) => (type === 'sanctions-list' ? [id] : []));
  }

  rowsOf(agreement: Agreement, on: FuzzyDate | undefined): SanctionRow[] {
    return this.#links.participantsOf(agreement, on).flatMap((participant) => {
      const rows = participant.examined.flatMap((examined) =>
        (this.#sanctions.get(examined.party) ?? []).map((sanction) => this.#row(agreement, participant, examined, sanction, on)),
      );
      return rows.length > 0 ? rows : [this.#none(agreement, participant, on)];
    });
  }

  #row(
    { id }: Agreement,
    { actor, as }: ExaminedParticipant,
    examined: Examined,
    sanction: Sanction,
    on: FuzzyDate | undefined,
  ): SanctionRow {
    const index = this.#index;
    const bounded = (course: Course): Ternary => every([examined.sure, answerOf(course)]);
    const course = on === undefined ? undefined : courseOfSanction(index, sanction, on);
    const answer = course === undefined ? 'maybe' : bounded(course);
    const measures = measuresOf(index, sanction).map((placed): MeasureAnswer => {
      const its = on === undefined ? 'maybe' : bounded(courseOfMeasure(index, sanction, placed, on));
      return { type: placed.measure.type, answer: its, of: placed.of.id, index: placed.index };
    });
    const about = [sanction.id, ...(sanction.programs ?? []), ...examined.via.flatMap(({ relationship }) => relationship ?? [])];
    const claims = about.flatMap((entity) => [...(this.#backing.get(entity)?.values() ?? [])].flat());
    const sources = (sanction.sources ?? []).flatMap((source) => (index.get(source)?.kind === 'source' ? [source as SourceId] : []));
    return {
      agreement: id,
      actor,
      as,
      answer,
      because: becauseOf(index, { actor, as, examined, sanction, on, course, answer, measures }),
      sanction: sanction.id,
      measures,
      claims: [...new Set(claims)],
      sources,
      ...(examined.via.length === 0 ? {} : { via: examined.via }),
    };
  }

  #none({ id }: Agreement, participant: ExaminedParticipant, on: FuzzyDate | undefined): SanctionRow {
    const { actor, as } = participant;
    const because = becauseOfNone(this.#index, participant, this.#lists, on);
    return { agreement: id, actor, as, answer: 'no', because, measures: [], claims: [], sources: this.#lists };
  }
}
