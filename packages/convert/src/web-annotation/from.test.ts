import { type Claim, type Entity, hasErrors, validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { annotations, remark } from '../../test/annotation.ts';
import { fromWebAnnotation, judgeWebAnnotation, looksLikeAnnotation } from './index.ts';

function claimsOf(document: unknown): Claim[] {
  return (fromWebAnnotation(document).entities ?? []).filter((entity): entity is Claim => entity.kind === 'claim');
}

const codesOf = (document: unknown) => fromWebAnnotation(document).issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe.each(annotations.map((annotation, index) => [index, annotation] as const))('annotation %i', (_, annotation) => {
  test('is found, keeps to the standard, and becomes valid entities', () => {
    const { entities = [], issues } = fromWebAnnotation(annotation);
    expect(looksLikeAnnotation(annotation)).toBe(true);
    expect(entities.some(({ kind }) => kind === 'claim')).toBe(true);
    expect(entities.filter((entity) => hasErrors(validateEntity(entity).issues))).toEqual([]);
    expect(hasErrors(issues)).toBe(false);
  });
});

test('a remark on words becomes a claim with its evidence, and the page a source', () => {
  const { entities } = fromWebAnnotation(remark);
  expect(entities).toEqual([
    {
      kind: 'claim',
      id: 'claim/https:~2F~2Fexample.org~2Fanno~2F1',
      statedIn: 'source/https:~2F~2Fexample.org~2Ftalks',
      modality: 'asserted',
      proposition: { text: 'The talks have not ended.', lang: 'en' },
      evidence: [{ exact: 'Talks go on', prefix: 'They say: ', suffix: ' in Port.' }],
    },
    { kind: 'source', id: 'source/https:~2F~2Fexample.org~2Ftalks', type: 'other', urls: ['https://example.org/talks'] },
  ]);
  expect(codesOf(remark)).toEqual([
    'convert/stub-created /target/source',
    'convert/dropped-field /target/selector',
    'convert/dropped-field /body/1',
    'convert/guessed /motivation',
    'convert/dropped-field /motivation',
    'convert/dropped-field /creator',
    'convert/dropped-field /created',
  ]);
});

test('a question is questioned, and a body that is a plain text is what is claimed', () => {
  expect(claimsOf(annotations[1])).toMatchObject([
    { id: 'claim/urn:example:2', modality: 'questioned', proposition: { text: 'Is it so?' } },
  ]);
});

test('words that are only marked are what is claimed; a quotation that refines other selectors is found; a second page is not taken', () => {
  expect(claimsOf(annotations[2])).toMatchObject([{ proposition: { text: 'Talks go on' }, evidence: [{ exact: 'Talks go on' }] }]);
  expect(codesOf(annotations[2])).toEqual(expect.arrayContaining(['convert/guessed ', 'convert/dropped-field /target/1']));
});

test('URIs of the model give its ids, codes and positions back', () => {
  const { entities } = fromWebAnnotation(annotations[3]);
  expect(entities).toEqual([
    {
      kind: 'claim',
      id: 'claim/one',
      statedIn: 'article/story',
      modality: 'alleged',
      form: 'paraphrase',
      attribution: 'background',
      verification: 'disputed',
      assessedBy: 'human',
      proposition: { text: 'Talks go on.' },
      notes: [{ text: 'Said twice.' }],
      about: [{ entity: 'event/talks' }],
      evidence: [{ exact: 'Talks go on', prefix: 'They say: ', suffix: ' in Port.', part: '/bodies/0/text', start: 10, end: 21 }],
      speaker: 'person/ada-example',
    },
    { kind: 'article', id: 'article/story', urls: ['https://example.org/story'] },
  ]);
});

test('the values that a claim gives come back, and half of one does not', () => {
  expect(claimsOf(annotations[4])).toMatchObject([
    {
      about: [
        { entity: 'event/talks', path: '/on', value: '2024-09-02', stated: 'Monday', basis: 'inferred', note: 'the Monday before' },
        { entity: 'event/talks' },
      ],
    },
  ]);
});

test('a page and a collection give a claim for each annotation, and say which is none', () => {
  expect(claimsOf(annotations[5]).map(({ id }) => id)).toEqual(['claim/https:~2F~2Fexample.org~2Fanno~2F4']);
  expect(codesOf(annotations[5])).toContain('convert/dropped-field /items/1');
  expect(claimsOf(annotations[6]).map(({ proposition }) => proposition?.text)).toEqual(['B']);
});

test.each<[string, unknown, string]>([
  ['a text', 'Annotation', 'expected an object'],
  ['another type', { type: 'Note' }, 'does not say that it is an annotation'],
  ['no id', { ...remark, id: undefined }, 'no annotation in it has an id, a target and something to say'],
  ['no target', { ...remark, target: [] }, 'no annotation in it has an id, a target and something to say'],
  [
    'nothing said or quoted',
    { ...remark, body: [], target: 'https://example.org/a' },
    'no annotation in it has an id, a target and something to say',
  ],
  ['a page without any', { type: 'AnnotationPage', items: [] }, 'no annotation in it has'],
])('%s is refused, and says why', (_, document, message) => {
  expect(fromWebAnnotation(document)).toEqual({
    issues: [expect.objectContaining({ code: 'convert/refused', severity: 'error', message: expect.stringContaining(message) })],
  });
});

test('positions that end before they begin are no evidence of the model', () => {
  const selector = [
    { type: 'TextQuoteSelector', exact: 'a' },
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc6901',
      value: '/bodies/0/text',
      refinedBy: { type: 'TextPositionSelector', start: 9, end: 2 },
    },
  ];
  expect(claimsOf({ ...remark, target: { source: 'https://example.org/a', selector } })).toMatchObject([{ evidence: [{ exact: 'a' }] }]);
});

