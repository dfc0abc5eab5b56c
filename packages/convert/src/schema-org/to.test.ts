import * as fc from 'fast-check';
import { type Article, type Claim, type Entity, toRecords } from 'nutgraf';
import { stories } from 'nutgraf/fixtures';
import { describe, expect, test } from 'vitest';
import { expanded, strangers } from '../../test/schema-org-judge.ts';
import { vocabulary } from '../../test/schema-org-vocabulary.ts';
import { world } from '../../test/world.ts';
import { fromSchemaOrg } from './from.ts';
import { toSchemaOrg } from './to.ts';

const article: Article = {
  kind: 'article',
  id: 'article/ferries',
  headlines: [{ text: 'Ferries stay in port', lang: 'en' }],
  bodies: [{ text: 'No ferry left Port Example.', contentType: 'text/plain', lang: 'en' }],
  genres: ['analysis'],
  publishedAt: '2024-05-06T10:00:00Z',
  contributors: [{ actor: 'person/ada', role: 'author' }],
  publisher: 'organization/https:~2F~2Fledger.example.org~2F',
};
const ada: Entity = { kind: 'person', id: 'person/ada', names: [{ text: 'Ada Example' }] };
const ledger: Entity = {
  kind: 'organization',
  id: 'organization/https:~2F~2Fledger.example.org~2F',
  type: 'media',
  names: [{ text: 'Ledger' }, { text: 'Registre', lang: 'fr' }],
  identifiers: [{ scheme: 'wikidata', value: 'Q7' }],
};
const claim: Claim = {
  kind: 'claim',
  id: 'claim/safe',
  statedIn: 'article/ferries',
  modality: 'asserted',
  proposition: { text: 'All ferries are safe.' },
  speaker: 'person/ada',
  assessments: [{ by: 'Plain Facts', label: 'False', value: 1, best: 5, worst: 1, on: '2024-05-10' }],
};

test('an article is one document, with its claims and whatever they refer to; the rest is another', () => {
  const { documents, losses } = toSchemaOrg([article, ada, ledger, claim, { kind: 'place', id: 'place/port', names: [{ text: 'Port' }] }]);
  expect(losses).toEqual([]);
  expect(documents).toEqual([
    {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'AnalysisNewsArticle',
          '@id': 'urn:nutgraf:article/ferries',
          headline: 'Ferries stay in port',
          articleBody: ['No ferry left Port Example.'],
          genre: ['analysis'],
          inLanguage: 'en',
          datePublished: '2024-05-06T10:00:00Z',
          author: [{ '@type': 'Person', '@id': 'urn:nutgraf:person/ada' }],
          publisher: { '@type': 'Organization', '@id': 'https://ledger.example.org/' },
        },
        {
          '@type': 'Claim',
          '@id': 'urn:nutgraf:claim/safe',
          text: 'All ferries are safe.',
          appearance: { '@type': 'Article', '@id': 'urn:nutgraf:article/ferries' },
          author: { '@type': 'Person', '@id': 'urn:nutgraf:person/ada' },
        },
        {
          '@type': 'ClaimReview',
          author: { '@type': 'Organization', name: 'Plain Facts' },
          datePublished: '2024-05-10',
          reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: 1, bestRating: 5, worstRating: 1 },
          claimReviewed: 'All ferries are safe.',
          itemReviewed: { '@type': 'Claim', '@id': 'urn:nutgraf:claim/safe' },
        },
        { '@type': 'Person', '@id': 'urn:nutgraf:person/ada', name: ['Ada Example'] },
        {
          '@type': 'NewsMediaOrganization',
          '@id': 'https://ledger.example.org/',
          name: ['Ledger', { '@value': 'Registre', '@language': 'fr' }],
          identifier: [{ '@type': 'PropertyValue', propertyID: 'wikidata', value: 'Q7' }],
          sameAs: ['https://www.wikidata.org/entity/Q7'],
        },
      ],
    },
    { '@context': 'https://schema.org', '@graph': [{ '@type': 'Place', '@id': 'urn:nutgraf:place/port', name: ['Port'] }] },
  ]);
});

