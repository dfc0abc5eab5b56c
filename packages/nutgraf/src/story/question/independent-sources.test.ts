import { describe, expect, it } from 'vitest';
import type { Article, ArticleId, Claim, ClaimId, Derivation, Source, Story } from '../../generated/model.ts';
import { independentSources } from './independent-sources.ts';

const article = (slug: string, rest: Partial<Article> = {}): Article => ({ kind: 'article', id: `article/${slug}`, ...rest });
const from = (slug: string, relation: Derivation): Pick<Article, 'derivedFrom'> => ({ derivedFrom: [{ of: `article/${slug}`, relation }] });
const gazette: Source = { kind: 'source', id: 'source/gazette', type: 'gazette' };

/** The number for claims that stand one in each article and in each source. */
function count(articles: Article[], sources: Source[] = []): number {
  const origins = [...articles, ...sources];
  const claims = origins.map(({ id }, index): Claim => ({ kind: 'claim', id: `claim/${index}`, statedIn: id, modality: 'asserted' }));
  const story: Story = { kind: 'story', specVersion: '1.0', id: 'story/ferry', title: { text: 'A ferry' }, articles, sources, claims };
  return independentSources(
    story,
    claims.map(({ id }) => id),
  );
}

describe('independentSources', () => {
  it.each<[string, number, Article[], Source[]?]>([
    ['nothing', 0, []],
    ['one', 1, [article('a')]],
    ['two that have nothing in common', 2, [article('a'), article('b')]],
    ['an article and a source', 2, [article('a')], [gazette]],
    ['two of one group', 1, [article('a', { independenceGroup: 'wire' }), article('b', { independenceGroup: 'wire' })]],
    ['two of two groups', 2, [article('a', { independenceGroup: 'wire' }), article('b', { independenceGroup: 'port' })]],
    ['an article and a source of one group', 1, [article('a', { independenceGroup: 'g' })], [{ ...gazette, independenceGroup: 'g' }]],
    ['two of one publisher', 1, [article('a', { publisher: 'organization/post' }), article('b', { publisher: 'organization/post' })]],
    ['a copy', 1, [article('a'), article('b', from('a', 'syndicated'))]],
    ['a rewrite', 1, [article('a'), article('b', from('a', 'rewritten'))]],
    ['a translation', 1, [article('a'), article('b', from('a', 'translated'))]],
    ['a later version', 1, [article('a'), article('b', from('a', 'updated'))]],
    ['a round-up', 1, [article('a'), article('b', from('a', 'aggregated'))]],
    ['a quotation in a report of its own', 2, [article('a'), article('b', from('a', 'quoted'))]],
    ['a copy of a rewrite', 1, [article('c', from('b', 'syndicated')), article('a'), article('b', from('a', 'rewritten'))]],
    ['two copies of a text that the story lacks', 1, [article('a', from('wire', 'syndicated')), article('b', from('wire', 'rewritten'))]],
    [
      'what hangs together over three ways',
      1,
      [
        article('a', { independenceGroup: 'g', publisher: 'organization/post' }),
        article('b', { independenceGroup: 'g' }),
        article('c', { publisher: 'organization/post' }),
        article('d', from('c', 'translated')),
      ],
    ],
  ])('counts %s as %i', (_, expected, articles, sources) => {
    expect(count(articles, sources)).toBe(expected);
  });

  it('counts the claims that are asked for, each origin once, and none that the story lacks', () => {
    const claims: Claim[] = (['a', 'a', 'b'] as const).map((slug, index) => ({
      kind: 'claim',
      id: `claim/${index}`,
      statedIn: `article/${slug}` satisfies ArticleId,
      modality: 'asserted',
    }));
    const story: Story = { kind: 'story', specVersion: '1.0', id: 'story/ferry', title: { text: 'A ferry' }, claims };
    const ask = (...ids: ClaimId[]): number => independentSources(story, ids);
    expect(ask('claim/0', 'claim/1')).toBe(1);
    expect(ask('claim/0', 'claim/2', 'claim/2')).toBe(2);
    expect(ask('claim/none')).toBe(0);
    const copies = [article('a', from('between', 'rewritten')), article('between', from('b', 'syndicated'))];
    expect(independentSources({ ...story, articles: copies }, ['claim/0', 'claim/2'])).toBe(1);
  });

  it('takes a long chain in its stride', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => article(`${index}`, from(`${index + 1}`, 'rewritten')));
    expect(count(chain)).toBe(1);
  });
});
