import type { Entity } from 'nutgraf';
import { expect, test } from 'vitest';
import { Losses } from '../src/losses.ts';
import { roundTrip, type Writable } from './round-trip.ts';
import { roundTrips, writable } from './round-trip-suite.ts';

roundTrips(writable, 20, 20_240_902, false);

/** A form that is the model itself, but for what `change` does to each document. */
function formOf(change: (entity: Entity, losses: Losses) => object): Writable {
  return {
    ...(writable[0] as Writable),
    of: 'records',
    detect: () => true,
    detectVersion: () => '1',
    judge: () => [],
    from: (value) => ({ entities: [value as Entity], issues: [] }),
    to(entities) {
      const losses = new Losses('the form');
      const documents = entities.map((entity) => change(entity, losses));
      return { documents, issues: losses.issues(), losses: losses.places };
    },
  };
}

const person: Entity = { kind: 'person', id: 'person/ada', names: [{ text: 'Ada' }, { text: 'A.', lang: 'en' }], gender: 'female' };

test.each<[string, (entity: Entity, losses: Losses) => object, string[]]>([
  ['nothing is lost', (entity) => entity, []],
  [
    'a property is lost in silence',
    (entity) => ({ ...entity, gender: undefined }),
    ['person/ada/gender was "female" and is not there, and no loss says so'],
  ],
  [
    'a property is another in silence',
    (entity) => ({ ...entity, gender: 'male' }),
    ['person/ada/gender was "female" and is "male", and no loss says so'],
  ],
  ['a property is new', (entity) => ({ ...entity, nationalities: ['ML'] }), ['person/ada/nationalities is ["ML"] and was not there']],
  [
    'an entry is lost in silence',
    (entity) => ({ ...entity, names: [{ text: 'Ada' }] }),
    ['person/ada/names has 1 entries: of 2 there were, 0 are lost'],
  ],
  [
    'the order is another',
    (entity) => ({ ...entity, names: [{ text: 'A.', lang: 'en' }, { text: 'Ada' }] }),
    [
      'person/ada/names/0/lang is "en" and was not there',
      'person/ada/names/0/text was "Ada" and is "A.", and no loss says so',
      'person/ada/names/1/text was "A." and is "Ada", and no loss says so',
      'person/ada/names/1/lang was "en" and is not there, and no loss says so',
    ],
  ],
  [
    'an entry is lost, as said',
    (entity, losses) => {
      losses.drop(entity, '/names/0');
      return { ...entity, names: [{ text: 'A.', lang: 'en' }] };
    },
    [],
  ],
  [
    'all of an entry is lost, as said piece by piece',
    (entity, losses) => {
      losses.dropRest(entity, { text: 'A.', lang: 'en' }, '/names/1');
      return { ...entity, names: [{ text: 'Ada' }] };
    },
    [],
  ],
  [
    'another entry is lost than said',
    (entity, losses) => {
      losses.drop(entity, '/names/1');
      return { ...entity, names: [{ text: 'A.', lang: 'en' }] };
    },
    ['person/ada/names/0/lang is "en" and was not there', 'person/ada/names/0/text was "Ada" and is "A.", and no loss says so'],
  ],
  [
    'it is said to be lost and is there',
    (entity, losses) => {
      losses.drop(entity, '');
      return entity;
    },
    ['person/ada is said to be lost as a whole, and is there'],
  ],
  [
    'it is another entity',
    (entity) => ({ ...entity, id: 'person/bob' }),
    ['person/ada is not there, and no loss says so', 'person/bob is there, and was not before'],
  ],
])('the comparison sees that %s', async (_, change, faults) => {
  expect((await roundTrip(formOf(change), [person])).faults).toEqual(faults);
});
