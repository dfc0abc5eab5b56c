import { type Entity, validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { convertBytes } from '../../test/convert-bytes.ts';
import { fromPage, schemaOrg, toSchemaOrg } from './index.ts';
import { sampleGraph, samplePage } from './sample.ts';

const line = (value: object): string => JSON.stringify({ '@context': 'https://schema.org', ...value });
const ferries = line({
  '@type': 'NewsArticle',
  '@id': 'https://example.org/1',
  headline: 'Ferries',
  author: { '@id': 'https://example.org/ada' },
});
const ada = line({ '@type': 'Person', '@id': 'https://example.org/ada', name: 'Ada Example' });

describe('a page', () => {
  const { value, entities = [], issues } = fromPage(samplePage);

  test('becomes an article that claims can point into', () => {
    expect(value).toEqual({
      kind: 'article',
      id: 'article/https:~2F~2Fharbour-ledger.example.org~2Fpilots',
      headlines: [{ text: 'Pilots ‘tired’', lang: 'en-GB' }],
      descriptions: [{ text: 'Two lines:\nthe second one', lang: 'en-GB' }],
      publishedAt: '2024-05-06T10:00:00+02:00',
      byline: { text: 'By Ada Example and Ben Sample', lang: 'en-GB' },
      publisher: 'organization/https:~2F~2Fharbour-ledger.example.org~2Fpilots~23ledger',
      keywords: ['pilots', 'ports'],
      media: [{ type: 'image', url: 'https://harbour-ledger.example.org/media/pilot.jpg' }],
      urls: ['https://harbour-ledger.example.org/pilots?utm_source=feed'],
    });
    expect(entities.flatMap((entity) => validateEntity(entity).issues.filter(({ severity }) => severity === 'error'))).toEqual([]);
  });

  test('a node of another block is found, whatever prefix it has', () => {
    expect(entities[1]).toEqual({
      kind: 'organization',
      id: 'organization/https:~2F~2Fharbour-ledger.example.org~2Fpilots~23ledger',
      names: [{ text: 'The Harbour Ledger' }],
      urls: ['https://harbour-ledger.example.org/'],
    });
  });

  test('a broken block is refused with its line, and what is mended, guessed and lost is told', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'convert/refused', record: 3, line: 22 }]);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'convert/guessed', pointer: '/inLanguage' }));
    expect(issues).toContainEqual(expect.objectContaining({ code: 'convert/dropped-field', pointer: '/dateCreated' }));
    expect(issues.filter(({ code, pointer }) => code === 'convert/repaired' && pointer === '').length).toBe(6);
  });

  test('goes back to JSON-LD', () => {
    const { documents, losses } = toSchemaOrg(entities);
    expect(documents.length).toBe(2);
    expect(losses).toEqual([]);
  });
});

