import { describe, expect, it } from 'vitest';
import type { Person, Story } from '../../generated/model.ts';
import { merge } from './merge.ts';

const head = { kind: 'story', specVersion: '1.0', title: { text: 'A ferry line' } } as const;
const mayor: Person = { kind: 'person', id: 'person/mayor', names: [{ text: 'Ida Brandt' }] };
const captain: Person = { kind: 'person', id: 'person/captain', names: [{ text: 'Olu Marsh' }] };
const cook: Person = { kind: 'person', id: 'person/cook', names: [{ text: 'Pia Lund' }] };

function story(id: string, rest: Partial<Story>): Story {
  return { ...head, id: `story/${id}`, ...rest };
}

describe('merge', () => {
  it('keeps the head of the first, takes what is alike once, and adds what the second alone has', () => {
    const first = story('a', { people: [mayor, captain], extensions: { 'acme:desk': 'port' } });
    const second = story('b', {
      title: { text: 'Another title' },
      status: 'settled',
      people: [cook, { ...captain, names: [{ text: 'Olu Marsh' }] }],
      states: [{ kind: 'state', id: 'state/selva' }],
    });
    const { value, issues } = merge(first, second);
    expect(issues).toEqual([]);
    expect(value).toEqual({ ...first, people: [mayor, captain, cook], states: [{ kind: 'state', id: 'state/selva' }] });
    expect(Object.keys(value)).toEqual(['kind', 'specVersion', 'title', 'id', 'people', 'states', 'extensions']);
  });

  it('keeps the first of two that differ and says where they part', () => {
    const first = story('a', { people: [captain, { ...mayor, gender: 'female' }] });
    const second = story('b', { people: [{ ...mayor, names: [{ text: 'Ida Brand' }] }, captain] });
    const { value, issues } = merge(first, second);
    expect(value.people).toEqual(first.people);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'merge/conflict',
      severity: 'warning',
      pointer: '/people/1/names/0/text',
      message: 'person/mayor differs: /names/0/text is "Ida Brandt" in the first story and "Ida Brand" in the second',
    });
  });

  it.each([
    [{ names: [{ text: 'Ida Brandt' }, { text: 'Ida' }] }, '/people/0/names/1', 'is nothing in the first story and an object'],
    [{ gender: 'female' }, '/people/0/gender', 'is nothing in the first story and "female"'],
    [{ names: undefined }, '/people/0/names', 'is a list in the first story and nothing'],
  ] satisfies [Partial<Person>, string, string][])('sees the difference of %j', (change, pointer, message) => {
    const { issues } = merge(story('a', { people: [mayor] }), story('b', { people: [{ ...mayor, ...change }] }));
    expect(issues.map((issue) => issue.pointer)).toEqual([pointer]);
    expect(issues[0]?.message).toContain(message);
  });

  it('does not see the order of keys or a key without a value as a difference', () => {
    const turned = { names: mayor.names, gender: undefined, id: mayor.id, kind: mayor.kind };
    expect(merge(story('a', { people: [mayor] }), story('b', { people: [turned] })).issues).toEqual([]);
  });

  it('leaves ids that differ in case, and twins within the first story, to the checks', () => {
    const first = story('a', { people: [mayor, { ...mayor }] });
    const { value, issues } = merge(first, story('b', { people: [{ ...mayor, id: 'person/Mayor' }] }));
    expect(issues).toEqual([]);
    expect(value.people?.map(({ id }) => id)).toEqual(['person/mayor', 'person/mayor', 'person/Mayor']);
  });

  it('compares with the first of two twins in the first story', () => {
    const { issues } = merge(story('a', { people: [mayor, { ...mayor, gender: 'female' }] }), story('b', { people: [mayor] }));
    expect(issues).toEqual([]);
  });

  it('judges the second of two twins in the second story against the first', () => {
    const { value, issues } = merge(story('a', {}), story('b', { people: [mayor, { ...mayor, gender: 'female' }] }));
    expect(value.people).toEqual([mayor]);
    expect(issues.map((issue) => issue.pointer)).toEqual(['/people/0/gender']);
  });

  it('speaks the newer of the two versions', () => {
    const newer = story('b', { specVersion: '1.12' });
    expect(merge(story('a', { specVersion: '1.9' }), newer).value.specVersion).toBe('1.12');
    expect(merge(newer, story('a', { specVersion: '1.9' })).value.specVersion).toBe('1.12');
  });

  it('changes neither story', () => {
    const first = story('a', { people: [mayor] });
    const second = story('b', { people: [cook], places: [{ kind: 'place', id: 'place/quay' }] });
    const before = JSON.stringify([first, second]);
    merge(first, second);
    expect(JSON.stringify([first, second])).toBe(before);
  });
});
