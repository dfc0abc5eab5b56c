import { describe, expect, test } from 'vitest';
import { edited } from '../../../test/edit.ts';
import { norland } from '../../../test/norland.ts';
import type { Story } from '../../generated/model.ts';
import { validateStory } from '../validate.ts';
import { checkStory, storyRules } from './index.ts';

const found = (story: Story) => checkStory(story).map(({ code, pointer }) => `${code} ${pointer}`);
const text = norland.articles?.[0]?.bodies?.[0]?.text as string;
const twelve = { exact: '12 patrol boats' };
const boats = { ...twelve, part: '/bodies/0/text', start: norland.claims?.[2]?.evidence?.[0]?.start as number };
const moved = (by: number) => ({ ...boats, start: boats.start + by, end: boats.start + by + 15 });
const here = moved(0);
const alliance = norland.relationships?.[0];
const byState = (on: string, state: string) => ({ type: 'signed', on, by: [`state/${state}`] });
const replaces = (target: string) => ({ type: 'supersedes', target });
const minister = [{ actor: 'person/ines-falk', position: 'position/defence-minister' }];
const named = (name: string) => ({ names: [{ text: name }] });

type Broken = [what: string, edits: Record<string, unknown>, ...pointers: string[]];

/** Small changes to the story of Norland that one rule alone finds, and where. */
const broken: Record<string, Broken[]> = {
  'duplicate-id': [
    ['an entity twice', { '/sources/-': norland.sources?.[0] }, '/sources/1/id'],
    ['three times', { '/sources/-': norland.sources?.[0], '/sources/2': norland.sources?.[0] }, '/sources/1/id', '/sources/2/id'],
    ['a mutual relationship twice under one id', { '/relationships/-': alliance }, '/relationships/3/id'],
    ['a circle through the second of two', { '/places/-': { ...norland.places?.[2], within: 'place/port-ester' } }, '/places/3/id'],
  ],
  'case-twin-id': [['an id with capitals', { '/tenures/-': { ...norland.tenures?.[0], id: 'tenure/Ines-Falk' } }, '/tenures/3/id']],
  'dangling-reference': [
    ['in an entity', { '/events/3/origin': 'place/ester' }, '/events/3/origin'],
    ['in a list', { '/events/2/during': ['event/fair'] }, '/events/2/during/0'],
    ['in an object', { '/agreements/0/obligations/0/towards/0': 'state/nord' }, '/agreements/0/obligations/0/towards/0'],
    ['in the head', { '/nutGraf/claims/1': 'claim/sealed' }, '/nutGraf/claims/1'],
    ['what a claim is about, whatever its path', { '/claims/0/about/0/entity': 'agreement/pakt' }, '/claims/0/about/0/entity'],
    [
      'twice, in the order of the document',
      { '/claims/2/supersedes': 'claim/a', '/events/3/under': 'agreement/b' },
      '/events/3/under',
      '/claims/2/supersedes',
    ],
  ],
  'date-order': [
    ['a part after the whole', { '/events/1/on': '2024-09-05' }, '/events/1/partOf'],
    [
      'a part that lasted',
      { '/events/1/on': undefined, '/events/1/period': { start: '2024-09-05', end: '2024-09-06' } },
      '/events/1/partOf',
    ],
    ['a whole of one day', { '/events/0/period': undefined, '/events/0/on': '2024-09-01' }, '/events/1/partOf', '/events/2/during/0'],
    [
      'an alliance before its treaty was more than proposed',
      { '/relationships/0/period/start': '2024-08', '/agreements/0/history/2': { type: 'proposed', on: '2024-01' } },
      '/relationships/0/establishedBy',
    ],
    ['a time outside what it falls into', { '/events/2/on': '2023' }, '/events/2/during/0'],
    ['an alliance before its treaty', { '/relationships/0/period/start': '2024-08' }, '/relationships/0/establishedBy'],
    ['a member before the treaty', { '/relationships/1/establishedBy': 'agreement/pact' }, '/relationships/1/establishedBy'],
    ['a bloc before its charter', { '/blocs/0/period/start': '1960' }, '/blocs/0/foundedBy'],
    [
      'a treaty that changes a later one',
      { '/agreements/2/relations': [{ type: 'amends', target: 'agreement/old-pact' }] },
      '/agreements/2/relations/0/target',
    ],
    ['an office after death', { '/tenures/1/period': { start: '2001-06' } }, '/tenures/1/holder'],
    ['a signature after death', { '/people/3/deaths': [{ date: '1998-04-04' }] }, '/agreements/1/participants/2/actor'],
    ['an act before its cause', { '/events/3/on': '2020-01-16' }, '/programs/0/history/0/through'],
  ],
  'evidence-mismatch': [
    ['offsets moved by one', { '/claims/2/evidence/0': moved(1) }, '/claims/2/evidence/0'],
    ['an end too far', { '/claims/2/evidence/0': { ...here, end: here.end + 1 } }, '/claims/2/evidence/0'],
    ['offsets that count UTF-16 units', { '/claims/2/evidence/0': moved(2) }, '/claims/2/evidence/0'],
    ['other words', { '/claims/2/evidence/0/exact': '10 patrol boats' }, '/claims/2/evidence/0'],
    ['words in composed letters', { '/claims/1/evidence/0/exact': 'Inés Falk, Norland’s defence minister' }, '/claims/1/evidence/0'],
    ['offsets beyond the text', { '/claims/2/evidence/0': moved(10_000) }, '/claims/2/evidence/0'],
    ['another text of the article', { '/claims/2/evidence/0': { ...here, part: '/descriptions/0/text' } }, '/claims/2/evidence/0'],
    ['no such text', { '/claims/2/evidence/0/part': '/bodies/1/text' }, '/claims/2/evidence/0/part'],
    ['an object', { '/claims/2/evidence/0/part': '/bodies/0' }, '/claims/2/evidence/0/part'],
    ['no such property', { '/claims/2/evidence/0/part': '/body' }, '/claims/2/evidence/0/part'],
    ['other words before', { '/claims/2/evidence/0/prefix': 'to sell ' }, '/claims/2/evidence/0/prefix'],
    ['other words after', { '/claims/2/evidence/0/suffix': '!' }, '/claims/2/evidence/0/suffix'],
    [
      'other line ends',
      { '/articles/0/bodies/0/text': text.replaceAll('\r\n', '\n') },
      '/claims/0/evidence/0/suffix',
      ...[1, 2, 4, 5].map((claim) => `/claims/${claim}/evidence/0`),
    ],
  ],
  'path-missing': [
    ['an entry that is not there', { '/claims/0/about/0/path': '/history/2/type' }, '/claims/0/about/0/path'],
    ['an object', { '/claims/0/about/0/path': '/history/0' }, '/claims/0/about/0/path'],
    ['a list', { '/claims/0/about/0/path': '/history' }, '/claims/0/about/0/path'],
    ['the length of a list', { '/claims/0/about/0/path': '/history/length' }, '/claims/0/about/0/path'],
    ['below a single value', { '/claims/0/about/0/path': '/history/0/on/year' }, '/claims/0/about/0/path'],
    ['what every object inherits', { '/claims/0/about/0/path': '/constructor/name' }, '/claims/0/about/0/path'],
  ],
  'value-mismatch': [
    ['another text', { '/claims/0/about/0/value': 'agreed' }, '/claims/0/about/0/value'],
    ['another number', { '/claims/2/about/0/value': 13 }, '/claims/2/about/0/value'],
    ['a number as a text', { '/claims/2/about/0/value': '12' }, '/claims/2/about/0/value'],
    [
      'a claim that is taken back nowhere, beside one that asks',
      { '/claims/3/verification': 'confirmed', '/claims/2/modality': 'questioned', '/articles/0/corrections': undefined },
      '/claims/3/about/0/value',
    ],
    [
      'a claim that was made plain and not taken back',
      { '/claims/3/verification': undefined, '/claims/2/modality': 'denied', '/articles/0/corrections/0/type': 'clarification' },
      '/claims/3/about/0/value',
    ],
    [
      'an entry put into a list',
      {
        '/agreements/0/history': [
          { type: 'announced', on: '2024-08-30', place: 'place/coast' },
          ...(norland.agreements?.[0]?.history ?? []),
        ],
      },
      ...[0, 1, 2].map((about) => `/claims/0/about/${about}/value`),
    ],
  ],
  cycle: [
    ['a place within itself', { '/places/2/within': 'place/strait' }, '/places/2/within'],
    ['over three places', { '/places/2/within': 'place/port-ester' }, '/places/2/within'],
    ['events', { '/events/0/partOf': 'event/dinner' }, '/events/1/partOf'],
    ['claims', { '/claims/3/supersedes': 'claim/boats' }, '/claims/3/supersedes'],
    [
      'an agreement',
      { '/agreements/1/relations': [{ type: 'supersedes', target: 'agreement/pact' }], '/agreements/1/history': undefined },
      '/agreements/1/relations/0/target',
    ],
    [
      'two circles',
      { '/places/1/within': 'place/coast', '/agreements/2/relations': [{ type: 'supersedes', target: 'agreement/charter' }] },
      '/agreements/2/relations/0/target',
      '/places/1/within',
    ],
  ],
  'outside-tenure': [
    ['a signature', { '/tenures/2/period': { start: '2024-09-03' } }, '/agreements/0/participants/3/position'],
    ['a guest', { '/events/3/participants': minister }, '/events/3/participants/0/position'],
    [
      'a guest of days',
      { '/events/3/on': undefined, '/events/3/period': { start: '2020-01-10', end: '2020-02' }, '/events/3/participants': minister },
      '/events/3/participants/0/position',
    ],
    [
      'who signed on another day than the other side',
      {
        '/tenures/2/period': { start: '2024-09-03' },
        '/agreements/0/history/0': byState('2024-09-02', 'sudria'),
        '/agreements/0/history/2': byState('2024-09-04', 'norland'),
        '/claims/0/about': undefined,
      },
      '/agreements/0/participants/3/position',
    ],
    [
      'who signed in person on another day',
      {
        '/tenures/0/period': { start: '2024-09-03' },
        '/events/1/participants': undefined,
        '/claims/4/saidOn': undefined,
        '/agreements/0/history/0/by': ['person/ines-falk'],
        '/agreements/0/history/2': byState('2024-09-04', 'norland'),
        '/articles/0/publishedAt': '2024-09-05',
      },
      '/agreements/0/participants/2/position',
    ],
    ['a speaker', { '/claims/4/saidOn': '2019' }, '/claims/4/speakerPosition'],
    [
      'a speaker on the day of the article',
      { '/claims/4/saidOn': undefined, '/articles/0/publishedAt': '2019-09-02T18:30:00Z', '/articles/0/dateline': undefined },
      '/claims/4/speakerPosition',
    ],
  ],
  'double-edge': [
    [
      'the other way round',
      { '/relationships/-': { ...alliance, id: 'relationship/x', from: alliance?.to, to: alliance?.from } },
      '/relationships/3',
    ],
    ['twice', { '/relationships/-': { ...alliance, id: 'relationship/x', period: undefined } }, '/relationships/3'],
  ],
  'evidence-unanchored': [['words alone', { '/claims/2/evidence/0': twelve }, '/claims/2/evidence/0']],
  unused: [
    ['a source', { '/sources/-': { kind: 'source', id: 'source/leak', type: 'leak' } }, '/sources/1'],
    ['a position', { '/positions/-': { kind: 'position', id: 'position/mayor', title: { text: 'mayor' } } }, '/positions/2'],
    [
      'what refers to itself alone',
      { '/states/-': { kind: 'state', id: 'state/oria', ...named('Oria'), recognition: [{ by: 'state/oria', status: 'recognized' }] } },
      '/states/2',
    ],
  ],
};