describe('files', () => {
  test('a page is read in pieces of any size, and in the encoding that it is in', async () => {
    const whole = await convertBytes(schemaOrg, samplePage);
    expect(await convertBytes(schemaOrg, samplePage, { piece: 7 })).toEqual(whole);
    expect(whole.steps.map(({ record, line, entities }) => [record, line, entities.length])).toEqual([
      [1, 4, 2],
      [2, 21, 0],
      [3, 22, 0],
      [4, 23, 1],
      [undefined, undefined, 0],
    ]);
    const latin = Uint8Array.from(samplePage.replace('utf-8', 'iso-8859-1').replace('Pilots', 'Pil\xf4ts'), (character) =>
      character.charCodeAt(0),
    );
    expect((await convertBytes(schemaOrg, latin)).entities[0]).toMatchObject({ headlines: [{ text: 'Pilôts ‘tired’' }] });
  });

  test('a page without a block is refused', async () => {
    const { issues } = await convertBytes(schemaOrg, '<!doctype html><html><head></head><body itemscope></body></html>');
    expect(issues).toMatchObject([{ code: 'convert/refused', severity: 'error' }]);
  });

  test('lines are records, and what they refer to may stand before, behind, or nowhere', async () => {
    const { steps, issues } = await convertBytes(schemaOrg, `${ferries}\n\n${ada}\n{"@type": broken}\n${ferries}\n`);
    expect(steps.map(({ record, line: at, entities }) => [record, at, entities.map(({ id }) => id)])).toEqual([
      [1, 1, ['article/https:~2F~2Fexample.org~2F1', 'person/https:~2F~2Fexample.org~2Fada']],
      [2, 3, []],
      [3, 4, []],
      [4, 5, []],
      [undefined, undefined, []],
    ]);
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([{ record: 3, line: 4 }]);
    const alone = await convertBytes(schemaOrg, ferries);
    expect(alone.entities.at(-1)).toEqual({ kind: 'person', id: 'person/https:~2F~2Fexample.org~2Fada' });
    expect(alone.issues).toContainEqual(expect.objectContaining({ code: 'convert/stub-created' }));
  });

  test('a file that is longer than a record may be is read line by line, and each entity is given out once', async () => {
    const filler = line({ '@type': 'Person', '@id': 'https://example.org/long', description: 'x'.repeat(900_000) });
    const { entities, issues } = await convertBytes(schemaOrg, `${ferries}\n${`${filler}\n`.repeat(20)}${ada}\n`);
    expect(entities.map(({ id }: Entity) => id)).toEqual([
      'article/https:~2F~2Fexample.org~2F1',
      'person/https:~2F~2Fexample.org~2Flong',
      'person/https:~2F~2Fexample.org~2Fada',
    ]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the same graph is the same as one document, as a list, and in a page', async () => {
    const whole = (await convertBytes(schemaOrg, JSON.stringify(sampleGraph, null, 2))).entities;
    expect(whole.length).toBeGreaterThan(25);
    const page = `<html><script type="application/ld+json">${JSON.stringify(sampleGraph)}</script></html>`;
    expect((await convertBytes(schemaOrg, page)).entities.map(({ kind }) => kind)).toEqual(whole.map(({ kind }) => kind));
    expect((await convertBytes(schemaOrg, JSON.stringify(sampleGraph['@graph']))).entities.length).toBe(whole.length);
  });
});

test.each([
  ['<html><script type="application/ld+json">', 'html'],
  [`<!doctype html>\n<head>\n<script id='a' type='application/ld+json' >`, 'html'],
  ['{"@context": "https://schema.org", ', 'json-ld'],
  ['[\n{"@type": "Person", "@context":"http:\\/\\/schema.org"', 'json-ld'],
  ['{"@context": ["http://schema.org"', 'json-ld'],
  ['{"@context": {"@vocab": "http://schema.org/"}', 'json-ld'],
  ['<![CDATA[{"@context": "https://schema.org/"}', 'json-ld'],
  ['{"@context": "https://www.w3.org/ns/anno.jsonld"}', undefined],
  ['{"@context": "https://schema.org.example.net"}', undefined],
  ['<html><script>"application/ld+json"', undefined],
  ['see "@context": "https://schema.org"', undefined],
])('%j is of the form %s', (head, form) => {
  expect(schemaOrg.detectVersion(head)).toBe(form);
});

test('a page whose blocks have nothing that the model has a kind for is refused', () => {
  const page = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList"}</script>';
  expect(fromPage(page)).toEqual({
    issues: [expect.objectContaining({ code: 'convert/refused' }), expect.objectContaining({ code: 'convert/dropped-field' })],
  });
});

test.each([
  ['page', `<html>${'<p>x</p>\n'.repeat(2_000_000)}</html>`],
  ['document', `{\n"@type": "Person",\n"name": [\n${'"Ada Example",\n'.repeat(1_200_000)}"x"]}`],
])('a %s that is longer than a record may be is refused once, and not read on', async (_, text) => {
  const { steps } = await convertBytes(schemaOrg, text);
  expect(steps.map(({ isLast, issues }) => [isLast, issues.length])).toEqual([
    [text.startsWith('<') ? true : undefined, 1],
    [undefined, 0],
  ]);
});
