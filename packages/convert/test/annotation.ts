const context = 'http://www.w3.org/ns/anno.jsonld';
const page = 'https://example.org/talks';
const quote = { type: 'TextQuoteSelector', exact: 'Talks go on', prefix: 'They say: ', suffix: ' in Port.' };

/** An annotation as a tool for reading pages makes it: a remark on a quotation, with its position in the page. */
export const remark = {
  '@context': context,
  id: 'https://example.org/anno/1',
  type: 'Annotation',
  motivation: 'commenting',
  creator: { id: 'https://example.org/ada', type: 'Person', name: 'Ada Example' },
  created: '2024-09-02T10:00:00Z',
  body: [
    { type: 'TextualBody', value: 'The talks have not ended.', language: 'en', format: 'text/plain', purpose: 'commenting' },
    { type: 'TextualBody', value: 'talks', purpose: 'tagging' },
    'https://example.org/elsewhere',
  ],
  target: { source: page, selector: [quote, { type: 'TextPositionSelector', start: 10, end: 21 }] },
};

/** Annotations of every shape that is read. */
export const annotations: readonly object[] = [
  remark,
  {
    '@context': [context, { ext: 'https://example.org/' }],
    id: 'urn:example:2',
    type: ['Annotation', 'Other'],
    motivation: ['questioning', 'linking'],
    bodyValue: 'Is it so?',
    target: page,
  },
  {
    '@context': context,
    id: 'https://example.org/anno/3',
    type: 'Annotation',
    motivation: 'highlighting',
    target: [
      {
        source: { id: page },
        selector: { type: 'CssSelector', value: '#text', refinedBy: { type: 'XPathSelector', value: '/p[1]', refinedBy: quote } },
      },
      { source: 'https://example.org/other', selector: quote },
    ],
  },
  {
    '@context': context,
    id: 'urn:nutgraf:claim/one',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', value: 'Talks go on.' },
      { type: 'TextualBody', value: 'Said twice.' },
      { type: 'SpecificResource', source: 'urn:nutgraf:event/talks', purpose: 'identifying' },
      { type: 'SpecificResource', source: 'urn:nutgraf:modality/alleged', purpose: 'classifying' },
      { type: 'SpecificResource', source: 'urn:nutgraf:claim-form/paraphrase', purpose: 'classifying' },
      { type: 'SpecificResource', source: 'urn:nutgraf:attribution/background', purpose: 'classifying' },
      { type: 'SpecificResource', source: 'urn:nutgraf:verification/disputed', purpose: 'classifying' },
      { type: 'SpecificResource', source: 'urn:nutgraf:assessor/human', purpose: 'classifying' },
    ],
    target: [
      {
        type: 'SpecificResource',
        source: { id: 'https://example.org/story', canonical: 'urn:nutgraf:article/story' },
        selector: [
          quote,
          {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc6901',
            value: '/bodies/0/text',
            refinedBy: { type: 'TextPositionSelector', start: 10, end: 21 },
          },
        ],
      },
    ],
    speaker: 'urn:nutgraf:person/ada-example',
  },
  {
    '@context': context,
    id: 'urn:nutgraf:claim/two',
    type: 'Annotation',
    bodyValue: 'Talks began on Monday.',
    target: page,
    about: [
      {
        entity: 'urn:nutgraf:event/talks',
        path: '/on',
        value: '2024-09-02',
        stated: 'Monday',
        basis: 'inferred',
        note: 'the Monday before',
      },
      { entity: 'urn:nutgraf:event/talks', path: '/type' },
    ],
  },
  {
    '@context': context,
    id: 'https://example.org/anno/',
    type: 'AnnotationPage',
    items: [
      { id: 'https://example.org/anno/4', type: 'Annotation', body: { type: 'TextualBody', value: 'A' }, target: page },
      { type: 'Annotation', body: { type: 'TextualBody', value: 'without an id' }, target: page },
    ],
  },
  {
    '@context': context,
    id: 'https://example.org/anno/all',
    type: 'AnnotationCollection',
    total: 1,
    first: {
      id: 'https://example.org/anno/all?page=1',
      type: 'AnnotationPage',
      items: [{ id: 'https://example.org/anno/5', type: 'Annotation', bodyValue: 'B', target: { id: page, type: 'Text' } }],
    },
  },
];