describe('judging', () => {
  test.each<[string, object, string]>([
    ['no context', { ...remark, '@context': 'https://example.org' }, '/@context'],
    ['no id', { ...remark, id: undefined }, '/id'],
    ['no target', { ...remark, target: undefined }, '/target'],
    ['two sorts of body', { ...remark, bodyValue: 'a' }, ''],
    [
      'a quotation without words',
      { ...remark, target: { source: 'a', selector: { type: 'TextQuoteSelector' } } },
      '/target/selector/exact',
    ],
    [
      'a position before the text',
      { ...remark, target: { source: 'a', selector: { type: 'TextPositionSelector', start: -1, end: 2 } } },
      '/target/selector/start',
    ],
    [
      'an entry of a page that is none',
      { '@context': remark['@context'], type: 'AnnotationPage', items: [{ type: 'Annotation', id: 'a' }] },
      '/items/0/target',
    ],
  ])('%s is wrong', (_, document, pointer) => {
    expect(judgeWebAnnotation(document).map((issue) => issue.pointer)).toEqual([pointer]);
  });

  test('there is one version', () => {
    expect(() => judgeWebAnnotation(remark, '2.0')).toThrow('expected 1.0');
  });
});

test('what is of the model, or of no annotation, is not found', () => {
  for (const value of [
    { kind: 'claim', type: 'Annotation', target: 'a' },
    { type: 'AnnotationPage', items: [] },
    [remark],
    null,
  ] satisfies unknown[])
    expect(looksLikeAnnotation(value)).toBe(false);
  expect(looksLikeAnnotation({ '@type': 'oa:Annotation', target: 'a' } satisfies object)).toBe(true);
});

test('a chain of selectors as deep as can be read is read', () => {
  let selector: object = { type: 'TextQuoteSelector', exact: 'deep' };
  for (let depth = 0; depth < 55; depth += 1) selector = { type: 'CssSelector', value: 'p', refinedBy: selector };
  const entities: Entity[] = claimsOf({ ...remark, target: { source: 'https://example.org/a', selector } });
  expect(entities).toMatchObject([{ evidence: [{ exact: 'deep' }] }]);
});
