import type { ActOfAgreement, ActorId, Agreement, AgreementAct, FuzzyDate } from '../../generated/model.ts';
import { before, type Ternary } from '../../values/date-order.ts';
import { reachOf } from '../../values/edtf.ts';
import { dayOf, every, lastOf, not, reachedBy } from './act-day.ts';

/** Where an agreement stood on a day. */
export interface AgreementStatus {
  /** The last act by then that moved it. */
  type: AgreementAct;
  /** Whether it surely stood there; never `no`. */
  answer: Ternary;
}

/** Acts that leave an agreement where it is: they count only where nothing else has happened. */
const remarks: ReadonlySet<AgreementAct> = new Set(['announced', 'reserved', 'breached']);
const consents: ReadonlySet<AgreementAct> = new Set(['ratified', 'accepted', 'approved', 'acceded', 'succeeded']);
const effects: ReadonlySet<AgreementAct> = new Set(['provisionally-applied', 'in-force', 'suspended', 'reinstated']);
const ends: ReadonlySet<AgreementAct> = new Set(['denounced', 'withdrawn', 'terminated', 'expired', 'superseded', 'lapsed']);

/**
 * Where an agreement stood on a day: the last act of its history by then, the day itself included, `effectiveOn` before `on`. `undefined`
 * if nothing had surely or possibly happened. An act whose `until` is past no longer counts; once an act `in-force` is past that day, or
 * the agreement past `expires`, it is `expired`.
 *
 * Without `party` it is the agreement as a whole: acts without `by`, and acts that every party has done (those
 * that acceded later aside), from the day of the last. With
 * `party` it is the agreement for that party: its own acts, those done on its behalf, and those of the whole, but what brought the whole
 * into force before the party consented, and what befell it after the party left, does not count for it.
 * @throws NutgrafError if `on` is no FuzzyDate.
 */
export function statusOn(agreement: Agreement, on: FuzzyDate, party?: ActorId): AgreementStatus | undefined {
  reachOf(on);
  const acts = party === undefined ? actsOfWhole(agreement) : actsOfParty(agreement, party);
  const standing = acts.flatMap((act) => stateAfter(act, on));
  const moved = standing.some(({ type }) => !remarks.has(type)) ? standing.filter(({ type }) => !remarks.has(type)) : standing;
  const { expires } = agreement;
  const last = moved.reduce<State | undefined>((best, one) => (best !== undefined && surelyBefore(one, best) ? best : one), undefined);
  if (expires !== undefined && !(last !== undefined && ends.has(last.type))) {
    const answer = before(expires, on);
    if (answer !== 'no') return { type: 'expired', answer };
  }
  return last && { type: last.type, answer: last.answer };
}

interface State extends AgreementStatus {
  day: FuzzyDate | undefined;
}

/** The state that an act has brought about by a day, if it may have. */
function stateAfter(act: ActOfAgreement, on: FuzzyDate): State[] {
  const day = dayOf(act);
  const reached = reachedBy(day, on);
  if (reached === 'no') return [];
  const over = act.until === undefined ? 'no' : before(act.until, on);
  if (over === 'yes') return act.type === 'in-force' ? [{ type: 'expired', answer: reached, day: act.until }] : [];
  return [{ type: act.type, answer: every([reached, not(over)]), day }];
}

function surelyBefore(a: { day: FuzzyDate | undefined }, b: { day: FuzzyDate | undefined }): boolean {
  return a.day !== undefined && b.day !== undefined && before(a.day, b.day) === 'yes';
}

/** Whether an act was done by an actor or on its behalf. */
function doneBy({ by }: ActOfAgreement, actor: ActorId, { participants }: Agreement): boolean {
  const standsFor = (one: ActorId) => one === actor || participants.some((other) => other.actor === one && other.onBehalfOf === actor);
  return by?.some(standsFor) ?? false;
}

function actsOfWhole(agreement: Agreement): ActOfAgreement[] {
  const { history = [], participants } = agreement;
  const later = history.filter(({ type }) => type === 'acceded' || type === 'succeeded');
  const original = participants.filter(({ role, actor }) => role === 'party' && !later.some((act) => doneBy(act, actor, agreement)));
  const parties = new Set(original.map(({ actor }) => actor));
  return history.flatMap((act, index) => {
    if (act.by === undefined) return [act];
    const alike = history.filter(({ type, by }) => type === act.type && by !== undefined);
    if (parties.size === 0 || history.indexOf(alike.at(-1) as ActOfAgreement) !== index) return [];
    const shares = [...parties].map((party) => alike.filter((one) => doneBy(one, party, agreement)));
    if (shares.some((share) => share.length === 0)) return [];
    return [{ ...act, effectiveOn: undefined, on: lastOf(shares.map((share) => lastOf(share.map(dayOf)))) }];
  });
}

function actsOfParty(agreement: Agreement, party: ActorId): ActOfAgreement[] {
  const { history = [] } = agreement;
  const own = history.filter((act) => doneBy(act, party, agreement));
  const consent = own.find(({ type }) => consents.has(type));
  const exit = own.findLast(({ type }) => type === 'withdrawn' || type === 'denounced');
  return history.filter((act) => {
    if (act.by !== undefined) return own.includes(act);
    const early = consent !== undefined && effects.has(act.type) && surelyBefore({ day: dayOf(act) }, { day: dayOf(consent) });
    const late = exit !== undefined && surelyBefore({ day: dayOf(exit) }, { day: dayOf(act) });
    return !early && !late;
  });
}
