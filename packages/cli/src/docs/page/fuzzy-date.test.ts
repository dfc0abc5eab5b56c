import { FuzzyDateSchema, validateEntity } from 'nutgraf';
import { expect, test } from 'vitest';
import { forms, fuzzyDateForms, pairs, refused, saidOf } from './fuzzy-date.ts';

test.each(forms)('%s is a date', (date) => {
  expect(FuzzyDateSchema.safeParse(date).success).toBe(true);
  expect(validateEntity({ kind: 'event', id: 'event/example', type: 'summit', on: date }).issues).toEqual([]);
});

test.each(refused)('%s is none, and something is said of it', (text) => {
  const [message, hint] = saidOf(text);
  expect(message).toMatch(/^"on" .+\.$/u);
  expect(hint).toMatch(/.\.$/u);
});

test('the pairs show each answer', () => {
  const rows = fuzzyDateForms().flatMap((block) => (block.type === 'table' && block.caption === 'Pairs of dates' ? block.rows : []));
  expect(rows.map(({ cells }) => cells[2]?.[0])).toEqual(['yes', 'maybe', 'yes', 'no']);
  expect(rows).toHaveLength(pairs.length);
});
