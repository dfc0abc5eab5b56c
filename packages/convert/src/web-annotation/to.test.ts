import jsonld from 'jsonld';
import { type Entity, fromPointer, type Story, toRecords, valueAt } from 'nutgraf';
import { ceasefire, stories } from 'nutgraf/fixtures';
import { describe, expect, test } from 'vitest';
import { context } from './foreign.ts';
import { judgeWebAnnotation, toWebAnnotation } from './index.ts';

const entitiesOf = (story: Story) => [...toRecords(story)].slice(1) as Entity[];

const oa = 'http://www.w3.org/ns/oa#';
const one = (term: string) => ({ '@id': oa + term, '@type': '@id' });
const word = (term: string) => ({ '@id': oa + term, '@type': '@vocab' });
const number = (term: string) => ({ '@id': oa + term, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' });

/** The terms of the vocabulary that are written here, after the Recommendation: what stands for which IRI. The context itself is on the web. */
const terms = {
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    [
      'Annotation',
      'TextualBody',
      'SpecificResource',
      'TextQuoteSelector',
      'TextPositionSelector',
      'FragmentSelector',
      'exact',
      'prefix',
      'suffix',
    ].map((term) => [term, oa + term]),
  ),
  ...Object.fromEntries(['classifying', 'commenting', 'describing', 'identifying', 'questioning'].map((term) => [term, oa + term])),
  body: one('hasBody'),
  target: one('hasTarget'),
  source: one('hasSource'),
  selector: one('hasSelector'),
  refinedBy: one('refinedBy'),
  canonical: one('canonical'),
  motivation: word('motivatedBy'),
  purpose: word('hasPurpose'),
  start: number('start'),
  end: number('end'),
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  conformsTo: { '@id': 'http://purl.org/dc/terms/conformsTo', '@type': '@id' },
};

async function expanded(document: object): Promise<object[]> {
  const documentLoader = async (url: string) => {
    if (url !== context) throw new Error(`nothing is loaded from ${url}`);
    return { documentUrl: url, document: { '@context': terms } };
  };
  // Safe: what no term of the vocabulary stands for would be lost, and is an error.
  return (await jsonld.expand(document as never, { documentLoader, safe: true } as never)) as unknown as object[];
}

describe.each(Object.entries(stories))('the story %s', (_, story) => {
  const { documents, losses } = toWebAnnotation(entitiesOf(story), { all: true });

  test('becomes one annotation a claim, each as the data model has it', () => {
    expect(documents).toHaveLength(story.claims?.length ?? 0);
    expect(documents.flatMap((document) => judgeWebAnnotation(document))).toEqual([]);
    expect(losses.filter(({ id, pointer }) => id.startsWith('claim/') && pointer === '')).toEqual([]);
  });

  test('is read by a processor of JSON-LD, to the last word', async () => {
    for (const document of documents) {
      const [node] = await expanded(document);
      expect(node).toMatchObject({ '@type': [`${oa}Annotation`] });
      expect(node).toHaveProperty([`${oa}hasTarget`]);
      expect(node).toHaveProperty([`${oa}motivatedBy`, '0', '@id'], expect.stringMatching(/#(?:describing|questioning)$/u));
    }
  });

  test('gives positions in code points, at which the quoted words stand', () => {
    let found = 0;
    const byId = new Map(entitiesOf(story).map((entity) => [entity.id as string, entity]));
    for (const { target = [] } of documents as { target?: { source: string | { canonical: string }; selector?: Selector[] }[] }[]) {
      for (const { source, selector: [quote, fragment] = [] } of target) {
        if (quote === undefined || fragment?.refinedBy === undefined) continue;
        const article = byId.get((typeof source === 'string' ? source : source.canonical).replace('urn:nutgraf:', ''));
        const text = [...String(valueAt(article, fromPointer(fragment.value ?? '')))];
        expect(text.slice(fragment.refinedBy.start, fragment.refinedBy.end).join('')).toBe(quote.exact);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(20);
  });
});

interface Selector {
  exact?: string;
  value?: string;
  refinedBy?: { start: number; end: number };
}

test('a term that the vocabulary does not have is seen', async () => {
  const [document] = toWebAnnotation(entitiesOf(ceasefire)).documents;
  await expect(expanded({ ...document, modality: 'asserted' })).rejects.toThrow();
});

test('who says it is told by a property with a context of its own', () => {
  const spoken = toWebAnnotation(entitiesOf(ceasefire), { all: true }).documents.find((document) => 'speaker' in document);
  expect(spoken).toMatchObject({
    '@context': [context, expect.objectContaining({ speaker: { '@id': 'urn:nutgraf:term:speaker', '@type': '@id' } })],
    speaker: expect.stringMatching(/^urn:nutgraf:(?:person|government|state|organization|group|bloc)\//u),
  });
});

test('an article with an address is that address, and the id stands beside it as the canonical one', () => {
  const [first] = toWebAnnotation(entitiesOf(ceasefire)).documents as { target: { source: unknown }[] }[];
  expect(first?.target[0]?.source).toEqual({
    id: 'https://strait-courier.example.org/2019/06/04/skarn-ceasefire',
    canonical: 'urn:nutgraf:article/skarn-ceasefire-holds',
  });
});

test('a claim whose article is not there is lost as a whole', () => {
  const { documents, losses } = toWebAnnotation([
    { kind: 'claim', id: 'claim/a', statedIn: 'article/a', modality: 'asserted', proposition: { text: 'a' } },
  ]);
  expect([documents, losses]).toEqual([[], [{ id: 'claim/a', pointer: '' }]]);
});
