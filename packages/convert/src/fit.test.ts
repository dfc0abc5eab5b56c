import { expect, test } from 'vitest';
import * as z from 'zod';
import { fitted, type Misfit } from './fit.ts';

const schema = z.strictObject({
  id: z.string(),
  names: z
    .array(z.strictObject({ text: z.string().min(1).max(3), lang: z.string().max(2).optional() }))
    .min(1)
    .max(2)
    .optional(),
  rights: z
    .strictObject({ holder: z.string().max(3).optional() })
    .refine((value) => Object.keys(value).length > 0)
    .optional(),
});

function fit(value: unknown) {
  const misfits: Misfit[] = [];
  return {
    value: fitted(schema, value, (misfit) => misfits.push(misfit)),
    misfits: misfits.map(({ path, reason }) => [path.join('/'), reason]),
  };
}

test('a value that fits stays itself', () => {
  const value = { id: 'a', names: [{ text: 'b' }] };
  expect(fit(value).value).toBe(value);
});

test('what does not fit is removed and reported, and the rest stays', () => {
  expect(
    fit({ id: 'a', names: [{ text: 'long' }, { text: 'b', lang: 'eng' }, { text: 'c' }, { text: 'd' }], rights: { holder: 'long' } }),
  ).toEqual({
    value: { id: 'a', names: [{ text: 'b' }, { text: 'c' }] },
    misfits: [
      ['names/0/text', 'it is longer than the 3 characters that the model takes'],
      ['names/1/lang', 'it is longer than the 2 characters that the model takes'],
      ['names/2', 'the model takes at most 2 entries'],
      ['rights/holder', 'it is longer than the 3 characters that the model takes'],
    ],
  });
});

test('nothing is left of a value that lacks what it cannot do without', () => {
  expect(fit({ names: [{ text: 'b' }] }).value).toBeUndefined();
  expect(fit(5).value).toBeUndefined();
});