/** Changes that look like faults and are none. */
const sound: [what: string, edits: Record<string, unknown>][] = [
  ['a contract under a later framework', { '/agreements/2/relations': [{ type: 'under', target: 'agreement/pact' }] }],
  ['an answer to what replaced it', { '/agreements/1/relations': [{ type: 'responds-to', target: 'agreement/pact' }] }],
  [
    'two ways to the same agreement',
    {
      '/agreements/0/relations': [replaces('agreement/old-pact'), replaces('agreement/charter')],
      '/agreements/1/relations': [replaces('agreement/charter')],
    },
  ],
  ['an act in view of a plan', { '/events/3/status': 'scheduled', '/events/3/on': '2020-06' }],
  [
    'a death between two signings',
    { '/people/3/deaths': [{ date: '1998-01' }], '/agreements/1/history/1': { type: 'signed', on: '1997' } },
  ],
  [
    'two signings, one of them in office',
    {
      '/tenures/2/period': { start: '2024-09-03' },
      '/agreements/0/history/0/by': undefined,
      '/agreements/0/history/2': { type: 'signed', on: '2024-09-04' },
    },
  ],
  ['two tenures, one of them of that day', { '/tenures/1/holder': 'person/ines-falk' }],
  ['a part that may lie within the whole', { '/events/1/on': '2024-09' }],
  ['a plan that came otherwise', { '/events/0/status': 'scheduled', '/events/1/on': '2024-10-01' }],
  [
    'an alliance older than a treaty without a day',
    { '/relationships/0/period/start': '1999', '/agreements/0/history/0/on': undefined, '/claims/0/about/1': undefined },
  ],
  [
    'a death that one source puts after the signing',
    { '/people/3/deaths/0/date': '1990', '/people/3/deaths/1/date': '1999', '/tenures/1/period': undefined },
  ],
  ['a list that nobody of the story stands on', { '/sources/-': { kind: 'source', id: 'source/list', type: 'sanctions-list' } }],
  ['a death without a day', { '/people/3/deaths': [{ date: '1990' }, { note: 'at sea' }] }],
  ['an article that comes without its body', { '/articles/0/bodies': undefined }],
  ['evidence without its place, of an article without a body', { '/articles/0/bodies': undefined, '/claims/2/evidence/0': twelve }],
  ['a place in a source', { '/claims/6/evidence/0': { ...here, part: '/title/text', exact: 'SL-7 LANTERN' } }],
  ...['disputed', 'refuted', 'retracted'].map((verification): (typeof sound)[number] => [
    `a value that is ${verification}`,
    { '/claims/3/verification': verification, '/claims/2/modality': 'questioned', '/articles/0/corrections': undefined },
  ]),
  ['a value that another claim backs', { '/claims/3/verification': undefined, '/articles/0/corrections': undefined }],
  [
    'a value that a correction took back',
    { '/claims/3/verification': undefined, '/claims/2/about': undefined, '/claims/2/proposition': { text: 'Boats.' } },
  ],
  ['an end of the office that is not known', { '/claims/4/saidOn': '2021-05' }],
  [
    'an office that the story knows no tenure of',
    {
      '/tenures/0/holder': 'person/mara-lind',
      '/events/3/participants': minister,
    },
  ],
  [
    'two spells of an alliance',
    { '/relationships/-': { ...alliance, id: 'relationship/x', period: { start: '1950', end: '1960' }, establishedBy: undefined } },
  ],
  [
    'a partnership that was raised',
    {
      '/relationships/0': { ...alliance, type: 'partner-of', tier: 'strategic' },
      '/relationships/-': { ...alliance, type: 'partner-of', tier: 'cooperative', id: 'relationship/x' },
    },
  ],
  ['the same link of another type', { '/relationships/-': { ...alliance, id: 'relationship/x', type: 'linked-to' } }],
  [
    'a link with a direction, both ways',
    {
      '/relationships/-': { kind: 'relationship', id: 'relationship/x', from: 'state/norland', to: 'state/sudria', type: 'supports' },
      '/relationships/4': { kind: 'relationship', id: 'relationship/y', from: 'state/sudria', to: 'state/norland', type: 'supports' },
    },
  ],
  ['texts that look like ids', { '/articles/0/rights': { holder: 'Strait/Courier' }, '/claims/5/assessments/0/by': 'Facts/Strait' }],
];

