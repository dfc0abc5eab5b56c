import { describe, expect, it } from 'vitest';
import { validateEntity } from '../validate.ts';

const group = (size: object) => ({ kind: 'group', id: 'group/fighters', names: [{ text: 'Fighters' }], size });

describe('entity/range', () => {
  it.each([
    { value: 5 },
    { min: 5 },
    { max: -5 },
    { min: 5, max: 5 },
    { min: 5, max: 6, value: 5 },
    { min: -6, max: -5, value: -5 },
    { min: 5, value: 5.5 },
  ])('takes %j', (size) => {
    expect(validateEntity(group(size)).issues).toEqual([]);
  });

  it.each([
    [{ min: 5, max: 4 }, 'max', '"max" is 4, less than "min", 5'],
    [{ min: 5, max: 4, value: 9 }, 'max', '"max" is 4, less than "min", 5'],
    [{ min: 5, value: 4 }, 'value', '"value" is 4, less than "min", 5'],
    [{ max: 5, value: 5.1 }, 'value', '"value" is 5.1, more than "max", 5'],
    [{ min: 0, max: 5, value: -1 }, 'value', '"value" is -1, less than "min", 0'],
  ])('refuses %j', (size, property, message) => {
    expect(validateEntity(group(size))).toEqual({
      issues: [{ code: 'entity/range', severity: 'error', pointer: `/size/${property}`, message }],
    });
  });

  it('finds a quantity wherever it stands', () => {
    const items = [
      { category: 'drone', quantity: { value: 1 } },
      { category: 'drone', quantity: { min: 2, max: 1 } },
    ];
    const agreement = {
      kind: 'agreement',
      id: 'agreement/a',
      participants: [{ actor: 'state/mali', role: 'party' }],
      provisions: [{ type: 'training', items }],
    };
    expect(validateEntity(agreement).issues.map(({ pointer }) => pointer)).toEqual(['/provisions/0/items/1/quantity/max']);
  });
});
