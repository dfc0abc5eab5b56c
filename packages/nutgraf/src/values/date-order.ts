import type { Period } from '../generated/model.ts';
import { type Bound, compareBounds, dayLength, type Reach, reachOf } from './edtf.ts';

/** An answer where data may not suffice for one. `maybe` is truthy: compare with `===`. */
export type Ternary = 'yes' | 'no' | 'maybe';

/** Where a period may start and may end. Of a single date both are the same unknown day. */
interface Span {
  firstStart: Bound;
  lastStart: Bound;
  firstEnd: Bound;
  lastEnd: Bound;
}

/** How far a clock of an unknown zone can be from UTC: 14 hours, in nanoseconds. */
const zoneReach = 14 * 3_600e9;

const never: Bound = { day: -Infinity, nano: 0, clock: 'none' };
const forever: Bound = { day: Infinity, nano: 0, clock: 'none' };
const unknown: Reach = { first: never, last: forever };
const stillSo: Reach = { first: forever, last: forever };

function shift(bound: Bound, nanos: number): Bound {
  const nano = bound.nano + nanos;
  const carry = Math.floor(nano / dayLength);
  return { day: bound.day + carry, nano: nano - carry * dayLength, clock: bound.clock };
}

/**
 * Compares `a` at its latest with `b` at its earliest: negative if `a` is surely earlier, zero if it may be no later than the same
 * day (the same moment, if both have a time), positive if it may be later. An instant is up to 14 hours off any zoneless calendar.
 */
function atWorst(a: Bound, b: Bound): number {
  const mixed = (a.clock === 'zoned') !== (b.clock === 'zoned');
  const left = mixed && a.clock === 'zoned' ? shift(a, zoneReach) : a;
  const right = mixed && b.clock === 'zoned' ? shift(b, -zoneReach) : b;
  if (a.clock !== 'none' && b.clock !== 'none') return compareBounds(left, right);
  return left.day === right.day ? 0 : left.day - right.day;
}

/**
 * Whether `a` lies on an earlier day than `b`, or at an earlier moment if both have a time. The same day is `no`.
 * An interval or an imprecise date means some day within, so `2024-09` before `2024-09-02` is `maybe`.
 * A day or a local time without a zone reaches 14 hours further each way against an instant; zoneless dates share one calendar.
 * @throws NutgrafError for a text that is no FuzzyDate.
 */
export function before(a: string, b: string): Ternary {
  const left = reachOf(a);
  const right = reachOf(b);
  if (atWorst(left.last, right.first) < 0) return 'yes';
  return atWorst(right.last, left.first) <= 0 ? 'no' : 'maybe';
}

function spanOf(time: Period | string): Span {
  if (typeof time === 'string') {
    const { first, last } = reachOf(time);
    return { firstStart: first, lastStart: last, firstEnd: first, lastEnd: last };
  }
  const start = time.start === undefined ? unknown : reachOf(time.start);
  const end = time.end === undefined ? unknown : time.end === '..' ? stillSo : reachOf(time.end);
  return { firstStart: start.first, lastStart: start.last, firstEnd: end.first, lastEnd: end.last };
}

/** Whether `a` surely starts no later than `b` ends, knowing also that neither ends before it starts. */
function surelyReaches(a: Span, b: Span): boolean {
  return [a.lastStart, a.lastEnd].some((start) => [b.firstStart, b.firstEnd].some((end) => atWorst(start, end) <= 0));
}

function contradicts({ firstStart, lastEnd }: Span): boolean {
  return atWorst(lastEnd, firstStart) < 0;
}

/**
 * Whether two periods share a day (a moment, where both sides have times). A period lasts from its start to its end, both included;
 * a date is one day somewhere within. `yes`: they do, wherever the imprecise ends lie. `no`: one surely ends before the other starts.
 * Else `maybe`, also for a period that ends before it starts, since it tells nothing.
 * So `2024` and `2024` are `maybe`, `{ start: '2023', end: '..' }` and `2024` are `yes`, and without its end the period gives `maybe`.
 * @throws NutgrafError for a text that is no FuzzyDate.
 */
export function overlaps(a: Period | string, b: Period | string): Ternary {
  const left = spanOf(a);
  const right = spanOf(b);
  if (contradicts(left) || contradicts(right)) return 'maybe';
  if (atWorst(left.lastEnd, right.firstStart) < 0 || atWorst(right.lastEnd, left.firstStart) < 0) return 'no';
  return surelyReaches(left, right) && surelyReaches(right, left) ? 'yes' : 'maybe';
}

/**
 * Whether it was so on a date: `{ start: '../2024-09-02', end: '2024-09-02/..' }` covers `2024-09-02`. First and last day count.
 * The date is one day somewhere within its text, so a period covers all of `2024-09` only if no day of it can lie outside.
 * @throws NutgrafError for a text that is no FuzzyDate.
 */
export function covers(period: Period, date: string): Ternary {
  return overlaps(period, date);
}

/**
 * The order of a timeline, for `Array.sort`: by the earliest day or moment, an open start first, then by the latest, then by the text.
 * A total order, in which a zoneless time counts as UTC; it says where to show a date, not what came first, which is `before`'s.
 * @throws NutgrafError for a text that is no FuzzyDate.
 */
export function compareDates(a: string, b: string): number {
  const left = reachOf(a);
  const right = reachOf(b);
  const order = compareBounds(left.first, right.first) || compareBounds(left.last, right.last);
  if (order !== 0) return order;
  return a < b ? -1 : a > b ? 1 : 0;
}
