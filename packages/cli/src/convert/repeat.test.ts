import { expect, test } from 'vitest';
import { Repeats } from './repeat.ts';

test('remembers the last 100,000 texts and forgets the oldest', () => {
  const repeats = new Repeats();
  for (let at = 0; at <= 100_000; at += 1) expect(repeats.has(`text ${at}`)).toBe(false);
  expect([repeats.has('text 1'), repeats.has('text 0'), repeats.has('text 100000')]).toEqual([true, false, true]);
  expect(repeats.count).toBe(2);
});
