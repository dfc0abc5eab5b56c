import { describe, expect, it } from 'vitest';
import { validateEntity } from '../validate.ts';

const event = { kind: 'event', id: 'event/summit', type: 'summit' };
const person = { kind: 'person', id: 'person/goita', names: [{ text: 'Assimi Goita' }] };
const article = { kind: 'article', id: 'article/pact' };
const sanction = (...history: object[]) => ({ kind: 'sanction', id: 'sanction/a', target: 'person/b', history });
const agreement = (...history: object[]) => ({
  kind: 'agreement',
  id: 'agreement/pact',
  participants: [{ actor: 'state/mali', role: 'party' }],
  history,
});
const mali = ['state/mali'];
const niger = ['state/niger'];
const swapped = 'Look whether the two are swapped';
const earlier = (act: string) =>
  `If it was "${act}" earlier as well, add that act, with or without its day; a day of effect is "effectiveOn"`;

describe('entity/date-order takes', () => {
  it.each([
    ['a period of one day', { ...event, period: { start: '2024-09-04', end: '2024-09-04' } }],
    ['a period that is still open', { ...event, period: { start: '2024-09-04', end: '..' } }],
    ['a period of imprecise ends', { ...event, period: { start: '2024-09-04', end: '2024-09' } }],
    [
      '"held it that day, the rest unknown"',
      { kind: 'tenure', id: 'tenure/a', holder: 'person/a', period: { start: '../2024-09-02', end: '2024-09-02/..' } },
    ],
    [
      'evidence, whose start and end are numbers',
      {
        kind: 'claim',
        id: 'claim/a',
        statedIn: 'article/a',
        modality: 'asserted',
        proposition: { text: 'a' },
        evidence: [{ exact: 'a', part: '/bodies/0/text', start: 9, end: 10 }],
      },
    ],
    ['two births, one of which fits the death', { ...person, births: [{ date: '1983' }, { date: '1932' }], deaths: [{ date: '1940' }] }],
    ['two deaths, one of which fits the birth', { ...person, births: [{ date: '1983' }], deaths: [{ date: '1940' }, { date: '2040' }] }],
    ['a birth without a day', { ...person, births: [{ date: '1983' }, { note: 'unknown' }], deaths: [{ date: '1940' }] }],
    ['one of two deaths without a day', { ...person, births: [{ date: '1983' }], deaths: [{ date: '1940' }, { note: 'in combat' }] }],
    ['a death without a day', { ...person, births: [{ date: '1983' }], deaths: [{ note: 'in combat' }] }],
    ['an article changed before it was published', { ...article, publishedAt: '2024-09-03T10:00:00Z', modifiedAt: '2024-09-03T09:00:00Z' }],
    ['an article without zones', { ...article, createdAt: '2024-09-03T10:00:00', publishedAt: '2024-09-03T09:00:00Z' }],
    [
      'an act that takes effect before it is done',
      sanction({ type: 'imposed', on: '2024-09-03', effectiveOn: '2024-01-01', until: '2024-12-31' }),
    ],
    [
      'a life in order',
      agreement(
        { type: 'signed', on: '2020' },
        { type: 'ratified', on: '2021' },
        { type: 'in-force', on: '2021' },
        { type: 'denounced', on: '2024' },
      ),
    ],
    ['signatures of others that follow', agreement({ type: 'in-force', on: '2020' }, { type: 'signed', on: '2024', by: niger })],
    [
      'one party ratifying before another signs',
      agreement({ type: 'ratified', on: '2020', by: mali }, { type: 'signed', on: '2024', by: niger }),
    ],
    ['a second signature', agreement({ type: 'signed', on: '2020' }, { type: 'in-force', on: '2021' }, { type: 'signed', on: '2024' })],
    [
      'an earlier signature without a day',
      agreement({ type: 'signed' }, { type: 'terminated', on: '2021' }, { type: 'signed', on: '2024' }),
    ],
    [
      'a successor, bound from before its notice',
      agreement({ type: 'succeeded', on: '1993-06-02', by: mali }, { type: 'in-force', on: '1992-03-01', by: mali }),
    ],
    ['signatures and force in the same month', agreement({ type: 'in-force', on: '2024-09' }, { type: 'signed', on: '2024-09-02' })],
    [
      'a sanction lifted and imposed again',
      sanction({ type: 'imposed', on: '2012' }, { type: 'lifted', on: '2016' }, { type: 'imposed', on: '2018' }),
    ],
    [
      'a sanction lifted and reinstated, imposed nobody says when',
      sanction({ type: 'lifted', on: '2016' }, { type: 'reinstated', on: '2018' }),
    ],
    [
      'a sanction renewed, lifted and imposed again',
      sanction({ type: 'renewed', on: '2014' }, { type: 'lifted', on: '2016' }, { type: 'imposed', on: '2018' }),
    ],
    [
      'a sanction lifted, and imposed on an unknown day',
      sanction({ type: 'lifted', on: '2016' }, { type: 'imposed' }, { type: 'imposed', on: '2018' }),
    ],
  ])('%s', (_, value) => {
    expect(validateEntity(value).issues).toEqual([]);
  });
});

