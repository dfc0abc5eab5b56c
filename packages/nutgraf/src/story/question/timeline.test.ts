import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, FuzzyDate, Story } from '../../generated/model.ts';
import { fromPointer, valueAt } from '../../json-pointer.ts';
import { compareDates } from '../../values/date-order.ts';
import { StoryIndex } from '../story-index.ts';
import { timeline } from './timeline.ts';

const head = { kind: 'story', specVersion: '1.0', id: 'story/ferry', title: { text: 'A ferry for Selva' } } as const;

const story: Story = {
  ...head,
  articles: [
    {
      kind: 'article',
      id: 'article/report',
      headlines: [{ text: 'Ferry signed' }],
      publishedAt: '2024-09-03T08:00:00Z',
      corrections: [{ type: 'correction', at: '2024-09-05' }, { type: 'update' }],
      media: [{ type: 'image', takenAt: '2024-09-01' }, { type: 'video' }],
    },
  ],
  people: [{ kind: 'person', id: 'person/brandt', names: [{ text: 'Ida Brandt' }], births: [{ date: '1970' }] }],
  states: [{ kind: 'state', id: 'state/selva', names: [{ text: 'Selva' }] }],
  blocs: [{ kind: 'bloc', id: 'bloc/union', names: [{ text: 'Port Union' }] }],
  positions: [{ kind: 'position', id: 'position/mayor', title: { text: 'mayor' } }],
  tenures: [
    { kind: 'tenure', id: 'tenure/mayor', holder: 'person/brandt', position: 'position/mayor', period: { start: '../2020', end: '..' } },
  ],
  relationships: [
    {
      kind: 'relationship',
      id: 'relationship/member',
      from: 'state/selva',
      to: 'bloc/union',
      type: 'member-of',
      period: { start: '1999', end: '2025' },
      history: [{ type: 'withdrawal-announced', on: '2024-01-28' }],
    },
  ],
  agreements: [
    {
      kind: 'agreement',
      id: 'agreement/ferry',
      title: { text: 'Ferry contract' },
      participants: [{ actor: 'state/selva', role: 'party' }],
      history: [
        { type: 'signed', on: '2024-09-02', effectiveOn: '2024-10-01' },
        { type: 'announced' },
        { type: 'suspended', on: '2025-01', until: '2025-02', effectiveOn: '2025-01' },
      ],
      milestones: [{ type: 'delivery', due: '2025-03-01', metOn: '2025-04-01' }],
      expires: '2030',
    },
  ],
  programs: [{ kind: 'program', id: 'program/order', title: { text: 'harbour order' }, history: [{ type: 'imposed', on: '2021' }] }],
  sanctions: [
    {
      kind: 'sanction',
      id: 'sanction/selva',
      target: 'state/selva',
      issuer: 'bloc/union',
      history: [{ type: 'suspended-by-court', on: '2023' }],
      listings: [{ list: 'Union list', listedOn: '2022-01-09', amendedOn: ['2022-03-01'], delistedOn: '2022-07-03' }],
      measures: [
        {
          type: 'asset-freeze',
          period: { start: '2022-01-10', end: '2022-07-02' },
          history: [{ type: 'partially-lifted', on: '2022-05' }],
        },
      ],
    },
  ],
  events: [
    {
      kind: 'event',
      id: 'event/summit',
      type: 'summit',
      title: { text: 'Port summit' },
      period: { start: '2024-09-04', end: '2024-09-06' },
      status: 'scheduled',
    },
    { kind: 'event', id: 'event/visit', type: 'visit', on: '2024-09-02', status: 'occurred' },
    { kind: 'event', id: 'event/undated', type: 'visit' },
  ],
};

describe('timeline', () => {
  it('tells what happened when, in the order of time', () => {
    expect(timeline(story).map(({ on, label }) => `${on} ${label}`)).toEqual([
      '../2020 Ida Brandt, mayor: takes office',
      '1999 Selva member of Port Union: begins',
      '2021 harbour order: imposed',
      '2022-01-09 sanction of Port Union on Selva: put on the list Union list',
      '2022-01-10 sanction of Port Union on Selva: asset freeze begins',
      '2022-03-01 sanction of Port Union on Selva: entry on the list Union list amended',
      '2022-05 sanction of Port Union on Selva: asset freeze partially lifted',
      '2022-07-02 sanction of Port Union on Selva: asset freeze ends',
      '2022-07-03 sanction of Port Union on Selva: taken off the list Union list',
      '2023 sanction of Port Union on Selva: suspended by a court',
      '2024-01-28 Selva member of Port Union: withdrawal announced',
      '2024-09-01 Ferry signed: image taken',
      '2024-09-02 Ferry contract: signed',
      '2024-09-02 visit',
      '2024-09-03T08:00:00Z Ferry signed: published',
      '2024-09-04 Port summit: begins (scheduled)',
      '2024-09-05 Ferry signed: correction',
      '2024-09-06 Port summit: ends (scheduled)',
      '2024-10-01 Ferry contract: signed, with effect from this day',
      '2025-01 Ferry contract: suspended',
      '2025 Selva member of Port Union: ends',
      '2025-02 Ferry contract: suspended until this day',
      '2025-03-01 Ferry contract: delivery due',
      '2025-04-01 Ferry contract: delivery made',
      '2030 Ferry contract: ends by its own terms',
    ]);
  });

  it('says for each row whose date it is, where it stands, and how far it reaches', () => {
    const index = new StoryIndex(story);
    for (const { entity, pointer, on } of timeline(story)) expect(valueAt(index.entry(entity)?.entity, fromPointer(pointer))).toBe(on);
    const rows = new Map(timeline(story).map((row) => [row.on, row]));
    expect(rows.get('2025-01')).toMatchObject({
      entity: 'agreement/ferry',
      pointer: '/history/2/on',
      earliest: '2025-01-01',
      latest: '2025-01-31',
    });
    expect(rows.get('../2020')).not.toHaveProperty('earliest');
    expect(rows.get('../2020')?.latest).toBe('2020-12-31');
  });

  it('tells of an event that is disputed or cancelled, and is empty for a story without dates', () => {
    const events: Event[] = [{ kind: 'event', id: 'event/e', type: 'attack', on: '2024', status: 'disputed' }];
    expect(timeline({ ...head, events }).map(({ label }) => label)).toEqual(['attack: disputed']);
    expect(timeline(head)).toEqual([]);
  });

  it('is sorted by compareDates, in the order of the story where dates are the same', () => {
    const dates = fc.constantFrom<FuzzyDate>(
      '2024',
      '2024-09',
      '2024-09-02',
      '2024-09-02T10:00:00Z',
      '2024-09-02T10:00:00',
      '../2024',
      '2024/..',
      '1944~',
      '197X',
      'Y-10000',
      '2024-21',
      '2023/2025',
    );
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 30 }), (list) => {
        const rows = timeline({
          ...head,
          events: list.map((on, index): Event => ({ kind: 'event', id: `event/e${index}`, type: 'visit', on })),
        });
        const expected = list.map((on, index) => ({ on, index })).sort((a, b) => compareDates(a.on, b.on) || a.index - b.index);
        expect(rows.map(({ entity }) => entity)).toEqual(expected.map(({ index }) => `event/e${index}`));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
