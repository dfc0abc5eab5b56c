import fc from 'fast-check';
import { expect, test } from 'vitest';
import { norland } from '../../test/norland.ts';
import { type Kind, plurals } from '../codes/kind.ts';
import { NutgrafError } from '../error.ts';
import type { Entity, Story } from '../generated/model.ts';
import { fromRecords, type StoryHead, toRecords } from './record.ts';
import { StorySchema } from './story.ts';

const { kind, specVersion, id, title } = norland;
const kinds = Object.keys(plurals) as Kind[];
const samples = new Map(kinds.map((one) => [one, norland[plurals[one]]?.[0] as Entity]));

const entities = (one: Kind): fc.Arbitrary<Entity[] | undefined> => {
  const slug = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~:-]{0,9}$/u);
  const made = fc
    .record({ slug, text: fc.string({ minLength: 1 }) })
    .map(({ slug, text }) => ({ ...samples.get(one), id: `${one}/${slug}`, notes: [{ text }] }) as Entity);
  return fc.option(fc.array(made, { minLength: 1, maxLength: 4 }), { nil: undefined });
};

/** Valid stories: any head, with any lists. */
const stories: fc.Arbitrary<Story> = fc
  .record({
    head: fc.record(
      {
        status: fc.constantFrom('developing', 'settled'),
        nutGraf: fc.constant(norland.nutGraf),
        extensions: fc.dictionary(fc.constantFrom('acme:a', 'acme:b'), fc.jsonValue(), { minKeys: 1 }),
      },
      { requiredKeys: [] },
    ),
    lists: fc.tuple(...kinds.map(entities)),
  })
  .map(({ head: { extensions, ...head }, lists }) => {
    const filled = kinds.flatMap((one, index) => (lists[index] === undefined ? [] : [[plurals[one], lists[index]]]));
    return {
      kind,
      specVersion,
      id,
      title,
      ...head,
      ...Object.fromEntries(filled),
      ...(extensions === undefined ? {} : { extensions }),
    } as Story;
  });

test('the head comes first, without entities, then the entities in the order of the document', () => {
  const [head, ...rest] = toRecords(norland);
  expect(head).toEqual({ kind, specVersion, id, title, status: norland.status, nutGraf: norland.nutGraf, extensions: norland.extensions });
  expect(rest).toEqual(Object.values(plurals).flatMap((plural) => norland[plural] as Entity[]));
});

test('there and back gives the same text, for any valid story', () => {
  expect(JSON.stringify(fromRecords(toRecords(norland)))).toBe(JSON.stringify(norland));
  fc.assert(
    fc.property(stories, (story) => {
      expect(StorySchema.safeParse(story).error).toBeUndefined();
      const records = [...toRecords(story)];
      expect(JSON.stringify(fromRecords(records))).toBe(JSON.stringify(story));
      expect([...toRecords(fromRecords(records))]).toEqual(records);
    }),
  );
});

test('in another order the records come into the same lists', () => {
  const records = fc.shuffledSubarray([...toRecords(norland)], { minLength: [...toRecords(norland)].length });
  fc.assert(
    fc.property(records, (shuffled) => {
      const story = fromRecords(shuffled);
      for (const plural of Object.values(plurals)) {
        expect(story[plural]).toEqual(shuffled.filter((record) => record.kind !== 'story' && plurals[record.kind] === plural));
      }
    }),
    { numRuns: 20 },
  );
});

test('neither changes what it is given', () => {
  const copy = structuredClone(norland);
  const records = [...toRecords(norland)];
  fromRecords(records);
  expect(norland).toEqual(copy);
  expect(fromRecords(toRecords(norland)).people).not.toBe(norland.people);
});

const head = { kind: 'story', specVersion: '1.0', id: 'story/x', title: { text: 'X' } };

test.each([
  [[head, { kind: 'persona', id: 'person/x' }], 'Record 2 is of no kind of the model: its kind is "persona"'],
  [[head, { id: 'person/x' }], 'Record 2 is of no kind of the model: it has no "kind" (id)'],
  [[head, { kind: 'toString' }], 'Record 2 is of no kind of the model: its kind is "toString"'],
  [[null], 'Record 1 is of no kind of the model: it is null'],
  [[[head]], 'Record 1 is of no kind of the model: it is a list'],
  [[head, head], 'Record 2 is a second head of a story: a stream holds one story'],
  [[{ ...head, people: [] }], 'Record 1 is a story with "people": expected its head, without entities'],
  [[], 'No record of 0 is the head of the story, {"kind": "story", …}'],
])('%j is refused', (records, message) => {
  expect(() => fromRecords(records as (StoryHead | Entity)[])).toThrow(new NutgrafError(message));
});
