import { describe, expect, it } from 'vitest';
import { NutgrafError } from '../error.ts';
import { defaultLimits, type Limits, resolveLimits } from './limit.ts';

describe('resolveLimits', () => {
  it('gives the defaults where nothing is asked', () => {
    expect(resolveLimits()).toBe(defaultLimits);
    expect(resolveLimits({})).toEqual(defaultLimits);
  });

  it('takes what is asked and leaves the rest', () => {
    expect(resolveLimits({ depth: 512, record: 1 })).toEqual({ ...defaultLimits, depth: 512, record: 1 });
  });

  it('reads undefined as not asked', () => {
    expect(resolveLimits({ depth: undefined } as unknown as Partial<Limits>)).toEqual(defaultLimits);
  });

  it.each([
    [{ depth: 513 }, 'the limit "depth" is a whole number from 1 to 512, not 513'],
    [{ depth: Number.NaN }, 'the limit "depth" is a whole number from 1 to 512, not NaN'],
    [{ keys: 0 }, 'the limit "keys" is a whole number from 1 to 9007199254740991, not 0'],
    [{ record: 268_435_457 }, 'the limit "record" is a whole number from 1 to 268435456, not 268435457'],
    [{ items: Number.POSITIVE_INFINITY }, 'not Infinity'],
    [{ string: 1.5 }, 'not 1.5'],
    [{ dept: 5 } as Partial<Limits>, 'there is no limit "dept"'],
  ])('refuses %o', (asked, message) => {
    expect(() => resolveLimits(asked)).toThrow(NutgrafError);
    expect(() => resolveLimits(asked)).toThrow(message);
  });
});
