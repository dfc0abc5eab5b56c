import { expect, test } from 'vitest';
import { Ledger } from '../ledger.ts';
import { fromSchemaOrg } from './from.ts';
import { Graph, type Node } from './graph.ts';

function nodesOf(document: unknown): Node[] {
  return new Graph(new Ledger(new Map())).add(document, { local: '#' });
}

const article = { '@type': ['NewsArticle'], headline: 'Ferries' };

test.each<[string, object]>([
  ['no context', { '@type': 'NewsArticle', headline: 'Ferries' }],
  ['http', { '@context': 'http://schema.org', '@type': 'NewsArticle', headline: 'Ferries' }],
  ['a slash and a space', { '@context': 'https://schema.org/ ', '@type': 'NewsArticle', headline: 'Ferries' }],
  ['www', { '@context': 'http://www.schema.org', '@type': 'NewsArticle', headline: 'Ferries' }],
  ['no scheme', { '@context': 'schema.org', '@type': 'NewsArticle', headline: 'Ferries' }],
  [
    'a list',
    {
      '@context': ['https://schema.org', { '@language': 'en' }],
      '@type': 'NewsArticle',
      headline: { '@value': 'Ferries', '@language': null },
    },
  ],
  ['a vocabulary', { '@context': { '@vocab': 'http://schema.org/', articleId: 'Text' }, '@type': 'NewsArticle', headline: 'Ferries' }],
  ['a prefix', { '@context': { so: 'https://schema.org/' }, '@type': 'so:NewsArticle', 'so:headline': 'Ferries' }],
  ['the usual prefix, not defined', { '@context': 'https://schema.org', '@type': 'schema:NewsArticle', 'schema:headline': 'Ferries' }],
  ['full names', { '@type': 'https://schema.org/NewsArticle', 'http://schema.org/headline': ['Ferries'] }],
  [
    'names of its own',
    {
      '@context': { title: 'https://schema.org/headline', kind: '@type', News: 'https://schema.org/NewsArticle' },
      kind: 'News',
      title: 'Ferries',
    },
  ],
  ['small and capital letters', { '@type': 'newsArticle', Headline: 'Ferries' }],
  ['a list of types', { '@type': ['NewsArticle'], headline: { '@list': ['Ferries'] } }],
])('names are read as those of schema.org: %s', (_, document) => {
  const [node] = nodesOf(document);
  expect({ ...node, headline: [node?.headline].flat(2)[0] }).toEqual(article);
});

test('names of another vocabulary are none of schema.org', () => {
  const { issues } = fromSchemaOrg({ '@context': 'https://www.w3.org/ns/activitystreams', '@type': 'Person', name: 'Ada' });
  expect(issues[0]).toMatchObject({ code: 'convert/refused' });
  const dublin = {
    '@context': { '@vocab': 'https://schema.org/', headline: 'http://purl.org/dc/terms/title' },
    '@type': 'NewsArticle',
    '@id': 'https://example.org/1',
    headline: 'x',
  };
  expect(fromSchemaOrg(dublin).value).toEqual({ kind: 'article', id: 'article/https:~2F~2Fexample.org~2F1' });
});

test('a text has the language that it says, or that the document says for all', () => {
  const document = {
    '@context': ['https://schema.org', { '@language': 'fr' }],
    '@type': 'Person',
    '@id': 'https://example.org/ada',
    name: [{ '@value': 'Ada' }, { '@value': 'Ada E.', '@language': 'en' }],
  };
  expect(fromSchemaOrg(document).entities).toEqual([
    {
      kind: 'person',
      id: 'person/https:~2F~2Fexample.org~2Fada',
      names: [
        { text: 'Ada', lang: 'fr' },
        { text: 'Ada E.', lang: 'en' },
      ],
    },
  ]);
});

test('a node may be told in several places, and referred to from before and behind', () => {
  const document = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'NewsArticle', '@id': 'https://example.org/1', headline: 'x', author: { '@id': '#ada' } },
      { '@type': 'Person', '@id': '#ada', name: 'Ada' },
      { '@type': 'Person', '@id': '#ada', name: 'another', jobTitle: 'Editor' },
      { '@type': 'NewsArticle', '@id': 'https://example.org/2', headline: 'y', author: { '@type': 'Person', '@id': '#ada' } },
    ],
  };
  const { entities = [] } = fromSchemaOrg(document);
  expect(entities.filter(({ kind }) => kind === 'person')).toEqual([
    { kind: 'person', id: 'person/schema-org:~23~23ada', names: [{ text: 'Ada' }], titles: [{ text: 'Editor', type: 'office' }] },
  ]);
  expect(entities.flatMap((one) => (one.kind === 'article' ? (one.contributors ?? []) : [])).map(({ actor }) => actor)).toEqual([
    'person/schema-org:~23~23ada',
    'person/schema-org:~23~23ada',
  ]);
});

test('nodes that refer to each other in a ring, and chains of any length, are read', () => {
  const ring = {
    '@graph': [
      { '@type': 'Person', '@id': '#a', name: { '@id': '#a' }, birthPlace: { '@id': '#p' } },
      { '@type': 'Place', '@id': '#p', name: 'P', containedInPlace: { '@id': '#p' } },
    ],
  };
  expect(fromSchemaOrg(ring).entities?.map(({ kind }) => kind)).toEqual(['person', 'place']);
  const places = Array.from({ length: 5000 }, (_, index) => ({
    '@type': 'Place',
    '@id': `#${index}`,
    name: String(index),
    containedInPlace: { '@id': `#${index + 1}` },
  }));
  expect(fromSchemaOrg(places).entities?.length).toBe(5001);
});

test('what is told of a property leads to where it stands, under the name that it has there', () => {
  const document = {
    '@context': { so: 'https://schema.org/' },
    '@graph': [
      {
        '@type': 'so:NewsArticle',
        '@id': 'https://example.org/1',
        'so:wordCount': 7,
        'so:image': { 'so:width': 3, 'so:url': 'https://example.org/i.png' },
      },
    ],
  };
  expect(fromSchemaOrg(document).issues.map(({ pointer }) => pointer)).toEqual(['/@graph/0/so:image/so:width', '/@graph/0/so:wordCount']);
});
