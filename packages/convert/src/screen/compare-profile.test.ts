import type { Person } from 'nutgraf';
import { describe, expect, it } from 'vitest';
import { compareBirths, compareCountries, compareKinds } from './compare-profile.ts';
import { type Party, profileOf } from './profile.ts';

const profile = (party: Party) => profileOf(party, (text) => text);
const person = (rest: Partial<Person>) => profile({ kind: 'person', id: 'person/a', ...rest });

describe('compareKinds', () => {
  it.each([
    ['organization', 'organization', 'agree'],
    ['organization', 'group', 'silent'],
    ['person', 'organization', 'disagree'],
    ['asset', 'organization', 'disagree'],
    ['state', 'organization', 'disagree'],
  ] as const)('%s and %s: %s', (one, other, verdict) => {
    const party = (kind: typeof one | typeof other): Party => ({ kind, id: `${kind}/a`, type: 'vessel' }) as Party;
    expect(compareKinds(profile(party(one)), profile(party(other))).verdict).toBe(verdict);
  });
});

describe('compareCountries', () => {
  it('agrees where one is common, wherever it stands', () => {
    expect(compareCountries(person({ nationalities: ['ML', 'FR'] }), person({ addresses: [{ country: 'ML' }] })).verdict).toBe('agree');
  });

  it('takes another citizenship for more than an address abroad', () => {
    const ours = person({ nationalities: ['ML'] });
    const citizen = compareCountries(ours, person({ countries: ['NE'] }));
    const resident = compareCountries(ours, person({ addresses: [{ country: 'NE' }] }));
    expect([citizen.verdict, resident.verdict]).toEqual(['disagree', 'disagree']);
    expect(citizen.factor).toBeLessThan(resident.factor);
  });

  it('is silent where one side is', () => {
    expect(compareCountries(person({}), person({ countries: ['NE'] }))).toEqual({
      field: 'country',
      theirs: 'NE',
      verdict: 'silent',
      factor: 1,
    });
  });
});

describe('compareBirths', () => {
  it.each([
    [['1962'], ['1962-03-04'], 'agree'],
    [['1944~'], ['1945'], 'agree'],
    [['1962-03-04'], ['1962-05-04'], 'silent'],
    [['1962'], ['1963'], 'silent'],
    [['1962'], ['1965'], 'disagree'],
    [['1962'], ['1990', '1962'], 'agree'],
    [['1960/1969'], ['1980'], 'disagree'],
    [[], ['1990'], 'silent'],
  ])('%j and %j: %s', (ours, theirs, verdict) => {
    const born = (dates: readonly string[]) => person(dates.length === 0 ? {} : { births: dates.map((date) => ({ date })) });
    expect(compareBirths(born(ours), born(theirs))?.verdict).toBe(verdict);
  });

  it('has nothing to say of what is not born', () => {
    expect(compareBirths(person({}), profile({ kind: 'group', id: 'group/a' }))).toBeUndefined();
  });
});
