import { backingOf, type Claim, type Entity, fromRecords, standing, toRecords, validateStory } from 'nutgraf';
import { stories } from 'nutgraf/fixtures';
import { describe, expect, test } from 'vitest';
import { factual } from './factual.ts';
import { Losses } from './losses.ts';

const article: Entity = { kind: 'article', id: 'article/report', bodies: [{ text: 'Ada Example met the envoy.' }] };
const ada: Entity = { kind: 'person', id: 'person/ada-example', names: [{ text: 'Ada Example' }] };
const bob: Entity = { kind: 'person', id: 'person/bob-sample', unspecified: { reason: 'protected', description: { text: 'a witness' } } };
const meeting: Entity = {
  kind: 'event',
  id: 'event/meeting',
  type: 'meeting',
  on: '2024-09-02',
  participants: [{ actor: 'person/bob-sample' }, { actor: 'person/ada-example', role: 'host' }],
};

function claim(slug: string, rest: Partial<Claim> = {}): Claim {
  return { kind: 'claim', id: `claim/${slug}`, statedIn: 'article/report', modality: 'asserted', ...rest };
}

function exported(...entities: Entity[]) {
  const losses = new Losses('the form');
  const left = factual(entities, losses);
  return { left, ids: left.map(({ id }) => id), places: losses.places.map(({ id, pointer }) => id + pointer), issues: losses.issues() };
}

