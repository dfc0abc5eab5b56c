import type { ActOfSanction, FuzzyDate, Listing, Period, SanctionAct } from '../../generated/model.ts';
import { before, type Ternary } from '../../values/date-order.ts';
import { dayOf, inOrder, reachedBy } from './act-day.ts';

/**
 * What one record tells of a day: `off` says that it surely was not in force, `doubt` that its dates allow both. `open` has no objection;
 * then `begun` tells whether it surely had begun, and `lasts` whether something shows that it had not ended.
 */
export interface Course {
  readonly verdict: 'off' | 'doubt' | 'open';
  readonly begun: boolean;
  readonly lasts: boolean;
}

/** What an act of a history does. */
type Step = Pick<ActOfSanction, 'type' | 'on' | 'effectiveOn' | 'until'>;

const off: Course = { verdict: 'off', begun: false, lasts: false };
const doubt: Course = { verdict: 'doubt', begun: false, lasts: false };

/** A record that tells nothing of a day. */
export const silent: Course = { verdict: 'open', begun: false, lasts: false };

/** What shows that it had not ended, and not when it began. */
export const lasting: Course = { verdict: 'open', begun: false, lasts: true };

/** A record that is missing: nothing is known of it. */
export const missing: Course = doubt;

const effects = {
  announced: 'none',
  imposed: 'begin',
  reinstated: 'begin',
  renewed: 'extend',
  amended: 'change',
  'partially-lifted': 'change',
  suspended: 'pause',
  'suspended-by-court': 'pause',
  lifted: 'end',
  expired: 'end',
  annulled: 'end',
} as const satisfies Record<SanctionAct, string>;

/** The answer for a day. */
export function answerOf({ verdict, begun, lasts }: Course): Ternary {
  if (verdict === 'off') return 'no';
  return verdict === 'open' && begun && lasts ? 'yes' : 'maybe';
}

/** Records of which all have to be in force. What one of them shows, it shows for all: what lasts on a list has not ended. */
export function all(courses: readonly Course[]): Course {
  if (courses.some(({ verdict }) => verdict === 'off')) return off;
  if (courses.some(({ verdict }) => verdict === 'doubt')) return doubt;
  return { verdict: 'open', begun: courses.some(({ begun }) => begun), lasts: courses.some(({ lasts }) => lasts) };
}

/** Records of which one in force is enough, the one that tells most. Of none at all nothing is known. */
export function any(courses: readonly Course[]): Course {
  const rank = ({ verdict, begun, lasts }: Course): number =>
    verdict === 'off' ? 0 : verdict === 'doubt' ? 1 : 2 + Number(begun) + Number(lasts);
  return courses.length === 0 ? silent : courses.reduce((best, one) => (rank(one) > rank(best) ? one : best));
}

/** What a period tells of a day. Its first and its last day count; an absent end is unknown, `..` is still so. */
export function courseOfPeriod({ start, end }: Period, day: FuzzyDate): Course {
  const begun = start === undefined ? undefined : reachedBy(start, day);
  const over = end === undefined || end === '..' ? undefined : before(end, day);
  if (begun === 'no' || over === 'yes') return off;
  if (begun === 'maybe' || over === 'maybe') return doubt;
  return { verdict: 'open', begun: begun === 'yes', lasts: end !== undefined };
}

/** What the entries on lists tell of a day; to stand on one is enough. `begun`: a history tells when it began, so that the listing does not. */
export function courseOfListings(listings: readonly Listing[], day: FuzzyDate, begun: boolean): Course {
  return any(
    listings.map(({ listedOn, delistedOn }) => {
      const steps: Step[] = [];
      if (listedOn !== undefined && !begun) steps.push({ type: 'imposed', on: listedOn });
      if (delistedOn !== undefined) steps.push({ type: 'lifted', on: delistedOn });
      return courseOfHistory(steps, day, 'no');
    }),
  );
}

/** Whether a history tells when it began. */
export function tellsBeginning(history: readonly Step[] = []): boolean {
  return history.some((act) => act.type === 'imposed' && dayOf(act) !== undefined);
}

/**
 * What a history tells of a day. Where it is not sure which act was the last by then, each possible one is followed up.
 * `listed`: whether a list taken later still holds it, so that a term which ran out must have been renewed.
 */
export function courseOfHistory(history: readonly Step[], day: FuzzyDate, listed: Ternary): Course {
  const steps = inOrder(history.filter(({ type }) => effects[type] !== 'none'));
  const reached = steps.map((step) => reachedBy(dayOf(step), day));
  const sure = reached.lastIndexOf('yes');
  const courses: Course[] = [];
  for (let last = sure; last < steps.length && (last === sure || reached[last] === 'maybe'); last++) {
    courses.push(courseAfter(steps, last, day, listed));
  }
  if (courses.every(({ verdict }) => verdict === 'off')) return off;
  if (courses.some(({ verdict }) => verdict !== 'open')) return doubt;
  return { verdict: 'open', begun: courses.every(({ begun }) => begun), lasts: courses.every(({ lasts }) => lasts) };
}

/** The course on a day by which the steps up to `last` have been taken, and no later one. */
function courseAfter(steps: readonly Step[], last: number, day: FuzzyDate, listed: Ternary): Course {
  const next = steps[last + 1];
  const goesOn = next !== undefined && next.type !== 'imposed' && next.type !== 'reinstated';
  if (last < 0) {
    if (next?.type === 'imposed') return off;
    return goesOn ? lasting : silent;
  }
  let ended = false;
  let until: FuzzyDate | undefined;
  let pause: Step | undefined;
  for (const step of steps.slice(0, last + 1)) {
    const effect = effects[step.type];
    if (effect === 'pause') {
      pause = step;
      continue;
    }
    until = effect === 'change' ? (step.until ?? until) : step.until;
    if (effect !== 'change') ended = effect === 'end';
    if (effect === 'begin') pause = undefined;
  }
  if (ended) return off;
  const resumed = pause === undefined ? 'yes' : pause.until === undefined ? 'no' : before(pause.until, day);
  const over = until === undefined ? 'no' : before(until, day);
  if (resumed === 'no' || (over === 'yes' && !goesOn && listed === 'no')) return off;
  if (resumed === 'maybe' || over !== 'no') return doubt;
  return { verdict: 'open', begun: true, lasts: until !== undefined || goesOn };
}