test('the story of Norland has no issue', () => {
  expect(validateStory(norland)).toEqual({ value: norland, issues: [] });
});

describe.each(storyRules.map(({ code: { code } }) => code.replace('story/', '')))('%s', (rule) => {
  test.each(broken[rule] ?? [])('%s', (_, edits, ...pointers) => {
    expect(found(edited(norland, edits))).toEqual(pointers.map((pointer) => `story/${rule} ${pointer}`));
  });

  test('its example is valid but for this', () => {
    const code = storyRules.map((one) => one.code).find((one) => one.code === `story/${rule}`);
    const story: unknown = JSON.parse(code?.example ?? '');
    expect(validateStory(story).issues.map((issue) => [issue.code, issue.severity])).toEqual([[code?.code, code?.severity]]);
  });
});

test('every rule has a broken twin, and every twin is one of a rule', () => {
  expect(Object.keys(broken).sort()).toEqual(storyRules.map(({ code: { code } }) => code.replace('story/', '')).sort());
});

test.each(sound)('no issue: %s', (_, edits) => {
  const story = edited(norland, edits);
  expect(found(story)).toEqual([]);
  expect(validateStory(story).value).toBe(story);
});

test('what the check of the entity reports is not reported twice', () => {
  const half = edited(norland, { '/claims/2/evidence/0': { ...twelve, part: '/bodies/0/text' }, '/claims/5/evidence/0/end': 3 });
  expect(found(half)).toEqual(['entity/evidence-anchor /claims/2/evidence/0', 'entity/evidence-anchor /claims/5/evidence/0/end']);
});

test('the texts of the story itself are checked like those of its entities', () => {
  const title = { text: 'A pact\u202e', lang: 'en' };
  const nutGraf = { text: { text: 'Norland \u200bsigns.' } };
  expect(found({ ...norland, title, nutGraf })).toEqual([
    'entity/hidden-character /title/text',
    'entity/hidden-character /nutGraf/text/text',
  ]);
});
