import { type Entity, idFor, toRecords } from 'nutgraf';
import { stories } from 'nutgraf/fixtures';
import { describe, expect, test } from 'vitest';
import { fromNinjs } from './from.ts';
import { judge } from './judge.ts';
import { toNinjs } from './to.ts';

const article: Entity = {
  kind: 'article',
  id: 'article/talks',
  headlines: [{ text: 'Talks go on', role: 'main', lang: 'en' }],
  bodies: [{ text: 'Talks go on in Port.', lang: 'en' }],
  publishedAt: '2024-09-02T08:00:00Z',
  modifiedAt: '2024-09-02T10:00:00Z',
  embargoedUntil: '2024-09-03',
  byline: { text: 'By Ada Example', lang: 'en' },
  contributors: [{ actor: 'person/ada', role: 'author' }],
  publisher: 'organization/news',
  subjects: [
    { scheme: 'medtop', code: '16000000', name: 'conflict', relevance: 90 },
    { scheme: 'acme', code: 'talks' },
    { scheme: 'no scheme at all', code: 'x' },
  ],
  keywords: ['talks'],
  urls: ['https://example.org/talks'],
  identifiers: [
    { scheme: 'x-desk', value: '7' },
    { scheme: 'wikidata', value: 'Q42' },
  ],
  mentions: [
    { ref: 'person/ada', role: 'quotes' },
    { ref: 'bloc/union', role: 'mentions' },
    { ref: 'place/port' },
    { ref: 'state/norland', role: 'about' },
  ],
  media: [
    {
      type: 'image',
      url: 'https://example.org/a.jpg',
      caption: { text: 'The port', lang: 'en' },
      credit: 'A. Sample',
      depicts: ['person/ada'],
    },
  ],
};
const entities: Entity[] = [
  article,
  {
    kind: 'person',
    id: 'person/ada',
    names: [{ text: 'Ada Example' }, { text: 'A. Example' }],
    contacts: [{ type: 'email', value: 'ada@example.org' }],
  },
  {
    kind: 'organization',
    id: 'organization/news',
    names: [{ text: 'Example News' }],
    identifiers: [{ scheme: 'ticker', value: 'EXN', issuedBy: 'XEXA' }],
  },
  { kind: 'bloc', id: 'bloc/union', names: [{ text: 'Union' }] },
  { kind: 'place', id: 'place/port', names: [{ text: 'Port' }], point: { lat: 1.5, lon: -2 } },
  { kind: 'state', id: 'state/norland', names: [{ text: 'Norland' }] },
];

