import { type Entity, type Person, validateEntity } from 'nutgraf';
import { expect, test } from 'vitest';
import { Ledger } from '../ledger.ts';
import { settled } from './settle.ts';

function settle(...entities: Entity[]) {
  const ledger = new Ledger(new Map());
  const found = settled(entities, ledger, { pointer: '/ENTRY', field: '/ENTRY' });
  for (const entity of found) expect(validateEntity(entity).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { found, lost: ledger.issues().map(({ message }) => message) };
}

const person: Person = { kind: 'person', id: 'person/list:1', names: [{ text: 'Anna Example' }] };

test('a valid entity stays itself', () => {
  const { found, lost } = settle(person);
  expect(found[0]).toBe(person);
  expect(lost).toEqual([]);
});

test('what a schema refuses is cut and reported', () => {
  const { found, lost } = settle({ ...person, names: [{ text: 'Anna Example' }, { text: '' }], gender: 'unknown' as 'female' });
  expect(found).toEqual([person]);
  expect(lost).toEqual([
    expect.stringContaining('does not come through as person/names/1'),
    expect.stringContaining('does not come through as person/gender'),
  ]);
});

test('what a check calls an error is cut with what cannot stand without it', () => {
  const { found, lost } = settle({
    ...person,
    identifiers: [
      { scheme: 'imo', value: '1234568' },
      { scheme: 'passport', value: 'X1' },
    ],
    births: [{ date: '1960-02-30' }, { date: '1961', note: 'as stated' }],
    period: { start: '2020', end: '2019' },
  });
  expect(found).toEqual([
    {
      ...person,
      identifiers: [{ scheme: 'passport', value: 'X1' }],
      births: [{ date: '1961', note: 'as stated' }],
      period: { start: '2020' },
    },
  ]);
  expect(lost).toEqual([
    expect.stringContaining('does not come through as person/identifiers/0/value: '),
    expect.stringContaining('does not come through as person/births/0/date: '),
    expect.stringContaining('does not come through as person/period/end: '),
  ]);
});

test('an entity that cannot do without what is cut is left out', () => {
  const { found, lost } = settle({ ...person, id: 'person/' });
  expect(found).toEqual([]);
  expect(lost[0]).toContain('does not come through as person/id: ');
});

test('one issue a property and run, with a count', () => {
  const { lost } = settle(...['1960-02-30', '1961-02-29'].map((date): Person => ({ ...person, births: [{ date: '1960' }, { date }] })));
  expect(lost).toEqual([expect.stringMatching(/ does not come through as person\/births\/1\/date: .*; so in 2 places$/u)]);
});

test('many faults of one entity are cut in a turn, and what is sound stays', () => {
  const births = Array.from({ length: 100 }, (_, at) => ({ date: at % 2 === 0 ? '1961-02-29' : '1961' }));
  const { found, lost } = settle({ ...person, births });
  expect(found).toEqual([{ ...person, births: births.filter(({ date }) => date === '1961') }]);
  expect(lost).toEqual([expect.stringContaining('so in 50 places')]);
});
