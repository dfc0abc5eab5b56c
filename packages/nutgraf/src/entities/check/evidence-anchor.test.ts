import { describe, expect, it } from 'vitest';
import { validateEntity } from '../validate.ts';

const claim = (...evidence: object[]) => ({
  kind: 'claim',
  id: 'claim/signed',
  statedIn: 'article/pact',
  modality: 'asserted',
  proposition: { text: 'They signed.' },
  evidence,
});
const part = '/bodies/0/text';
const all = 'Give all three, or none and a "locator"';

describe('entity/evidence-anchor', () => {
  it.each([
    ['no anchor', { exact: 'signed' }],
    ['a place for people', { exact: 'signed', locator: 'page 3' }],
    ['all three', { exact: 'signed', part, start: 0, end: 6 }],
  ])('takes %s', (_, evidence) => {
    expect(validateEntity(claim(evidence)).issues).toEqual([]);
  });

  it.each([
    [{ exact: 'signed', part }, '', '"part" without "start" and "end": the three come together', all],
    [{ exact: 'signed', start: 0 }, '', '"start" without "part" and "end": the three come together', all],
    [{ exact: 'signed', part, end: 6 }, '', '"part" and "end" without "start": the three come together', all],
    [{ exact: 'signed', start: 6, end: 6 }, '', '"start" and "end" without "part": the three come together', all],
    [
      { exact: 'signed', part, start: 6, end: 6 },
      '/end',
      '"end" is 6, not after "start", 6',
      'The end is the first code point after the words',
    ],
    [
      { exact: 'signed', part, start: 6, end: 0 },
      '/end',
      '"end" is 0, not after "start", 6',
      'The end is the first code point after the words',
    ],
  ])('refuses %j', (evidence, below, message, hint) => {
    expect(validateEntity(claim({ exact: 'They' }, evidence))).toEqual({
      issues: [{ code: 'entity/evidence-anchor', severity: 'error', pointer: `/evidence/1${below}`, message, hint }],
    });
  });
});
