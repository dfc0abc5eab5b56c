import { expect, test } from 'vitest';
import type { Article, Claim } from '../../generated/model.ts';
import { StoryIndex } from '../story-index.ts';
import { lostClaims } from './lost-claims.ts';

const claim = (slug: string, rest: Partial<Claim> = {}): Claim => ({
  kind: 'claim',
  id: `claim/${slug}`,
  statedIn: 'article/one',
  modality: 'asserted',
  ...rest,
});
const article = (slug: string, ...corrections: NonNullable<Article['corrections']>): Article => ({
  kind: 'article',
  id: `article/${slug}`,
  corrections,
});
const head = { kind: 'story', specVersion: '1.0', id: 'story/talks', title: { text: 'Talks' } } as const;

test('a claim is lost by its verification, by what affects it, or with its article', () => {
  const story = {
    ...head,
    articles: [
      article(
        'one',
        { type: 'correction', affects: ['claim/wrong-day', 'claim/wrong-and-refuted'] },
        { type: 'update', affects: ['claim/updated'] },
        { type: 'takedown' },
      ),
      article('two', { type: 'retraction' }),
      article('three', { type: 'retraction', affects: ['claim/one-of-three'] }),
    ],
    claims: [
      claim('plain'),
      claim('updated'),
      claim('disputed', { verification: 'disputed', contradicts: ['claim/plain'] }),
      claim('newer', { supersedes: 'claim/plain' }),
      claim('refuted', { verification: 'refuted' }),
      claim('wrong-day'),
      claim('wrong-and-refuted', { verification: 'refuted' }),
      claim('of-two', { statedIn: 'article/two' }),
      claim('one-of-three', { statedIn: 'article/three' }),
      claim('other-of-three', { statedIn: 'article/three' }),
    ],
  };
  const lost = {
    'claim/wrong-day': 'retracted',
    'claim/wrong-and-refuted': 'refuted',
    'claim/one-of-three': 'retracted',
    'claim/refuted': 'refuted',
    'claim/of-two': 'retracted',
  };
  expect(Object.fromEntries(lostClaims(story))).toEqual(lost);
  expect(Object.fromEntries(lostClaims(new StoryIndex(story)))).toEqual(lost);
});

test('a story without claims has lost none', () => {
  expect(lostClaims(head).size).toBe(0);
});