test('an article is one document, with whom and what it names', () => {
  const { documents } = toNinjs(entities);
  expect(documents).toEqual([
    {
      uri: 'urn:nutgraf:article/talks',
      standard: { name: 'ninjs', version: '3.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
      type: 'text',
      language: 'en',
      versionCreated: '2024-09-02T10:00:00Z',
      headlines: [{ role: 'main', value: 'Talks go on' }],
      bodies: [{ value: 'Talks go on in Port.' }],
      by: 'By Ada Example',
      subjects: [
        { name: 'conflict', uri: 'http://cv.iptc.org/newscodes/mediatopic/16000000', relevance: 90 },
        { uri: 'acme:talks' },
        { name: 'talks' },
      ],
      infoSources: [
        { name: 'Example News', uri: 'urn:nutgraf:organization/news', role: 'publisher' },
        { name: 'Ada Example', uri: 'urn:nutgraf:person/ada', contactInfo: [{ type: 'email', value: 'ada@example.org' }], role: 'author' },
      ],
      people: [
        { name: 'Ada Example', uri: 'urn:nutgraf:person/ada', contactInfo: [{ type: 'email', value: 'ada@example.org' }], rel: 'quotes' },
      ],
      organisations: [{ name: 'Union', uri: 'urn:nutgraf:bloc/union', rel: 'mentions' }],
      places: [{ name: 'Port', uri: 'urn:nutgraf:place/port', geoJSON: { type: 'Point', coordinates: [-2, 1.5] } }],
      associations: [
        {
          name: 'media-0',
          uri: 'urn:nutgraf:article/talks#media-0',
          type: 'picture',
          descriptions: [{ value: 'The port' }],
          by: 'A. Sample',
          renditions: [{ name: 'main', href: 'https://example.org/a.jpg' }],
          people: [{ name: 'Ada Example', uri: 'urn:nutgraf:person/ada', contactInfo: [{ type: 'email', value: 'ada@example.org' }] }],
        },
      ],
      altIds: [
        { role: 'url', value: 'https://example.org/talks' },
        { role: 'desk', value: '7' },
        { role: 'wikidata', value: 'Q42' },
      ],
    },
  ]);
  expect(judge(documents[0], '3.1')).toEqual([]);
});

test('what ninjs cannot hold is told, place by place', () => {
  expect(toNinjs(entities).losses.map(({ id, pointer }) => id + pointer)).toEqual([
    'article/talks/publishedAt',
    'article/talks/embargoedUntil',
    'article/talks/subjects/2',
    'article/talks/mentions/3',
    'organization/news/identifiers/0',
    'person/ada/names/1',
    'state/norland',
  ]);
});

test('what came in as ninjs goes out under its own URI', () => {
  const item = {
    uri: 'https://example.org/item',
    headlines: [{ value: 'Talks go on' }],
    people: [{ name: 'Ada', uri: 'https://example.org/ada' }],
    organisations: [
      { name: 'Example', uri: 'http://www.wikidata.org/entity/Q1', literal: 'x', symbols: [{ symbol: 'EX', exchange: 'XEXA' }] },
    ],
  };
  const { entities: read = [] } = fromNinjs(item);
  const { documents, losses } = toNinjs(read);
  expect(documents).toEqual([{ ...item, standard: expect.anything() }]);
  expect(losses).toEqual([]);
});

describe('events', () => {
  const event: Entity = {
    kind: 'event',
    id: 'event/talks',
    type: 'summit',
    title: { text: 'Talks', lang: 'en' },
    status: 'scheduled',
    period: { start: '2024-09-02', end: '2024-09-03T10:00:00Z' },
    place: 'place/port',
    participants: [{ actor: 'bloc/union', role: 'organizer' }, { actor: 'person/ada' }],
  };

  test('an event is a document of its own', () => {
    const { documents } = toNinjs([event, ...entities.slice(1)]);
    expect(documents).toEqual([
      {
        uri: 'urn:nutgraf:event/talks',
        standard: expect.anything(),
        type: 'event',
        language: 'en',
        title: 'Talks',
        eventDetails: {
          eventStatus: 'http://cv.iptc.org/newscodes/speventstatus/pre-event',
          dates: { expectedStartDate: '2024-09-02', endDate: '2024-09-03T10:00:00Z' },
          organiser: { name: 'Union', uri: 'urn:nutgraf:bloc/union' },
        },
        places: [{ name: 'Port', uri: 'urn:nutgraf:place/port', geoJSON: { type: 'Point', coordinates: [-2, 1.5] } }],
      },
    ]);
    expect(judge(documents[0], '3.1')).toEqual([]);
    expect(fromNinjs(documents[0]).entities?.[0]).toMatchObject({
      ...event,
      type: 'x-unspecified',
      participants: [{ actor: 'bloc/union', role: 'organizer' }],
    });
  });

  test('one that is disputed is not written as if it had taken place', () => {
    const { documents, losses } = toNinjs([{ ...event, status: 'disputed' } as Entity]);
    expect([documents, losses]).toEqual([[], [{ id: 'event/talks', pointer: '' }]]);
  });
});

test('a text in another language than the document is not written as if it were in this one', () => {
  const { documents, losses } = toNinjs([{ ...article, headlines: [{ text: 'Die Gespräche', lang: 'de' }, { text: 'Talks' }] } as Entity]);
  expect(documents).toMatchObject([{ language: 'en', headlines: [{ value: 'Talks' }] }]);
  expect(losses.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/headlines/0', '/headlines/1/lang']));
});

test('an article without mentions names whom and what its claims are about', () => {
  const claims: Entity[] = [
    { kind: 'claim', id: 'claim/a', statedIn: 'article/a', modality: 'asserted', about: [{ entity: 'bloc/union' }], speaker: 'person/ada' },
    { kind: 'claim', id: 'claim/b', statedIn: 'article/a', modality: 'alleged', about: [{ entity: 'place/port' }] },
    { kind: 'claim', id: 'claim/c', statedIn: 'article/b', modality: 'asserted', about: [{ entity: 'organization/news' }] },
  ];
  const { documents, losses } = toNinjs([{ kind: 'article', id: 'article/a' }, ...claims, ...entities.slice(1)]);
  expect(documents).toMatchObject([
    { people: [{ name: 'Ada Example', rel: 'mentions' }], organisations: [{ name: 'Union', rel: 'mentions' }] },
  ]);
  expect(documents[0]).not.toHaveProperty('places');
  expect(losses).toContainEqual({ id: 'article/a', pointer: '/mentions' });
});

test.each(Object.entries(stories))('every document of the story %s is valid ninjs 3.1', (_, story) => {
  const { documents } = toNinjs([...toRecords(story)].slice(1) as Entity[], { all: true });
  expect(documents.length).toBeGreaterThan(3);
  expect(documents.flatMap((document) => judge(document, '3.1'))).toEqual([]);
});

test('an id that no URI can be made of gets one of the model', () => {
  const id = idFor('article', 'ninjs', 'https://example.org/ü');
  expect(toNinjs([{ kind: 'article', id, urls: ['https://example.org/ü'] }]).documents).toMatchObject([{ uri: `urn:nutgraf:${id}` }]);
});
