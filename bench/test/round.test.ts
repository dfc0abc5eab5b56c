import { expect, test } from 'vitest';
import { Random } from '../src/random.ts';
import { ratio, timed } from '../src/round.ts';
import { targets, verdictOn } from '../src/target.ts';

test('a ratio is taken in each round and then in the middle', () => {
  const times = new Map([
    ['ours', [10, 40, 30]],
    ['floor', [10, 10, 10]],
  ]);
  expect(ratio(times, 'ours', 'floor').median).toBe(3);
});

test('every case runs once a round and once before, in orders that change', async () => {
  const ran: string[] = [];
  const of = (name: string) => ({ name, run: async () => ran.push(name) });
  const times = await timed([of('a'), of('b'), of('c')], 8, new Random(1));
  expect([...times.values()].map((all) => all.length)).toEqual([8, 8, 8]);
  expect(ran.filter((name) => name === 'a')).toHaveLength(9);
  const orders = new Set(Array.from({ length: 9 }, (_, round) => ran.slice(round * 3, round * 3 + 3).join('')));
  expect(orders.size).toBeGreaterThan(1);
});

test.each([
  [undefined, 'not built'],
  [0.5, 'missed'],
  [0.4, 'met'],
  [0.2, 'stretched'],
] as const)('a target of 0.4, stretched at 0.2, and %s: %s', (measured, verdict) => {
  expect(verdictOn({ name: 'any', gate: 0.4, stretch: 0.2 }, measured)).toBe(verdict);
});

test('no target asks more of the gate than of the stretch', () => {
  for (const { gate, stretch = gate } of targets) expect(stretch).toBeLessThanOrEqual(gate);
});
