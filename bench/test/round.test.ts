import { expect, test } from 'vitest';
import { Random } from '../src/random.ts';
import { ratio, spreadOf, timed } from '../src/round.ts';

const times = new Map([
  ['ours', [10, 40, 30]],
  ['floor', [10, 10, 10]],
]);

test('a ratio is taken in each round and then in the middle', () => {
  expect(ratio(times, 'ours', 'floor').median).toBe(3);
  expect(ratio(new Map([...times, ['floor', [10, 40, 5]]]), 'ours', 'floor').median).toBe(1);
});

test('a ratio to a case that is not there is no number that somebody could take for one', () => {
  expect(() => ratio(times, 'ours', 'flour')).toThrow('no case flour');
});

test('half of the rounds lie within the spread', () => {
  expect(spreadOf([9, 1, 2, 8, 3, 7, 4, 6, 5])).toEqual({ median: 5, from: 3, to: 7 });
});

test('every case runs once a round and ten times before, in orders that change', async () => {
  const ran: string[] = [];
  const of = (name: string) => ({
    name,
    expects: 7,
    run: async () => {
      ran.push(name);
      return 7;
    },
  });
  const found = await timed([of('a'), of('b'), of('c')], 8, new Random(1));
  expect([...found.values()].map((all) => all.length)).toEqual([8, 8, 8]);
  expect(ran.filter((name) => name === 'a')).toHaveLength(18);
  const orders = new Set(Array.from({ length: 18 }, (_, round) => ran.slice(round * 3, round * 3 + 3).join('')));
  expect(orders.size).toBeGreaterThan(1);
});

test('a case that does less than the others is found', async () => {
  await expect(timed([{ name: 'lazy', expects: 7, run: async () => 6 }], 1, new Random(1))).rejects.toThrow('lazy answers 6, and not 7');
});
