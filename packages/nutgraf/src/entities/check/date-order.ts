import type { ActOfAgreement, ActOfSanction, Person } from '../../generated/model.ts';
import { type Act, isInOrder, misplacedActs } from '../../values/act-order.ts';
import { byEarliest, few, isSurelyBefore } from '../../values/surely-before.ts';
import { pointerOf } from '../walk.ts';
import type { EntityRule, Report } from './rule.ts';

/** Properties of one object whose dates come in this order. */
export const pairs = [
  ['start', 'end'],
  ['on', 'until'],
  ['issuedOn', 'expiresOn'],
  ['listedOn', 'delistedOn'],
  ['createdAt', 'publishedAt'],
  ['createdAt', 'modifiedAt'],
] as const;

/** Steps in the life of an agreement, for the whole or for one party: what stands in a later group does not come before an earlier one. */
export const agreementSteps = [
  ['signed'],
  ['ratified'],
  ['in-force'],
  ['denounced', 'withdrawn', 'terminated', 'expired', 'superseded', 'lapsed'],
];

/** The same of a sanction. What is renewed or reinstated was imposed before, on whatever day. */
export const sanctionSteps = [
  ['imposed', 'renewed', 'reinstated'],
  ['lifted', 'expired', 'annulled'],
];

/** Dates of one record in an order that cannot be. */
export const dateOrder: EntityRule = {
  code: {
    code: 'entity/date-order',
    severity: 'error',
    title: 'Dates in an order that cannot be',
    meaning:
      'Of two dates in one record the later step surely lies before the earlier one: an end before its start, a death before the birth, a lifting before anything was imposed. Dates that only may lie so are left alone.',
    mend: 'Compare both dates with the source: often two are swapped, or a day and a month. An earlier act that the source does not date is added without a date.',
    example: JSON.stringify({
      kind: 'event',
      id: 'event/summit',
      type: 'summit',
      period: { start: '2024-09-06', end: '2024-09-04' },
    }),
  },
  entity(entity, report) {
    if (entity.kind === 'person') lifespan(entity, report);
    else if (entity.kind === 'agreement') history(entity.history, agreementSteps, '/history', report);
    else if (entity.kind === 'sanction' || entity.kind === 'program') {
      history(entity.history, sanctionSteps, '/history', report);
      entity.measures?.forEach((measure, index) => {
        history(measure.history, sanctionSteps, `/measures/${index}/history`, report);
      });
    }
  },
  object(object, spot, report) {
    for (const [first, second] of pairs) {
      const later = object[second];
      if (typeof later !== 'string') continue;
      const earlier = object[first];
      if (typeof earlier !== 'string' || !isSurelyBefore(later, earlier)) continue;
      report(pointerOf(spot, second), `"${second}" is ${later}, before "${first}", ${earlier}`, 'Look whether the two are swapped');
    }
  },
};

/** Whether the rule has nothing to say of two dates of one object. */
export function dateOrderClear(earlier: unknown, later: unknown): boolean {
  if (typeof earlier !== 'string' || typeof later !== 'string' || later === '..') return true;
  return !isSurelyBefore(later, earlier);
}

/** Whether the rule has nothing to say of the life of a person. */
export function lifespanClear(births: unknown, deaths: unknown): boolean {
  if (births === undefined || deaths === undefined) return true;
  let found = false;
  lifespan({ births, deaths } as Person, () => {
    found = true;
  });
  return !found;
}

/** Whether the rule has nothing to say of a history of an agreement, a program, a sanction or a measure. */
export function historyClear(acts: unknown, groups: readonly (readonly string[])[]): boolean {
  return acts === undefined || isInOrder(acts as readonly Act[], groups);
}

/** Births are alternatives, and so are deaths: only if no death can follow any birth is something wrong. */
function lifespan({ births = [], deaths = [] }: Person, report: Report): void {
  const born = births.flatMap(({ date }) => date ?? []);
  const died = deaths.flatMap(({ date }) => date ?? []);
  const [birth] = born;
  const [death] = died;
  if (birth === undefined || death === undefined || born.length < births.length || died.length < deaths.length) return;
  const first = born.length > few ? byEarliest(born, (date) => date).slice(0, few) : born;
  if (!died.every((day) => first.every((one) => isSurelyBefore(day, one)))) return;
  report('/deaths/0/date', `the death, ${death}, lies before the birth, ${birth}`, 'Look whether the two are swapped');
}

function history(
  acts: readonly (ActOfAgreement | ActOfSanction)[] | undefined,
  groups: readonly (readonly string[])[],
  pointer: string,
  report: Report,
): void {
  for (const { index, step } of misplacedActs(acts ?? [], groups)) {
    const hint = `If it was "${step.type}" earlier as well, add that act, with or without its day; a day of effect is "effectiveOn"`;
    const act = acts?.[index];
    report(`${pointer}/${index}/on`, `"${act?.type}" is of ${act?.on}, before "${step.type}", ${step.on}`, hint);
  }
}
