import { describe, expect, it } from 'vitest';
import { validateEntity } from '../validate.ts';

const claim = { kind: 'claim', id: 'claim/signed', statedIn: 'article/pact', modality: 'asserted', evidence: [{ exact: 'They signed.' }] };

describe('entity/empty-claim', () => {
  it.each([
    ['a proposition', { ...claim, proposition: { text: 'They signed.' } }],
    ['an entity that it is about', { ...claim, about: [{ entity: 'agreement/pact' }] }],
    ['both', { ...claim, proposition: { text: 'They signed.' }, about: [{ entity: 'agreement/pact' }] }],
  ])('takes %s', (_, value) => {
    expect(validateEntity(value).issues).toEqual([]);
  });

  it('refuses neither', () => {
    expect(validateEntity(claim)).toEqual({
      issues: [
        {
          code: 'entity/empty-claim',
          severity: 'error',
          pointer: '',
          message: 'the claim has neither "proposition" nor "about"',
          hint: 'Write what is claimed as one sentence in "proposition"',
        },
      ],
    });
  });
});
