import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['particpants', ['participants', 'parties'], 'participants'],
    ['titel', ['title', 'notes', 'id'], 'title'],
    ['published_at', ['publishedAt', 'createdAt'], 'publishedAt'],
    ['Asset Freeze', ['asset-freeze', 'travel-ban'], 'asset-freeze'],
    ['name', ['names', 'notes'], 'names'],
    ['ml', ['MA', 'ML', 'MR'], 'ML'],
    ['sumit', ['summit', 'visit'], 'summit'],
  ])('takes %s for one of %j', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it.each([
    ['of two that are equally near', 'AUS', ['AU', 'AS', 'US']],
    ['of a word of two letters', 'UK', ['UA', 'SK', 'GB']],
    ['of a word like none', 'colour', ['names', 'title', 'urls']],
    ['of a word that only shares a beginning', 'plan', ['scheduled', 'occurred']],
    ['of nothing to choose from', 'names', []],
    ['of a word without letters', '- -', ['ab']],
    ['of a very long word', 'x'.repeat(200), ['x'.repeat(199)]],
  ])('does not guess %s', (_, word, known) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  it('finds a word with one letter wrong, missing or too much among words that are unlike it', () => {
    const known = ['participants', 'independenceGroup', 'embargoedUntil', 'classification', 'publishedAt'];
    const spoilt = fc.tuple(fc.constantFrom(...known), fc.nat({ max: 10 }), fc.constantFrom('', 'q', 'qq')).map(([word, at, put]) => ({
      word,
      wrong: word.slice(0, at) + put + word.slice(at + 1),
    }));
    fc.assert(fc.property(spoilt, ({ word, wrong }) => nearest(wrong, known) === word));
  });
});
