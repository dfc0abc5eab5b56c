import { byEarliest, few, isSurelyBefore } from './surely-before.ts';

/** As much of an act as its place in a history needs. */
export interface Act {
  readonly type: string;
  readonly on?: string | undefined;
  readonly by?: readonly string[] | undefined;
}

/** An act that surely lies before an earlier step of the same actor. */
export interface Misplaced {
  /** The index of the act in its history. */
  index: number;
  /** The step that it lies before. */
  step: { type: string; on: string };
}

/** What one actor did of one group. */
interface Steps {
  /** The earliest few dates. */
  dates: string[];
  /** Whether one of the steps has no date, so that it may be the earliest. */
  undated: boolean;
  /** The step that makes it certain that nothing of the group came before. */
  certain?: { type: string; on: string };
}

/** The actor of acts that name nobody: they concern the whole, and are compared with each other. */
const whole = [''];

/**
 * The acts that surely lie before every step of an earlier group by the same actor, all of them dated. `groups` are types of acts, in the
 * order in which they come. Only the first type of a group makes certain that nothing of the group came before.
 */
export function misplacedActs(acts: readonly Act[], groups: readonly (readonly string[])[]): Misplaced[] {
  if (acts.length < 2) return [];
  const steps = stepsOf(acts, groups);
  return acts.flatMap(({ type, on, by = whole }, index) => {
    if (on === undefined) return [];
    for (let group = 0; group < groupOf(type, groups); group++) {
      for (const actor of by) {
        const done = steps.get(`${group} ${actor}`);
        if (done?.certain === undefined || done.undated) continue;
        if (done.dates.every((date) => isSurelyBefore(on, date))) return [{ index, step: done.certain }];
      }
    }
    return [];
  });
}

/** Whether no act is misplaced. Of a few acts most are cleared by comparing each with each. */
export function isInOrder(acts: readonly Act[], groups: readonly (readonly string[])[]): boolean {
  if (acts.length < 2) return true;
  return (acts.length <= few && isEachInOrder(acts, groups)) || misplacedActs(acts, groups).length === 0;
}

/** Whether none of some acts surely lies before one of an earlier group, whoever did it. */
function isEachInOrder(acts: readonly Act[], groups: readonly (readonly string[])[]): boolean {
  return acts.every(({ type, on }) => {
    const group = on === undefined ? 0 : groupOf(type, groups);
    if (on === undefined || group <= 0) return true;
    return acts.every((step) => {
      if (step.on === undefined || !isSurelyBefore(on, step.on)) return true;
      const other = groupOf(step.type, groups);
      return other < 0 || other >= group;
    });
  });
}

/** What each actor did of each group, under the number of the group and the actor. */
function stepsOf(acts: readonly Act[], groups: readonly (readonly string[])[]): ReadonlyMap<string, Steps> {
  const steps = new Map<string, Steps>();
  for (const { type, on, by = whole } of acts.length > few ? byEarliest(acts, (act) => act.on) : acts) {
    const group = groupOf(type, groups);
    for (const actor of group < 0 ? [] : by) {
      const key = `${group} ${actor}`;
      const done = steps.get(key) ?? { dates: [], undated: false };
      steps.set(key, done);
      if (on === undefined) done.undated = true;
      else if (done.dates.length < few) done.dates.push(on);
      if (on !== undefined && type === groups[group]?.[0]) done.certain ??= { type, on };
    }
  }
  return steps;
}

function groupOf(type: string, groups: readonly (readonly string[])[]): number {
  return groups.findIndex((types) => types.includes(type));
}
