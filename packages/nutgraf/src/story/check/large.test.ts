import { expect, test } from 'vitest';
import type { Agreement, Claim, Event, Place, Story } from '../../generated/model.ts';
import { checkStory } from './index.ts';

// Linear time is not asserted here but lived: with a step that looks at all entities for each of them, these tests would not end in time.
const many = 20_000;
const story: Story = { kind: 'story', specVersion: '1.0', id: 'story/large', title: { text: 'Large' } };

const counted = (large: Story): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { code } of checkStory(large)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

test('a chain of many places, closed to a circle', () => {
  const places = Array.from(
    { length: many },
    (_, index): Place => ({
      kind: 'place',
      id: `place/p${index}`,
      names: [{ text: `Place ${index}` }],
      within: `place/p${(index + 1) % many}`,
    }),
  );
  expect(counted({ ...story, places })).toEqual({ 'story/cycle': 1 });
});

test('many agreements that each replace two others: more ways through them than can be walked', () => {
  const agreements = Array.from({ length: many }, (_, index): Agreement => {
    const targets = [index + 1, index + 2].filter((one) => one < many);
    const relations = targets.map((one) => ({ type: 'supersedes' as const, target: `agreement/a${one}` as const }));
    const participants: Agreement['participants'] = [{ actor: 'state/norland', role: 'party' }];
    return { kind: 'agreement', id: `agreement/a${index}`, participants, ...(relations.length > 0 ? { relations } : {}) };
  });
  const states: Story['states'] = [{ kind: 'state', id: 'state/norland', names: [{ text: 'Norland' }] }];
  expect(counted({ ...story, states, agreements })).toEqual({});
});

test('many references to nothing, many events outside theirs, many twins', () => {
  const events = Array.from(
    { length: many },
    (_, index): Event => ({
      kind: 'event',
      id: index % 2 === 0 ? `event/e${index}` : `event/E${index - 1}`,
      type: 'meeting',
      on: index === 0 ? '2024' : '1999-01-01',
      partOf: 'event/e0',
      place: `place/p${index}`,
    }),
  );
  delete events[0]?.partOf;
  expect(counted({ ...story, events })).toEqual({
    'story/dangling-reference': many,
    'story/date-order': many - 1,
    'story/case-twin-id': many / 2,
  });
});

test('many claims on one long text, half of them shifted', () => {
  const words = 'One dove 🕊 and another. ';
  const text = words.repeat(40_000);
  const width = [...words].length;
  const claims = Array.from({ length: many }, (_, index): Claim => {
    const start = index * width + 4 + (index % 2);
    return {
      kind: 'claim',
      id: `claim/c${index}`,
      statedIn: 'article/long',
      modality: 'asserted',
      about: [{ entity: 'article/long', path: '/publishedAt', value: index % 4 === 0 ? '2023' : '2024' }],
      evidence: [{ exact: 'dove 🕊', part: '/bodies/0/text', start, end: start + 6, suffix: ' and' }],
    };
  });
  const articles: Story['articles'] = [{ kind: 'article', id: 'article/long', publishedAt: '2024', bodies: [{ text }] }];
  expect(counted({ ...story, articles, claims })).toEqual({ 'story/evidence-mismatch': many / 2 });
  const field = [{ ...articles[0], publishedAt: '2022' }] as typeof articles;
  expect(counted({ ...story, articles: field, claims })).toMatchObject({ 'story/value-mismatch': many });
});

test('many tenures of one office, many acts of one person in it', () => {
  const id = 'person/ada' as const;
  const tenures = Array.from({ length: many }, (_, index) => ({
    kind: 'tenure' as const,
    id: `tenure/t${index}` as const,
    holder: id,
    position: 'position/mayor' as const,
    period: { start: '1950', end: '1960' },
  }));
  const relationships = Array.from({ length: many }, (_, index) => ({
    kind: 'relationship' as const,
    id: `relationship/r${index}` as const,
    from: index % 2 === 0 ? id : ('person/bo' as const),
    to: index % 2 === 0 ? ('person/bo' as const) : id,
    type: 'associate' as const,
    period: { start: String(1000 + (index % 1000)), end: String(1000 + (index % 1000)) },
  }));
  const events = Array.from(
    { length: many },
    (_, index): Event => ({
      kind: 'event',
      id: `event/e${index}`,
      type: 'visit',
      on: '2024',
      participants: [{ actor: id, position: 'position/mayor' }],
    }),
  );
  const people = [id, 'person/bo' as const].map((one) => ({ kind: 'person' as const, id: one, names: [{ text: one }] }));
  const positions: Story['positions'] = [{ kind: 'position', id: 'position/mayor', title: { text: 'mayor' } }];
  const large: Story = { ...story, people, positions, relationships, events };
  expect(counted({ ...large, tenures })).toEqual({ 'story/double-edge': expect.any(Number) });
  expect(counted({ ...large, tenures: tenures.slice(0, 20) })).toMatchObject({ 'story/outside-tenure': many });
});
