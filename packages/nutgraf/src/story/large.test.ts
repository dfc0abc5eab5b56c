import { expect, test } from 'vitest';
import { mali } from '../fixtures/index.ts';
import { faultsOf } from '../values/schema-fault.ts';
import { StorySchema } from './story.ts';
import { validateStory } from './validate.ts';

const places = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'place', id: `place/p${at}`, names: [{ text: `Place ${at}` }] }));

/** Faults of many sorts, in lists so long that they are judged piece by piece. */
const broken = {
  ...mali,
  title: undefined,
  extra: 1,
  places: [...places(9_000), { kind: 'place', id: 'place/x', names: [{ text: 1 }], extra: true }, 0, ...places(2_000)],
  events: [{ kind: 'event', id: 'event/e', type: 'summit', participants: [...Array(30_000).fill(0)], extra: places(9_000) }],
  sources: places(100_001),
};

test('a large value has the faults that Zod finds in it whole', () => {
  const { participants: _, ...event } = broken.events[0] as { participants: unknown };
  const value = { ...broken, sources: [], events: [event], places: broken.places };
  const key = ({ path, code }: { path: readonly PropertyKey[]; code: string }) => `${path.join('/')} ${code}`;
  const whole = StorySchema.safeParse(value).error?.issues.map(key) ?? [];
  expect([...faultsOf(StorySchema, value)].map(key).sort()).toEqual(whole.sort());
  expect(whole.length).toBeGreaterThan(6);
});

test('a list that is too long by one is said to be so, and its entries are judged', () => {
  const { issues } = validateStory({ ...mali, places: [...places(100_000), { kind: 'place', id: 'place/x', extra: 1 }] });
  expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'schema/unknown-key /places/100000/extra',
    'schema/bounds /places',
  ]);
});

test('a million faults give a thousand issues', () => {
  const events = Array(1_000).fill({ kind: 'event', id: 'event/e', type: 'summit', participants: Array(1_000).fill(0) });
  expect(validateStory({ ...mali, events }).issues).toHaveLength(1_000);
});
