import { describe, expect, it } from 'vitest';
import type { ActOfAgreement, ActorId, Agreement } from '../../generated/model.ts';
import { signedOn } from './signed-on.ts';

function signed(on?: string, by?: ActorId[]): ActOfAgreement {
  return { type: 'signed', on, by };
}

function agreement(...history: ActOfAgreement[]): Agreement {
  return {
    kind: 'agreement',
    id: 'agreement/ferry',
    participants: [
      { actor: 'state/selva', role: 'party' },
      { actor: 'state/norland', role: 'party' },
      { actor: 'person/brandt', role: 'signatory', onBehalfOf: 'state/selva' },
      { actor: 'person/marsh', role: 'witness' },
      { actor: 'state/sudria', role: 'witness' },
      { actor: 'state/sudria', role: 'party' },
    ],
    history,
  };
}

describe('signedOn', () => {
  it.each<[string, ActOfAgreement[], string | undefined]>([
    ['all at once', [signed('2024-09-02')], '2024-09-02'],
    ['all at once, whatever single signatures say', [signed('2024-09-02'), signed('2024-09-09', ['state/selva'])], '2024-09-02'],
    ['one after the other', [signed('2024-09-04', ['state/norland']), signed('2024-09-02', ['state/selva'])], '2024-09-04'],
    ['by a signatory for a party', [signed('2024-09-02', ['state/norland']), signed('2024-09-03', ['person/brandt'])], '2024-09-03'],
    ['by a witness too', [signed('2024-09-02', ['state/norland']), signed('2024-09-05', ['person/marsh'])], '2024-09-02'],
    ['by a party that is a witness besides', [signed('2024-09-05', ['state/sudria'])], '2024-09-05'],
    ['by a witness and a party in one act', [signed('2024-09-05', ['person/marsh', 'state/selva'])], '2024-09-05'],
    ['by somebody who is no participant', [signed('2024-09-05', ['government/selva'])], '2024-09-05'],
    ['by one on a day not known', [signed('2024-09-02', ['state/norland']), signed(undefined, ['state/selva'])], '2024-09-02/..'],
    [
      'in a month, and on a day of it',
      [signed('2024-09', ['state/norland']), signed('2024-09-02', ['state/selva'])],
      '2024-09-02/2024-09-30',
    ],
    ['on a day not known', [signed()], undefined],
    ['by a witness alone', [signed('2024-09-05', ['person/marsh'])], undefined],
    [
      'not at all',
      [
        { type: 'agreed', on: '2024-09-02' },
        { type: 'announced', on: '2024-09-03' },
      ],
      undefined,
    ],
    ['with effect from a later day', [{ type: 'signed', on: '2024-09-02', effectiveOn: '2024-12-01' }], '2024-09-02'],
  ])('signed %s', (_, history, on) => {
    expect(signedOn(agreement(...history))).toBe(on);
  });

  it('knows nothing of an agreement without a history', () => {
    expect(signedOn({ kind: 'agreement', id: 'agreement/ferry', participants: [{ actor: 'state/selva', role: 'party' }] })).toBeUndefined();
  });
});
