import { describe, expect, it } from 'vitest';
import { validateEntity } from '../validate.ts';

const article = { kind: 'article', id: 'article/pact' };
const claim = { kind: 'claim', id: 'claim/signed', statedIn: 'article/pact', modality: 'asserted', proposition: { text: 'They signed.' } };
const person = (text: string) => ({ kind: 'person', id: 'person/camara', names: [{ text: 'Sadio Camara' }, { text }] });
const turns = 'Take it out: it changes the order in which the text is shown';

describe('entity/hidden-character', () => {
  it.each([
    ['a Persian name with a non-joiner', person('می\u200cخواهم')],
    ['a soft hyphen in a body', { ...article, bodies: [{ text: 'The de\u00adfence pact.' }] }],
    ['the same in the evidence quoted from it', { ...claim, evidence: [{ exact: 'de\u00adfence', prefix: 'The\u200b ' }] }],
    ['what an extension holds', { ...article, extensions: { 'acme:note': 'a\u202eb' } }],
  ])('takes %s', (_, value) => {
    expect(validateEntity(value).issues).toEqual([]);
  });

  it.each([
    [person('Sadio\u202e aramaC'), '/names/1/text', 'character 6 of "text" is U+202E right-to-left override', turns],
    [
      { ...article, keywords: ['Mali', '\u202dChina\u202c'] },
      '/keywords/1',
      'character 1 of "keywords" is U+202D left-to-right override, one of 2 that are not seen',
      turns,
    ],
    [
      { ...article, headlines: [{ text: 'De\u00adfence' }] },
      '/headlines/0/text',
      'character 3 of "text" is U+00AD soft hyphen',
      'Take it out: a search for the words does not find them',
    ],
    [
      { ...article, bodies: [{ text: 'The \u202etcap' }] },
      '/bodies/0/text',
      'character 5 of "text" is U+202E right-to-left override',
      turns,
    ],
    [
      { ...claim, evidence: [{ exact: 'the\u0092 pact' }] },
      '/evidence/0/exact',
      'character 4 of "exact" is U+0092 control character',
      'Read the source again in its own encoding, most likely windows-1252',
    ],
    [
      { ...claim, about: [{ entity: 'person/camara', path: '/names/0/text', value: 'Sa\ud800dio' }] },
      '/about/0/value',
      'character 3 of "value" is U+D800 half of a surrogate pair',
      'Take the text from the source again: a character is broken',
    ],
  ])('warns of %j', (value, pointer, message, hint) => {
    expect(validateEntity(value)).toEqual({
      value,
      issues: [{ code: 'entity/hidden-character', severity: 'warning', pointer, message, hint }],
    });
  });
});
