import { describe, expect, it } from 'vitest';
import { NutgrafError } from '../../error.ts';
import type { ActOfAgreement, ActorId, Agreement, AgreementAct } from '../../generated/model.ts';
import type { Ternary } from '../../values/date-order.ts';
import { statusOn } from './status-on.ts';

function act(type: AgreementAct, on?: string, rest: Partial<ActOfAgreement> = {}): ActOfAgreement {
  return { type, on, ...rest };
}

function agreement(history: ActOfAgreement[], rest: Partial<Agreement> = {}): Agreement {
  return {
    kind: 'agreement',
    id: 'agreement/ferry',
    participants: [
      { actor: 'state/selva', role: 'party' },
      { actor: 'state/norland', role: 'party' },
      { actor: 'person/brandt', role: 'signatory', onBehalfOf: 'state/selva' },
    ],
    history,
    ...rest,
  };
}

const [signed, inForce] = [act('signed', '2020-03-01'), act('in-force', '2021-01-01')];
const selva = (type: AgreementAct, on?: string, rest: Partial<ActOfAgreement> = {}) => act(type, on, { by: ['state/selva'], ...rest });
const norland = (type: AgreementAct, on?: string) => act(type, on, { by: ['state/norland'] });

type Expected = [AgreementAct, Ternary] | undefined;

describe('statusOn, the agreement as a whole', () => {
  it.each<[string, string, ActOfAgreement[], Expected]>([
    ['before its first act', '2019-01-01', [signed], undefined],
    ['on the day of the act', '2020-03-01', [signed], ['signed', 'yes']],
    ['between two acts', '2020-12-31', [signed, inForce], ['signed', 'yes']],
    ['after the last', '2024-01-01', [signed, inForce], ['in-force', 'yes']],
    ['after an announcement of what is signed', '2020-03-09', [signed, act('announced', '2020-03-05')], ['signed', 'yes']],
    ['after an announcement alone', '2020-03-09', [act('announced', '2020-03-05')], ['announced', 'yes']],
    ['after a breach', '2024-01-01', [signed, inForce, act('breached', '2023-01-01')], ['in-force', 'yes']],
    ['some time in the year of the act', '2021-06-01', [signed, act('in-force', '2021')], ['in-force', 'maybe']],
    ['after an act without a date', '2024-01-01', [signed, act('terminated')], ['terminated', 'maybe']],
    ['out of order', '2024-01-01', [inForce, signed], ['in-force', 'yes']],
    [
      'with effect from a later day',
      '2022-06-01',
      [inForce, act('terminated', '2022-01-01', { effectiveOn: '2023-01-01' })],
      ['in-force', 'yes'],
    ],
    ['suspended', '2022-06-01', [inForce, act('suspended', '2022-01-01', { until: '2022-12-31' })], ['suspended', 'yes']],
    ['suspended until a past day', '2023-06-01', [inForce, act('suspended', '2022-01-01', { until: '2022-12-31' })], ['in-force', 'yes']],
    ['perhaps no longer suspended', '2022-06-01', [inForce, act('suspended', '2022-01-01', { until: '2022' })], ['suspended', 'maybe']],
    ['in force until a past day', '2023-01-01', [signed, act('in-force', '2021-01-01', { until: '2022-12-31' })], ['expired', 'yes']],
    ['signed by one of two', '2024-01-01', [selva('signed', '2020-01-01')], undefined],
    ['signed by both', '2020-02-02', [selva('signed', '2020-01-01'), norland('signed', '2020-02-02')], ['signed', 'yes']],
    ['signed by both, before the second', '2020-02-01', [selva('signed', '2020-01-01'), norland('signed', '2020-02-02')], undefined],
    [
      'signed in one act by all',
      '2020-02-02',
      [act('signed', '2020-02-02', { by: ['person/brandt', 'state/norland'] })],
      ['signed', 'yes'],
    ],
    [
      'signed by all but one that acceded',
      '2024-01-01',
      [selva('signed', '2020-01-01'), norland('acceded', '2022-01-01')],
      ['signed', 'yes'],
    ],
    ['denounced by one', '2024-01-01', [inForce, selva('denounced', '2022-01-01')], ['in-force', 'yes']],
  ])('%s: on %s', (_, on, history, expected) => {
    expect(statusOn(agreement(history), on)).toEqual(expected && { type: expected[0], answer: expected[1] });
  });

  it('ends by its own terms after the day that they name, unless it has ended before', () => {
    const terms = { expires: '2022-12-31' };
    expect(statusOn(agreement([inForce], terms), '2022-12-31')).toEqual({ type: 'in-force', answer: 'yes' });
    expect(statusOn(agreement([inForce], terms), '2023-01-01')).toEqual({ type: 'expired', answer: 'yes' });
    expect(statusOn(agreement([inForce], { expires: '2022' }), '2022-06-01')).toEqual({ type: 'expired', answer: 'maybe' });
    expect(statusOn(agreement([inForce, act('terminated', '2022-01-01')], terms), '2023-01-01')).toEqual({
      type: 'terminated',
      answer: 'yes',
    });
  });

  it('refuses a day that is no date', () => {
    expect(() => statusOn(agreement([]), 'soon')).toThrow(NutgrafError);
  });
});

describe('statusOn, for a party', () => {
  it.each<[string, ActorId, string, ActOfAgreement[], Expected]>([
    ['shares in what befell the whole', 'state/selva', '2024-01-01', [signed, inForce], ['in-force', 'yes']],
    [
      'has done what was done on its behalf',
      'state/selva',
      '2024-01-01',
      [act('signed', '2020-03-01', { by: ['person/brandt'] })],
      ['signed', 'yes'],
    ],
    ['has not done what another did', 'state/norland', '2024-01-01', [selva('ratified', '2020-06-01')], undefined],
    ['has not consented yet', 'state/selva', '2021-06-01', [signed, inForce, selva('ratified', '2022-06-01')], ['signed', 'yes']],
    ['has consented late', 'state/selva', '2023-06-01', [signed, inForce, selva('ratified', '2022-06-01')], ['ratified', 'yes']],
    [
      'is bound late',
      'state/selva',
      '2023-06-01',
      [signed, inForce, selva('ratified', '2022-06-01'), selva('in-force', '2022-07-01')],
      ['in-force', 'yes'],
    ],
    [
      'has left',
      'state/selva',
      '2024-01-01',
      [inForce, selva('withdrawn', '2022-01-01'), act('suspended', '2023-01-01')],
      ['withdrawn', 'yes'],
    ],
    ['stays when another leaves', 'state/norland', '2024-01-01', [inForce, selva('withdrawn', '2022-01-01')], ['in-force', 'yes']],
    [
      'has given notice that is not yet due',
      'state/selva',
      '2022-06-01',
      [inForce, selva('denounced', '2022-01-01', { effectiveOn: '2023-01-01' })],
      ['in-force', 'yes'],
    ],
  ])('%s: %s on %s', (_, party, on, history, expected) => {
    expect(statusOn(agreement(history), on, party)).toEqual(expected && { type: expected[0], answer: expected[1] });
  });
});
