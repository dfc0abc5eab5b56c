import type { Identifier } from 'nutgraf';
import { describe, expect, it } from 'vitest';
import { compareIdentifiers, keyOf } from './compare-identifier.ts';

const lei = (value: string): Identifier => ({ scheme: 'lei', value });
const passport = (value: string, country?: string): Identifier => ({
  scheme: 'passport',
  value,
  ...(country === undefined ? {} : { country: country as NonNullable<Identifier['country']> }),
});

describe('compareIdentifiers', () => {
  it.each<[string, Identifier[], Identifier[], string, boolean]>([
    ['an equal number that one alone bears', [lei('5299-00T8')], [lei('529900t8')], 'agree', true],
    ['two different ones', [lei('529900T8')], [lei('999900T8')], 'disagree', false],
    ['an equal one beside a different one', [lei('1')], [lei('2'), lei('1')], 'agree', true],
    ['an equal passport of one country', [passport('A12', 'ML')], [passport('a 12', 'ML')], 'agree', true],
    ['an equal passport of a country not told', [passport('A12')], [passport('A12', 'ML')], 'agree', false],
    ['an equal passport of two countries', [passport('A12', 'NE')], [passport('A12', 'ML')], 'silent', false],
    ['two different passports: a person may have two', [passport('A12', 'ML')], [passport('B3', 'ML')], 'silent', false],
    ['a forged one', [passport('A12', 'ML')], [{ ...passport('A12', 'ML'), status: 'false' }], 'agree', false],
    ['the same value of two schemes', [lei('1')], [passport('1')], 'silent', false],
    ['a call sign, which passes on', [{ scheme: 'call-sign', value: 'ABC1' }], [{ scheme: 'call-sign', value: 'ABC1' }], 'agree', false],
    [
      'a notice, which many share',
      [{ scheme: 'federal-register', value: '84 FR 1' }],
      [{ scheme: 'federal-register', value: '84 FR 1' }],
      'silent',
      false,
    ],
    ['none', [], [lei('1')], 'silent', false],
  ])('%s', (_, ours, theirs, verdict, sure) => {
    expect(compareIdentifiers(ours, theirs)).toMatchObject({ verdict, sure });
  });

  it('keeps the case of what is told apart by it', () => {
    expect(keyOf({ scheme: 'wallet-address', value: 'aB1' })).toBe('wallet-address aB1');
    expect(keyOf({ scheme: 'imo', value: 'imo 907-4729' })).toBe('imo IMO9074729');
    expect(keyOf({ scheme: 'lei', value: ' - ' })).toBeUndefined();
  });
});
