import * as fc from 'fast-check';
import { validateEntity } from 'nutgraf';
import { expect, test } from 'vitest';
import { fromPage, fromSchemaOrg } from './index.ts';

const types = [
  'NewsArticle',
  'ClaimReview',
  'Claim',
  'Person',
  'Organization',
  'Place',
  'Event',
  'CreativeWork',
  'ImageObject',
  'DefinedTerm',
  'nonesuch',
];
const names = [
  '@type',
  '@id',
  '@graph',
  '@context',
  '@value',
  '@language',
  '@list',
  'headline',
  'name',
  'author',
  'publisher',
  'itemReviewed',
  'about',
  'image',
];
const more = [
  'url',
  'identifier',
  'address',
  'geo',
  'location',
  'startDate',
  'keywords',
  'reviewRating',
  'isBasedOn',
  'appearance',
  'correction',
  'sameAs',
  'inLanguage',
];

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '#a',
    '#b',
    'https://example.org/1',
    'urn:nutgraf:claim/x',
    'urn:nutgraf:government/x',
    'urn:nutgraf:person/ x',
    '\ud800',
    '__proto__',
  ),
  fc.constantFrom('2024-05-06', 'en', '&lt;', '{{ x }}', 'https://schema.org', '@id', '//', 'http://[', '%zz', 'a'.repeat(3000)),
  fc.string(),
);

const { node } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    { weight: 4, arbitrary: text },
    fc.constantFrom<unknown>(null, true, 0, -1.5, Number.MAX_VALUE),
    { weight: 3, arbitrary: tie('node') },
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  node: fc
    .tuple(
      fc.option(fc.constantFrom(...types)),
      fc.option(fc.constantFrom('#a', '#b', 'https://example.org/1')),
      fc.dictionary(fc.constantFrom(...names, ...more), tie('value'), { maxKeys: 6, noNullPrototype: true }),
    )
    .map(([type, id, rest]) => ({ ...(type === null ? {} : { '@type': type }), ...(id === null ? {} : { '@id': id }), ...rest })),
}));

test('whatever stands where, it does not throw, and what it gives out is valid', () => {
  let converted = 0;
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (document) => {
      const { entities = [], issues } = fromSchemaOrg(document);
      if (entities.length === 0) expect(issues[0]).toMatchObject({ code: 'convert/refused', severity: 'error' });
      for (const entity of entities) expect(validateEntity(entity).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      converted += Math.sign(entities.length);
    }),
    { numRuns: 400, seed: 3 },
  );
  expect(converted).toBeGreaterThan(100);
});

test.each([undefined, null, 1, 'text', [], {}, [[]], { '@graph': {} }])('%j is refused', (document) => {
  expect(fromSchemaOrg(document)).toEqual({
    issues: [expect.objectContaining({ code: 'convert/refused', severity: 'error' }), ...fromSchemaOrg(document).issues.slice(1)],
  });
});

test('what is nested too deep is refused', () => {
  let document: object = { '@type': 'NewsArticle', headline: 'x' };
  for (let depth = 0; depth < 10_000; depth += 1) document = { mainEntity: document };
  expect(fromSchemaOrg(document).issues).toMatchObject([{ code: 'convert/refused', message: expect.stringContaining('64 deep') }]);
});

test('many of anything take time in proportion', () => {
  const many = Array.from({ length: 1000 }, (_, index) => `n${index}`);
  const reviews = many.map((name) => ({
    '@type': 'ClaimReview',
    claimReviewed: 'c',
    author: { name },
    itemReviewed: { '@type': 'Claim', '@id': '#c', text: 'c' },
    mainEntityOfPage: 'https://example.org/r',
  }));
  const person = {
    '@type': 'Person',
    '@id': '#p',
    name: many,
    alternateName: many,
    url: many.map((name) => `https://example.org/${name}`),
  };
  const article = {
    '@type': 'NewsArticle',
    '@id': 'https://example.org/1',
    keywords: many,
    author: many,
    image: many.map((name) => `https://example.org/${name}`),
    mentions: many.map((name) => ({ '@type': 'Person', name })),
  };
  expect(fromSchemaOrg([article, person, ...reviews]).entities?.length).toBeGreaterThan(1000);
});

test('a page of nothing but beginnings is refused', () => {
  expect(fromPage('<script type="application/ld+json">'.repeat(10_000)).issues).toMatchObject([{ code: 'convert/refused', line: 1 }]);
});
