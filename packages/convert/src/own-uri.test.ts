import { idFor } from 'nutgraf';
import { expect, test } from 'vitest';
import { ownId, uriOf } from './own-uri.ts';

test.each([
  ['person/ada-example', 'urn:nutgraf:person/ada-example'],
  ['person/ofac:36', 'urn:nutgraf:person/ofac:36'],
  [idFor('article', 'ninjs', 'https://example.org/a?b=1'), 'https://example.org/a?b=1'],
  [idFor('article', 'ninjs', 'urn:newsml:example.org:7'), 'urn:newsml:example.org:7'],
  [
    idFor('article', 'ninjs', `https://example.org/${'a'.repeat(300)}`),
    `urn:nutgraf:${idFor('article', 'ninjs', `https://example.org/${'a'.repeat(300)}`)}`,
  ],
] as const)('the URI of %s is %s', (id, uri) => {
  expect(uriOf(id)).toBe(uri);
  if (uri.startsWith('urn:nutgraf:')) expect(ownId(uri, 'person', 'article')).toBe(id);
});

test.each([
  'urn:nutgraf:person/',
  'urn:nutgraf:person/a/b',
  'urn:nutgraf:person/a b',
  'urn:nutgraf:place/here',
  'urn:nutgraf:ada',
  `urn:nutgraf:person/${'a'.repeat(201)}`,
  'https://example.org/person/ada',
  '',
])('%j is the URI of no person', (uri) => {
  expect(ownId(uri, 'person')).toBeUndefined();
});
