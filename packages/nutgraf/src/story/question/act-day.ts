import type { FuzzyDate } from '../../generated/model.ts';
import { before, type Ternary } from '../../values/date-order.ts';
import { compareBounds, earliest, latest, reachOf } from '../../values/edtf.ts';

/** The two days of an act of any history. */
interface Act {
  readonly on?: FuzzyDate | undefined;
  readonly effectiveOn?: FuzzyDate | undefined;
}

/** The day from which an act counts: the day it takes effect, else the day it was done. */
export function dayOf(act: Act): FuzzyDate | undefined {
  return act.effectiveOn ?? act.on;
}

/** Whether a date lies on a day or before it: the day itself counts, an unknown date may be any. */
export function reachedBy(date: FuzzyDate | undefined, day: FuzzyDate): Ternary {
  return date === undefined ? 'maybe' : not(before(day, date));
}

/** The opposite of an answer. */
export function not(answer: Ternary): Ternary {
  if (answer === 'maybe') return answer;
  return answer === 'yes' ? 'no' : 'yes';
}

/** Whether all are so. */
export function every(answers: readonly Ternary[]): Ternary {
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}

/** Whether any is so. */
export function some(answers: readonly Ternary[]): Ternary {
  return not(every(answers.map(not)));
}

/**
 * Acts in the order of time. A history holds them so; where dates surely say otherwise the dates win, and an act without a date stays
 * behind the one that it follows.
 */
export function inOrder<A extends Act>(acts: readonly A[]): readonly A[] {
  let above: FuzzyDate | undefined;
  let turned = false;
  const dated = acts.map((act) => {
    const day = dayOf(act);
    turned ||= day !== undefined && above !== undefined && before(day, above) === 'yes';
    above = day ?? above;
    return { act, first: above === undefined ? undefined : reachOf(above).first };
  });
  if (!turned) return acts;
  dated.sort((a, b) => {
    if (a.first === undefined || b.first === undefined) return Number(b.first === undefined) - Number(a.first === undefined);
    return compareBounds(a.first, b.first);
  });
  return dated.map(({ act }) => act);
}

/**
 * The last of several days, as exactly as they tell: one of them, or an interval where it is not clear which is the last. An unknown day
 * among them leaves the end open: `2024-09-02/..`. `undefined` if none is known.
 */
export function lastOf(days: readonly (FuzzyDate | undefined)[]): FuzzyDate | undefined {
  const known = days.filter((day) => day !== undefined);
  if (known.length === 0) return undefined;
  const latestStart = known.reduce((a, b) => (compareBounds(reachOf(b).first, reachOf(a).first) > 0 ? b : a));
  const latestEnd = known.reduce((a, b) => (compareBounds(reachOf(b).last, reachOf(a).last) > 0 ? b : a));
  const start = earliest(latestStart);
  if (known.length < days.length) return start === undefined ? undefined : `${start}/..`;
  const sole = known.find((day) => sameReach(day, latestStart, 'first') && sameReach(day, latestEnd, 'last'));
  if (sole !== undefined) return sole;
  return `${start ?? '..'}/${latest(latestEnd) ?? '..'}`;
}

function sameReach(a: FuzzyDate, b: FuzzyDate, end: 'first' | 'last'): boolean {
  return compareBounds(reachOf(a)[end], reachOf(b)[end]) === 0;
}
