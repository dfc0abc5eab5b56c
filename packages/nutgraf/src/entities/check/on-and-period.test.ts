import { describe, expect, it } from 'vitest';
import { validateEntity } from '../validate.ts';

const event = { kind: 'event', id: 'event/summit', type: 'summit' };

describe('entity/on-and-period', () => {
  it.each([
    ['neither', event],
    ['a day', { ...event, on: '2024-09-04' }],
    ['a period', { ...event, period: { start: '2024-09-04' } }],
  ])('takes %s', (_, value) => {
    expect(validateEntity(value).issues).toEqual([]);
  });

  it('refuses both', () => {
    expect(validateEntity({ ...event, on: '2024-09-04', period: { start: '2024-09-04' } })).toEqual({
      issues: [
        {
          code: 'entity/on-and-period',
          severity: 'error',
          pointer: '',
          message: 'the event has both "on" and "period"',
          hint: 'Keep "on" for what happened on one day, and "period" for what lasted',
        },
      ],
    });
  });
});
