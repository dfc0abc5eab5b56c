import { pointerOf } from '../walk.ts';
import type { EntityRule } from './rule.ts';

/** Quantities whose bounds exclude each other or their value. */
export const range: EntityRule = {
  code: {
    code: 'entity/range',
    severity: 'error',
    title: 'Bounds that contradict',
    meaning: 'Of a quantity the least is more than the most, or the value lies outside the two.',
    mend: 'Swap the bounds, or correct the number that is wrong. Figures of two sources are two quantities.',
    example: JSON.stringify({ kind: 'group', id: 'group/fighters', names: [{ text: 'Fighters' }], size: { min: 500, max: 50 } }),
  },
  object({ value, min, max }, spot, report) {
    const [low, high] = [typeof min === 'number' ? min : -Infinity, typeof max === 'number' ? max : Infinity];
    if (low > high) report(pointerOf(spot, 'max'), `"max" is ${high}, less than "min", ${low}`);
    else if (typeof value === 'number' && value < low) report(pointerOf(spot, 'value'), `"value" is ${value}, less than "min", ${low}`);
    else if (typeof value === 'number' && value > high) report(pointerOf(spot, 'value'), `"value" is ${value}, more than "max", ${high}`);
  },
};

/** Whether the rule has nothing to say of an object with these bounds. */
export function rangeClear(value: unknown, min: unknown, max: unknown): boolean {
  if (min === undefined && max === undefined) return true;
  const [low, high] = [typeof min === 'number' ? min : -Infinity, typeof max === 'number' ? max : Infinity];
  return low <= high && (typeof value !== 'number' || (low <= value && value <= high));
}