describe('entity/date-order refuses', () => {
  it.each([
    [
      { ...event, period: { start: '2024-09-06', end: '2024-09-04' } },
      '/period/end',
      '"end" is 2024-09-04, before "start", 2024-09-06',
      swapped,
    ],
    [
      { ...event, period: { start: '2024-09', end: '2023/2024-08' } },
      '/period/end',
      '"end" is 2023/2024-08, before "start", 2024-09',
      swapped,
    ],
    [
      { ...person, names: [{ text: 'Assimi Goita', period: { start: '2021', end: '2020' } }] },
      '/names/0/period/end',
      '"end" is 2020, before "start", 2021',
      swapped,
    ],
    [
      { ...person, births: [{ date: '1983' }, { date: '1981~' }], deaths: [{ date: '1945' }, { date: '1946' }] },
      '/deaths/0/date',
      'the death, 1945, lies before the birth, 1983',
      swapped,
    ],
    [
      { ...person, identifiers: [{ scheme: 'passport', value: 'AA1', issuedOn: '2020-01-01', expiresOn: '2015-01-01' }] },
      '/identifiers/0/expiresOn',
      '"expiresOn" is 2015-01-01, before "issuedOn", 2020-01-01',
      swapped,
    ],
    [
      { ...sanction(), history: undefined, listings: [{ list: 'UN', listedOn: '2019-12-19', delistedOn: '2018' }] },
      '/listings/0/delistedOn',
      '"delistedOn" is 2018, before "listedOn", 2019-12-19',
      swapped,
    ],
    [
      sanction({ type: 'imposed', on: '2022-01-09', until: '2021' }),
      '/history/0/until',
      '"until" is 2021, before "on", 2022-01-09',
      swapped,
    ],
    [
      { ...article, createdAt: '2024-09-03T10:00:00Z', publishedAt: '2024-09-03T09:00:00Z' },
      '/publishedAt',
      '"publishedAt" is 2024-09-03T09:00:00Z, before "createdAt", 2024-09-03T10:00:00Z',
      swapped,
    ],
    [
      { ...article, createdAt: '2024-09-03', modifiedAt: '2024-09-01' },
      '/modifiedAt',
      '"modifiedAt" is 2024-09-01, before "createdAt", 2024-09-03',
      swapped,
    ],
    [
      agreement({ type: 'signed', on: '2024' }, { type: 'ratified', on: '2023' }),
      '/history/1/on',
      '"ratified" is of 2023, before "signed", 2024',
      earlier('signed'),
    ],
    [
      agreement({ type: 'in-force', on: '2023', by: mali }, { type: 'ratified', on: '2024', by: [...niger, ...mali] }),
      '/history/0/on',
      '"in-force" is of 2023, before "ratified", 2024',
      earlier('ratified'),
    ],
    [
      agreement({ type: 'lapsed', on: '2020' }, { type: 'in-force', on: '2024' }),
      '/history/0/on',
      '"lapsed" is of 2020, before "in-force", 2024',
      earlier('in-force'),
    ],
    [
      agreement({ type: 'signed', on: '2024' }, { type: 'ratified', on: '2025' }, { type: 'terminated', on: '2023' }),
      '/history/2/on',
      '"terminated" is of 2023, before "signed", 2024',
      earlier('signed'),
    ],
    [
      sanction({ type: 'lifted', on: '2021' }, { type: 'imposed', on: '2022-01-09' }),
      '/history/0/on',
      '"lifted" is of 2021, before "imposed", 2022-01-09',
      earlier('imposed'),
    ],
    [
      {
        ...sanction(),
        history: undefined,
        measures: [
          { type: 'travel-ban' },
          {
            type: 'asset-freeze',
            history: [
              { type: 'imposed', on: '2022' },
              { type: 'annulled', on: '2021' },
            ],
          },
        ],
      },
      '/measures/1/history/1/on',
      '"annulled" is of 2021, before "imposed", 2022',
      earlier('imposed'),
    ],
    [
      {
        kind: 'program',
        id: 'program/a',
        title: { text: 'A' },
        history: [
          { type: 'expired', on: '2020' },
          { type: 'imposed', on: '2022' },
          { type: 'reinstated', on: '2023' },
        ],
      },
      '/history/0/on',
      '"expired" is of 2020, before "imposed", 2022',
      earlier('imposed'),
    ],
  ])('%j', (value, pointer, message, hint) => {
    expect(validateEntity(value)).toEqual({ issues: [{ code: 'entity/date-order', severity: 'error', pointer, message, hint }] });
  });
});
