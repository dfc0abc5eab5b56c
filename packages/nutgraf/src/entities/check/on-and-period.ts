import type { EntityRule } from './rule.ts';

/** Events that give their time twice. */
export const onAndPeriod: EntityRule = {
  code: {
    code: 'entity/on-and-period',
    severity: 'error',
    title: 'Day and period at once',
    meaning: 'An event has both `on` and `period`, so that it is not clear whether it happened on a day or lasted.',
    mend: 'Keep `on` for what happened on one day, however exactly it is known, and `period` for what lasted.',
    example: JSON.stringify({
      kind: 'event',
      id: 'event/summit',
      type: 'summit',
      on: '2024-09-04',
      period: { start: '2024-09-04', end: '2024-09-06' },
    }),
  },
  entity(entity, report) {
    if (entity.kind !== 'event' || entity.on === undefined || entity.period === undefined) return;
    report('', 'the event has both "on" and "period"', 'Keep "on" for what happened on one day, and "period" for what lasted');
  },
};

/** Whether the rule has nothing to say of an event. */
export function onAndPeriodClear(on: unknown, period: unknown): boolean {
  return on === undefined || period === undefined;
}
