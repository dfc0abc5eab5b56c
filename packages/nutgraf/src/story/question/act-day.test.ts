import { describe, expect, it } from 'vitest';
import { every, inOrder, lastOf, not, reachedBy, some } from './act-day.ts';

describe('reachedBy', () => {
  it.each([
    ['2024-09-02', '2024-09-02', 'yes'],
    ['2024-09-01', '2024-09-02', 'yes'],
    ['2024-09-03', '2024-09-02', 'no'],
    ['2024-09', '2024-09-02', 'maybe'],
    ['../2024-09-02', '2024-09-02', 'yes'],
    [undefined, '2024-09-02', 'maybe'],
  ])('says of %s by %s: %s', (date, day, answer) => {
    expect(reachedBy(date, day)).toBe(answer);
  });
});

describe('lastOf', () => {
  it.each([
    [[], undefined],
    [[undefined], undefined],
    [['2024-09-02'], '2024-09-02'],
    [['2024-09-02', '2024-09-04', '2024-09-03'], '2024-09-04'],
    [['2024-09-02', '2024-09'], '2024-09-02/2024-09-30'],
    [['2024-08', '2024-09'], '2024-09'],
    [['2024-09-30', '2024-09'], '2024-09-30'],
    [['../2024-09-02', '2024-09-02'], '2024-09-02'],
    [['../2024-09-05', '../2024-09-02'], '../2024-09-05'],
    [['2024-09-02/..', '2024-09-05'], '2024-09-05/..'],
    [['2024-09-02', undefined], '2024-09-02/..'],
    [['2024-09', undefined, '2024-10'], '2024-10-01/..'],
    [['../2024-09-02', undefined], undefined],
    [['2024-09-02T10:00:00Z', '2024-09-02T11:00:00Z'], '2024-09-02T11:00:00Z'],
  ])('of %j is %s', (days, last) => {
    expect(lastOf(days)).toBe(last);
  });
});

describe('inOrder', () => {
  const names = (acts: readonly { name: string; on?: string | undefined; effectiveOn?: string }[]) =>
    inOrder(acts)
      .map(({ name }) => name)
      .join('');

  it('leaves acts as they stand, unless dates surely say otherwise', () => {
    expect(names([{ name: 'a', on: '2022' }, { name: 'b', on: '2022-03' }, { name: 'c' }, { name: 'd', on: '2022' }])).toBe('abcd');
    expect(names([{ name: 'a', on: '2022' }, { name: 'b' }, { name: 'c', on: '2020' }])).toBe('cab');
    expect(names([{ name: 'a' }, { name: 'b', on: '2022' }, { name: 'c', on: '2020' }, { name: 'd' }])).toBe('acdb');
    expect(
      names([
        { name: 'a', on: '2022' },
        { name: 'b', on: '2021', effectiveOn: '2023' },
      ]),
    ).toBe('ab');
  });
});

describe('answers', () => {
  it('are turned, and joined by every and some', () => {
    expect([not('yes'), not('no'), not('maybe')]).toEqual(['no', 'yes', 'maybe']);
    expect([every([]), every(['yes', 'maybe']), every(['maybe', 'no'])]).toEqual(['yes', 'maybe', 'no']);
    expect([some([]), some(['no', 'maybe']), some(['maybe', 'yes'])]).toEqual(['no', 'maybe', 'yes']);
  });
});
