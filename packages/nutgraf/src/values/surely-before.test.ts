import { describe, expect, it } from 'vitest';
import { before } from './date-order.ts';
import { byEarliest, isSurelyBefore } from './surely-before.ts';

const years = ['0000', '0001', '1999', '2024', '197X', '19XX', '-0044', '-0100', 'Y-17000', 'Y17000', '2023~'];
const days = [
  '1999-12-31',
  '2024-02-28',
  '2024-02-XX',
  '2024-XX',
  '2024-XX-XX',
  '2024-21',
  '2024-24',
  '2024-03-02',
  '2024-02',
  '2024-02-29?',
];
const moments = ['2024-02-29T23:00:00Z', '2024-03-01T01:00:00+14:00', '2024-03-02T00:30:00+23:00', '2024-03-01T00:00:00'];
const intervals = ['../2023', '../2024-02-28', '2024/..', '1999/2023', '2024-02/2024-03', '../1999', '1999-12/..'];
const dates = [...years, ...days, ...moments, ...intervals];

describe('isSurelyBefore', () => {
  it.each(dates)('finds just the dates that are before %s', (other) => {
    expect(dates.filter((one) => isSurelyBefore(one, other))).toEqual(dates.filter((one) => before(one, other) === 'yes'));
  });

  it.each(['..', '', 'soon', '2024-13'])('is not thrown off by %j', (text) => {
    expect(isSurelyBefore(text, '2024')).toBe(false);
    expect(isSurelyBefore('1066', text)).toBe(false);
  });
});

describe('byEarliest', () => {
  it('puts things in the order of their dates, those without one last', () => {
    const things = [{ on: '2024-09-02' }, { on: undefined }, { on: '2024' }, { on: '../2025' }, { on: '1999-12-31T23:00:00Z' }];
    expect(byEarliest(things, ({ on }) => on).map(({ on }) => on)).toEqual([
      '../2025',
      '1999-12-31T23:00:00Z',
      '2024',
      '2024-09-02',
      undefined,
    ]);
  });
});
