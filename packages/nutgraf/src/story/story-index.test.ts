import { describe, expect, it } from 'vitest';
import { ceasefire, mali } from '../fixtures/index.ts';
import type { Story } from '../generated/model.ts';
import { fromPointer, toPointer, valueAt } from '../json-pointer.ts';
import { independentSources, inForce, labelIn, sanctionsOn, standing, timeline } from './question/index.ts';
import { StoryIndex } from './story-index.ts';

/** The ceasefire with an article taken back as a whole, and claims against each other and in the place of others. */
const disturbed: Story = {
  ...ceasefire,
  articles: (ceasefire.articles ?? []).map((article, place) =>
    place === 2 ? { ...article, corrections: [{ type: 'retraction' }] } : article,
  ),
  claims: (ceasefire.claims ?? []).map((claim, place, all) => {
    const next = all[(place + 7) % all.length]?.id ?? claim.id;
    return place % 5 === 0 ? { ...claim, contradicts: [next] } : place % 5 === 1 ? { ...claim, supersedes: next } : claim;
  }),
};

const stories = [mali, ceasefire, disturbed];

describe('StoryIndex', () => {
  it('holds every entity with its place, and the first of two with one id', () => {
    const [place] = ceasefire.places ?? [];
    const twice = { ...ceasefire, places: [place, { ...place, names: [] }] } as Story;
    const index = new StoryIndex(twice);
    for (const { entity, pointer } of index.entries) expect(valueAt(twice, fromPointer(pointer))).toBe(entity);
    expect(index.get(place?.id)).toBe(place);
    expect(index.entry(place?.id ?? '')?.pointer).toBe(toPointer(['places', 0]));
    expect([index.get('person/__proto__'), index.get(undefined), index.entry('person/nobody')]).toEqual([undefined, undefined, undefined]);
    expect(index.all('place')).toBe(twice.places);
  });

  it('is made of a story, and not of an index again', () => {
    const index = StoryIndex.of(mali);
    expect(StoryIndex.of(index)).toBe(index);
    expect(index.story).toBe(mali);
  });

  it('is asked what the story is asked, and the answers are the same', () => {
    const met = new Set<string>();
    for (const story of stories) {
      const index = new StoryIndex(story);
      expect(timeline(index)).toEqual(timeline(story));
      expect(sanctionsOn(index, { on: '2019-03-13' })).toEqual(sanctionsOn(story, { on: '2019-03-13' }));
      for (const { id } of story.sanctions ?? []) expect(inForce(index, id, '2019-03-13')).toBe(inForce(story, id, '2019-03-13'));
      const claims = (story.claims ?? []).map(({ id }) => id);
      expect(independentSources(index, claims)).toBe(independentSources(story, claims));
      for (const { entity } of index.entries) {
        expect(labelIn(index, entity.id)).toBe(labelIn(story, entity.id));
        for (const pointer of ['', ...Object.keys(entity).map((key) => `/${key}`)]) {
          const answer = standing(index, entity.id, pointer);
          expect(answer, `${entity.id} ${pointer}`).toBe(standing(story, entity.id, pointer));
          met.add(answer);
        }
      }
    }
    expect([...met].sort()).toEqual(expect.arrayContaining(['disputed', 'reported', 'retracted', 'stated', 'unbacked']));
  });
});
