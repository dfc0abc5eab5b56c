import { describe, expect, test } from 'vitest';
import { entityRules } from '../src/entities/check/index.ts';
import { storyRules } from '../src/story/check/index.ts';
import { validateStory } from '../src/story/validate.ts';
import { schemaCodes } from '../src/values/schema-code.ts';
import { edited } from './edit.ts';
import { type Mutation, mutations } from './mutator.ts';
import { norland } from './norland.ts';

const before = structuredClone(norland);
const all = mutations(norland);
const names = [...new Set(all.map(({ name }) => name))];

const isFound = ({ story, code, pointer }: Mutation): boolean =>
  validateStory(story).issues.some((issue) => issue.code === code && issue.pointer === pointer);

describe('every fault that can be put into the story of Norland is found at its place', () => {
  test.each(names)('%s', (name) => {
    const missed = all.filter((one) => one.name === name && !isFound(one));
    expect(missed.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([]);
  });
});

test('there is a fault for every code', () => {
  const codes = [...schemaCodes, ...entityRules.map(({ code }) => code), ...storyRules.map(({ code }) => code)];
  const given = new Set(all.map(({ code }) => code));
  expect(codes.map(({ code }) => code).filter((code) => !given.has(code))).toEqual([]);
  expect(all.length).toBeGreaterThan(3500);
});

test('the original stays as it is, and is not among the mutations', () => {
  expect(norland).toEqual(before);
  const texts = all.map(({ story }) => JSON.stringify(story));
  expect(texts).not.toContain(JSON.stringify(norland));
});

test('edited puts in, takes out and appends, and shares the rest', () => {
  const value = { a: [1, 2, { b: 3 }], c: { d: 4 } };
  expect(edited(value, { '/a/2/b': 5, '/a/-': 6, '/c/d': undefined, '/a/0': undefined })).toEqual({ a: [2, { b: 5 }, 6], c: {} });
  expect(edited(value, { '/a/0': 7 }).c).toBe(value.c);
  expect(value).toEqual({ a: [1, 2, { b: 3 }], c: { d: 4 } });
});
