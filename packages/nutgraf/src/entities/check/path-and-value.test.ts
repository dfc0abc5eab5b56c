import { describe, expect, it } from 'vitest';
import { validateEntity } from '../validate.ts';

const claim = (...about: object[]) => ({ kind: 'claim', id: 'claim/signed', statedIn: 'article/pact', modality: 'asserted', about });
const entity = 'agreement/pact';
const hint = 'Give both, or neither, where the entity as a whole is meant';

describe('entity/path-and-value', () => {
  it.each([
    ['neither', { entity }],
    ['both', { entity, path: '/history/0/on', value: '2024-09-02' }],
    ['a value that is false', { entity, path: '/estimated', value: false }],
    ['a value that is zero', { entity, path: '/size/value', value: 0 }],
  ])('takes %s', (_, about) => {
    expect(validateEntity(claim(about)).issues).toEqual([]);
  });

  it.each([
    [{ entity, path: '/history/0/on' }, '"path" without "value": the two come together'],
    [{ entity, value: 0 }, '"value" without "path": the two come together'],
  ])('refuses %j', (about, message) => {
    expect(validateEntity(claim({ entity }, about))).toEqual({
      issues: [{ code: 'entity/path-and-value', severity: 'error', pointer: '/about/1', message, hint }],
    });
  });
});
