import { expect, test } from 'vitest';
import { outcomeOf, targets } from '../src/target.ts';

test.each([
  [undefined, 'not run'],
  [0.5, 'missed'],
  [Number.NaN, 'missed'],
  [0.4, 'met'],
  [0.2, 'stretched'],
] as const)('at most 0.4, better 0.2, and %s: %s', (measured, outcome) => {
  expect(outcomeOf({ aim: 'cold', name: 'any', gate: 0.4, stretch: 0.2 }, measured)).toBe(outcome);
});

test.each([
  [3.9, 'missed'],
  [4, 'met'],
  [6, 'stretched'],
] as const)('at least 4, better 6, and %s: %s', (measured, outcome) => {
  expect(outcomeOf({ aim: 'cold', name: 'any', least: true, gate: 4, stretch: 6 }, measured)).toBe(outcome);
});

test('what is not there says so', () => {
  expect(outcomeOf({ aim: 'cold', name: 'any', gate: 1, without: 'not built' }, undefined)).toBe('not built');
});

test('no gate asks more than its stretch, and nothing is aimed at twice', () => {
  for (const { gate, stretch = gate, least } of targets) expect(least ? stretch >= gate : stretch <= gate).toBe(true);
  expect(new Set(targets.map(({ aim }) => aim)).size).toBe(targets.length);
  expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length);
});
