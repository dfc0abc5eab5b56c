import type { Agreement, FuzzyDate } from '../../generated/model.ts';
import { lastOf } from './act-day.ts';

/**
 * The day on which the last party signed, as exactly as the history tells. An act `signed` without `by` is the signature of all and
 * decides; else it is the last of the single signatures, an interval where it is not clear which was the last, and `2024-09-02/..` where
 * a later one may be without a date. Signatures of witnesses and the like do not count, nor does the day the agreement takes effect.
 * `undefined` if no signature has a date; an agreement can be made without one (`agreed`).
 */
export function signedOn({ history, participants }: Agreement): FuzzyDate | undefined {
  const signed = (history ?? []).filter(({ type }) => type === 'signed');
  const whole = signed.filter(({ by }) => by === undefined);
  const onlooker = (actor: string): boolean => {
    const roles = participants.filter((one) => one.actor === actor).map(({ role }) => role);
    return roles.length > 0 && !roles.includes('party') && !roles.includes('signatory');
  };
  const single = signed.filter(({ by }) => by !== undefined && !by.every(onlooker));
  return lastOf((whole.length > 0 ? whole : single).map(({ on }) => on));
}
