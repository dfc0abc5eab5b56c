import { describe, expect, it } from 'vitest';
import { misplacedActs } from './act-order.ts';

const groups = [['signed'], ['ratified', 'accepted'], ['ended', 'denounced']];
const step = (type: string, on: string) => ({ type, on });

describe('misplacedActs', () => {
  it.each([
    ['nothing', []],
    ['one act', [{ type: 'ended', on: '2020' }]],
    ['acts in order', [step('signed', '2020'), step('ratified', '2021'), step('ended', '2022')]],
    ['acts of one day', [step('ended', '2020'), step('ratified', '2020'), step('signed', '2020')]],
    ['acts that are not told of', [step('breached', '2019'), step('signed', '2020')]],
    ['an act without a date', [{ type: 'ended' }, step('signed', '2020')]],
    ['an earlier step without a date', [step('ended', '2019'), step('signed', '2020'), { type: 'signed' }]],
    ['an earlier step that comes twice', [step('signed', '2018'), step('ended', '2019'), step('signed', '2020')]],
    ['a type that makes nothing certain', [step('accepted', '2020'), step('ended', '2019')]],
    [
      'the acts of others',
      [{ ...step('ended', '2019'), by: ['a'] }, { ...step('signed', '2020'), by: ['b', 'c'] }, step('signed', '2020')],
    ],
  ])('finds nothing in %s', (_, acts) => {
    expect(misplacedActs(acts, groups)).toEqual([]);
  });

  it.each([
    ['of the whole', [step('ended', '2019'), step('signed', '2020')], [{ index: 0, step: step('signed', '2020') }]],
    [
      'before the nearest step only',
      [step('signed', '2018'), step('ended', '2019'), step('ratified', '2020')],
      [{ index: 1, step: step('ratified', '2020') }],
    ],
    [
      'of one actor among several',
      [
        { ...step('signed', '2018'), by: ['a'] },
        { ...step('denounced', '2019'), by: ['a', 'b'] },
        { ...step('signed', '2020'), by: ['b', 'c'] },
      ],
      [{ index: 1, step: step('signed', '2020') }],
    ],
    [
      'each once',
      [step('ended', '2017'), step('ratified', '2018'), step('signed', '2020')],
      [
        { index: 0, step: step('signed', '2020') },
        { index: 1, step: step('signed', '2020') },
      ],
    ],
  ])('finds acts %s', (_, acts, expected) => {
    expect(misplacedActs(acts, groups)).toEqual(expected);
  });

  it('looks at the earliest of many steps, wherever they stand', () => {
    const signed = Array.from({ length: 50 }, (_, index) => step('signed', String(2050 - index)));
    expect(misplacedActs([...signed, step('ended', '2000')], groups)).toEqual([{ index: 50, step: step('signed', '2001') }]);
    expect(misplacedActs([...signed, step('ended', '2001')], groups)).toEqual([]);
  });

  it('copes with a thousand acts of a thousand actors each', () => {
    const by = Array.from({ length: 1000 }, (_, index) => `state/${index}`);
    const acts = Array.from({ length: 1000 }, (_, index) => ({ ...step(index % 2 ? 'signed' : 'ended', String(2000 + index)), by }));
    expect(misplacedActs(acts, groups)).toEqual([{ index: 0, step: step('signed', '2001') }]);
  });
});
