import { before } from './date-order.ts';
import { type Bound, compareBounds, fuzzyDatePattern, reachOf } from './edtf.ts';

/** Whether one date surely lies before another: `before` is `yes`. A text that is no date, such as the open end `..`, tells nothing. */
export function isSurelyBefore(one: string, other: string): boolean {
  if (isSorted(one, other)) return false;
  return fuzzyDatePattern.test(one) && fuzzyDatePattern.test(other) && before(one, other) === 'yes';
}

/**
 * The quick answer for most: of two years, months or days after the year 0, and of two instants in UTC, the order of the texts tells that the
 * one is not earlier; neither is what has no end, nor anything earlier than what has no beginning.
 */
function isSorted(one: string, other: string): boolean {
  if (one.endsWith('/..') || other.startsWith('../')) return true;
  const isSameForm = (one.length <= 10 && other.length <= 10) || (isInstant(one) && isInstant(other));
  return isSameForm && one >= other && other >= '0' && one < ':';
}

function isInstant(date: string): boolean {
  return date.length === 20 && date.endsWith('Z');
}

/**
 * How many of the earliest dates tell for all: what surely lies before these surely lies before the rest, save that where dates with and
 * without a zone are mixed a later one may be a few hours less sure.
 */
export const few = 8;

/**
 * Things by the earliest day or moment that their dates may mean; those without a date come last.
 * @throws NutgrafError for a text that is no FuzzyDate.
 */
export function byEarliest<T>(things: readonly T[], dateOf: (thing: T) => string | undefined): T[] {
  const dated = things.map((thing): [T, Bound] => [thing, firstOf(dateOf(thing))]);
  return dated.sort(([, one], [, other]) => compareBounds(one, other)).map(([thing]) => thing);
}

function firstOf(date: string | undefined): Bound {
  return date === undefined ? { day: Infinity, nano: 0, clock: 'none' } : reachOf(date).first;
}