describe.each(Object.entries(stories))('of the story %s', (_, story) => {
  const entities = [...toRecords(story)].slice(1) as Entity[];
  const result = exported(...entities);

  test('no part is left that is no fact, and every fact is', () => {
    const left = new Map(result.left.map((entity) => [entity.id, entity]));
    const isGone = (id: string, pointer: string) => result.places.some((place) => `${id}${pointer}/`.startsWith(`${place}/`));
    for (const [id, parts] of backingOf(story)) {
      for (const pointer of parts.keys()) {
        const isFact = ['stated', 'reported', 'unbacked'].includes(standing(story, id, pointer));
        const isThing = !/^(?:tenure|relationship|agreement|program|sanction|event)\//u.test(id);
        if (pointer === '' && isThing) expect(left.has(id)).toBe(true);
        else if (!isFact) expect([id, pointer, isGone(id, pointer)]).toEqual([id, pointer, true]);
      }
    }
    const kept = result.left.filter((entity) => entity.kind === 'claim');
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter(({ modality, verification = '' }) => modality !== 'asserted' || /ed$/u.test(verification))).toMatchObject(
      kept.filter(({ verification = '' }) => ['confirmed', 'corroborated'].includes(verification)),
    );
  });

  test('what is left is a valid story, in which every reference and path leads somewhere', () => {
    const { nutGraf: _, ...head } = story;
    const rest = fromRecords([{ kind: 'story', specVersion: head.specVersion, id: head.id, title: head.title }, ...result.left]);
    expect(validateStory(rest).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('with `all` nothing is taken out', () => {
    const losses = new Losses('the form');
    expect(factual(entities, losses, { all: true })).toEqual(entities);
    expect(losses.places).toEqual([]);
  });
});

describe('what is no fact', () => {
  const day = { entity: meeting.id, path: '/on', value: '2024-09-02' } as const;

  test.each([
    ['alleged', claim('a', { modality: 'alleged', about: [day] }), 'it is only alleged'],
    ['promised', claim('a', { modality: 'promised', about: [day] }), 'it is only expected'],
    ['denied', claim('a', { modality: 'denied', about: [day] }), 'it is disputed'],
    ['refuted', claim('a', { verification: 'refuted', about: [day] }), 'it is refuted'],
  ])('a property that is %s is withheld, and so is the claim', (_, one, reason) => {
    const fact = claim('b', { about: [{ entity: meeting.id, path: '/type', value: 'meeting' }] });
    const { left, places, issues } = exported(article, ada, meeting, one, fact);
    expect(left[2]).toEqual({ ...meeting, on: undefined });
    expect(left[2]).not.toHaveProperty('on');
    expect(left.slice(3)).toEqual([fact]);
    expect(places).toEqual(['event/meeting/on', 'claim/a']);
    expect(issues[0]).toMatchObject({
      code: 'convert/dropped-field',
      severity: 'info',
      pointer: '/on',
      message: `"on" of event/meeting is withheld: ${reason}`,
    });
  });

  test('what is stated, reported and contradicted by nothing stays', () => {
    const entities = [article, ada, meeting, claim('a', { about: [day] }), claim('b', { about: [day], speaker: 'person/ada-example' })];
    expect(exported(...entities)).toMatchObject({ left: entities, places: [] });
  });

  test('an act that is only alleged goes as a whole, and so does what it is all about', () => {
    const tour: Entity = { kind: 'event', id: 'event/tour', type: 'visit', partOf: 'event/meeting' };
    const alleged = claim('a', { modality: 'alleged', about: [day] });
    expect(exported(article, ada, meeting, tour, alleged)).toMatchObject({
      left: [article, ada, { kind: 'event', id: 'event/tour', type: 'visit' }],
      places: ['event/meeting', 'event/tour/partOf', 'claim/a'],
    });
  });

  test('a thing of which something is alleged as a whole stays', () => {
    const alleged = claim('a', { modality: 'alleged', about: [{ entity: 'person/ada-example' }] });
    expect(exported(article, ada, alleged).left).toEqual([article, ada]);
  });

  test('a claim goes that gives another value than the confirmed one', () => {
    const confirmed = claim('a', { verification: 'confirmed', about: [day] });
    const other = claim('b', { about: [{ ...day, value: '2024-09-03' }] });
    expect(exported(article, ada, meeting, confirmed, other).left).toEqual([article, ada, meeting, confirmed]);
  });

  test('a correction goes with the only claim that it is about, since without one it would speak of the whole article', () => {
    const corrected: Entity = { ...article, corrections: [{ type: 'retraction', affects: ['claim/a'] }, { type: 'update' }] };
    const { left, places } = exported(corrected, claim('a'), claim('b'));
    expect(left).toEqual([{ ...article, corrections: [{ type: 'update' }] }, claim('b')]);
    expect(places).toEqual(['article/report/corrections/0', 'claim/a']);
  });

  test('an event goes whose status is only expected, since without it it would have happened', () => {
    const plan: Entity = { ...meeting, status: 'scheduled' };
    const expected = claim('a', { modality: 'predicted', about: [{ entity: plan.id, path: '/status', value: 'scheduled' }] });
    const stated = claim('b', { about: [{ entity: plan.id, path: '/on', value: '2024-09-02' }] });
    expect(exported(article, ada, plan, expected, stated).ids).toEqual(['article/report', 'person/ada-example']);
  });

  test('paths into a list that is shorter now are counted anew', () => {
    const first = claim('a', {
      modality: 'alleged',
      about: [{ entity: meeting.id, path: '/participants/0/actor', value: 'person/bob-sample' }],
    });
    const second = claim('b', { about: [{ entity: meeting.id, path: '/participants/1/role', value: 'host' }] });
    const bobNamed: Entity = { kind: 'person', id: 'person/bob-sample', names: [{ text: 'Bob' }] };
    const { left, places } = exported(article, ada, bobNamed, meeting, first, second);
    expect(left.slice(3)).toEqual([
      { ...meeting, participants: [{ actor: 'person/ada-example', role: 'host' }] },
      { ...second, about: [{ entity: meeting.id, path: '/participants/0/role', value: 'host' }] },
    ]);
    expect(places).toContain('claim/b/about/0/path');
  });

  test('what is noted later is counted in the entity as it was', () => {
    const first = claim('a', {
      modality: 'alleged',
      about: [{ entity: meeting.id, path: '/participants/0/actor', value: 'person/bob-sample' }],
    });
    const stated = claim('b', { about: [{ entity: meeting.id, path: '/on', value: '2024-09-02' }] });
    const losses = new Losses('the form');
    const [event] = factual([meeting, first, stated], losses);
    losses.drop(event as Entity, '/participants/0/role');
    expect(losses.places.map(({ pointer }) => pointer)).toEqual(['/participants/0', '', '/participants/1/role']);
  });

  test('a claim that its article took back is no fact, nor is what only it says', () => {
    const whole: Entity = { ...article, corrections: [{ type: 'retraction' }] };
    const { left } = exported(whole, ada, meeting, claim('a', { about: [day] }), claim('b', { statedIn: 'source/gazette' }));
    expect(left.map(({ id }) => id)).toEqual(['article/report', 'person/ada-example', 'claim/b']);
  });
});

describe('an actor whose identity is protected', () => {
  const tenure: Entity = { kind: 'tenure', id: 'tenure/bob-sample-clerk', holder: 'person/bob-sample', role: 'clerk' };
  const act: Entity = {
    kind: 'agreement',
    id: 'agreement/ferry',
    participants: [{ actor: 'person/ada-example', role: 'party' }],
    history: [{ type: 'signed', by: ['person/bob-sample'] }, { type: 'in-force' }],
  };
  const noted: Entity = {
    kind: 'group',
    id: 'group/ferrymen',
    names: [{ text: 'Ferrymen' }],
    notes: [{ text: 'See person/bob-sample.' }, { text: 'None' }],
    extensions: { 'acme:key': { deep: ['x person/bob-sample'] }, 'acme:other': 1 },
  };
  const entities = [
    article,
    ada,
    bob,
    tenure,
    meeting,
    act,
    noted,
    claim('said', { speaker: 'person/bob-sample', evidence: [{ exact: 'I saw it' }] }),
    claim('value', { about: [{ entity: meeting.id, path: '/participants/0/actor', value: 'person/bob-sample' }] }),
    claim('bob-sample-was-there'),
    claim('else', { proposition: { text: 'Ada Example met the envoy' } }),
  ];

  test('leaves with all that refers to it, and its id is told nowhere', () => {
    const { left, issues } = exported(...entities);
    expect(left).toEqual([
      article,
      ada,
      { ...meeting, participants: [{ actor: 'person/ada-example', role: 'host' }] },
      { ...act, history: [{ type: 'in-force' }] },
      { ...noted, notes: [{ text: 'None' }], extensions: { 'acme:other': 1 } },
      entities.at(-1),
    ]);
    expect(JSON.stringify(left)).not.toMatch(/bob-sample/u);
    expect(JSON.stringify(issues)).not.toMatch(/bob-sample/u);
    expect(issues.map(({ message }) => message)).toContain('the whole of some person is withheld: the identity is protected');
  });

  test('a longer id that begins with its own is another’s', () => {
    const other: Entity = { kind: 'person', id: 'person/bob-samples', notes: [{ text: 'person/bob-samples' }] };
    expect(exported(bob, other).left).toEqual([other]);
  });

  test.each(stories.ceasefire?.people?.map((person) => [person.id, person] as const) ?? [])(
    '%s, once protected, is not in any text',
    (id, person) => {
      const hidden: Entity = { kind: 'person', id: person.id, unspecified: { reason: 'protected', description: { text: 'a source' } } };
      const records = [...toRecords(stories.ceasefire as never)].slice(1) as Entity[];
      const { left, issues } = exported(...records.map((entity) => (entity.id === id ? hidden : entity)));
      expect(JSON.stringify([left, issues])).not.toContain(id);
      expect(left.length).toBeGreaterThan(80);
    },
  );
});

test('a chain of what cannot stand without each other goes as a whole, however long it is', () => {
  const links = Array.from({ length: 2000 }, (_, at) => claim(`c${at + 1}`, { about: [{ entity: `claim/c${at}` }] }));
  const { left, places } = exported(claim('c0', { modality: 'alleged', proposition: { text: 'A' } }), ...links, claim('free'));
  expect(left).toEqual([claim('free')]);
  expect(places.length).toBe(2001);
});
