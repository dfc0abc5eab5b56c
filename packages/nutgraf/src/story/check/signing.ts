import type { ActOfAgreement, Agreement, Participant } from '../../generated/model.ts';

/** More signatures than this are not weighed one by one. */
const mostSignings = 20;

/**
 * The days on which each participant signed, as a function of the participant: those of the signatures that name it or whom it stands
 * for, else of every signature of the agreement. None where one of them has no day, since it may be any, and none where they are many.
 */
export function signingDays(agreement: Agreement): (participant: Participant) => string[] {
  const all = (agreement.history ?? []).filter(({ type }) => type === 'signed');
  const named = new Map<string, ActOfAgreement[]>();
  for (const act of all) {
    for (const actor of new Set(act.by)) {
      const acts = named.get(actor);
      if (acts === undefined) named.set(actor, [act]);
      else acts.push(act);
    }
  }
  return ({ actor, onBehalfOf }) => {
    const own = named.get(actor) ?? (onBehalfOf === undefined ? undefined : named.get(onBehalfOf)) ?? all;
    return own.length <= mostSignings && own.every(({ on }) => on !== undefined) ? own.map(({ on }) => on as string) : [];
  };
}