test('what is denied, questioned or conditional is not written as claimed, whatever is asked for', () => {
  for (const modality of ['denied', 'questioned', 'conditional'] as const) {
    const { documents, losses } = toSchemaOrg([{ ...claim, modality }], { all: true });
    expect([documents, losses]).toEqual([[], [{ id: claim.id, pointer: '' }]]);
  }
  expect(toSchemaOrg([{ ...claim, modality: 'alleged' }]).documents).toEqual([]);
  expect(toSchemaOrg([{ ...claim, modality: 'alleged' }], { all: true }).losses).toContainEqual({ id: claim.id, pointer: '/modality' });
});

test('a name that is protected is not written', () => {
  const hidden: Entity = { ...ada, unspecified: { reason: 'protected', description: { text: 'a sailor' } } } as Entity;
  expect(JSON.stringify(toSchemaOrg([article, hidden, ledger, claim]).documents)).not.toContain('Ada');
});

test.each<[string, Entity, string]>([
  ['an agreement', { kind: 'agreement', id: 'agreement/a', participants: [{ actor: 'person/ada', role: 'party' }] }, ''],
  ['a date that is not certain', { ...article, publishedAt: '2024~' }, '/publishedAt'],
  [
    'an HTML body beside a plain one',
    { ...article, bodies: [...(article.bodies ?? []), { text: '<p>x</p>', contentType: 'text/html' }] },
    '/bodies/1',
  ],
  ['a text that readers would change', { ...article, headlines: [{ text: 'A &amp; B' }] }, '/headlines/0/text'],
  ['a template', { ...article, headlines: [{ text: '{{ title }}' }] }, '/headlines/0/text'],
  [
    'an order that properties cannot keep',
    {
      ...article,
      mentions: [
        { ref: 'person/ada', role: 'mentions' },
        { ref: 'article/ferries', role: 'about' },
      ],
    },
    '/mentions',
  ],
])('%s is lost, and said to be', (_, entity, pointer) => {
  expect(toSchemaOrg([entity, ada]).losses).toContainEqual({ id: entity.id, pointer });
});

test('a body in HTML alone is written where readers can tell', () => {
  const { documents } = toSchemaOrg([{ ...article, bodies: [{ text: '<p>Ferries</p>', contentType: 'text/html', lang: 'en' }] }]);
  expect(fromSchemaOrg(documents[0]).value?.bodies).toEqual([{ text: '<p>Ferries</p>', contentType: 'text/html', lang: 'en' }]);
});

describe('the vocabulary of schema.org', () => {
  test('is read whole, and the judge finds what is none of it', async () => {
    expect(vocabulary.size).toBeGreaterThan(800);
    expect(vocabulary.get('NewsArticle')?.has('dateline')).toBe(true);
    expect(vocabulary.get('NewsArticle')?.has('headline')).toBe(true);
    expect(vocabulary.get('Person')?.has('headline')).toBe(false);
    expect(strangers({ '@type': 'Person', headline: 'x', name: { '@type': 'Rating', nme: 1 } })).toEqual(['Person/headline', 'Rating/nme']);
    await expect(expanded({ '@context': 'https://schema.org', '@type': 'Person', nme: 'Ada' })).rejects.toThrow();
  });

  test.each(Object.entries(stories))('the story %s is written in its terms, each with a type that has it', async (_, story) => {
    const { documents } = toSchemaOrg([...toRecords(story)].slice(1) as Entity[], { all: true });
    for (const document of documents) {
      expect(strangers(document)).toEqual([]);
      expect((await expanded(document)).length).toBeGreaterThan(0);
    }
  });

  test('and so are entities that were made up', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (entities) => {
        for (const document of toSchemaOrg(entities, { all: true }).documents) {
          expect(strangers(document)).toEqual([]);
          const text = JSON.stringify(await expanded(document));
          expect([...text.matchAll(/"@type":\["([^"]*)"/gu)].filter(([, type]) => !type?.startsWith('https://schema.org/'))).toEqual([]);
        }
      }),
      { numRuns: 5, seed: 11 },
    );
  });
});

test('an article that is known by an address says that it is what the page is about', () => {
  const { documents } = toSchemaOrg([{ ...article, id: 'article/https:~2F~2Fledger.example.org~2Fferries' }]);
  expect(documents[0]).toMatchObject({ '@graph': [{ mainEntityOfPage: 'https://ledger.example.org/ferries' }] });
  expect(fromSchemaOrg(documents[0]).value).toMatchObject({ id: 'article/https:~2F~2Fledger.example.org~2Fferries' });
  expect(fromSchemaOrg(documents[0]).value).not.toHaveProperty('urls');
});
