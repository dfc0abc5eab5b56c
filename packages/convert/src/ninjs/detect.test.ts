import { expect, test } from 'vitest';
import { filledDocument } from '../../test/filled-document.ts';
import { producerDocuments } from '../../test/producer-document.ts';
import { detectVersion, looksLikeNinjs } from './detect.ts';
import { versions } from './foreign.ts';

const standard = (name: string, version: string) => ({ name, version });

test.each([
  ['its own word, 2.x and 3.x', { uri: 'a', standard: standard('ninjs', '2.0') }, '2.0'],
  ['its own word, 1.x', { uri: 'a', $standard: standard('ninjs', '1.3') }, '1.3'],
  ['its own word, against its shape', { uri: 'a', standard: standard('ninjs', '2.1'), versionCreated: 'b' }, '2.1'],
  ['the address of the schema', { uri: 'a', standard: { schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json' } }, '3.0'],
  ['$schema', { uri: 'a', $schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_1.5.json#' }, '1.5'],
  ['camelCase', { uri: 'a', versionCreated: 'b' }, '3.1'],
  ['a list of headlines in small letters', { uri: 'a', headlines: [{ value: 'b' }], versioncreated: 'b' }, '2.2'],
  ['a body with a suffix', { uri: 'a', body_xhtml: 'b' }, '1.6'],
  ['a single headline', { uri: 'a', headline: 'b', versioncreated: 'b' }, '1.6'],
  ['renditions as an object', { uri: 'a', renditions: { main: {} } }, '1.6'],
  ['a standard of another name', { uri: 'a', standard: standard('TTNINJS', '2.1'), headlines: [], by: 'b', versionCreated: 'c' }, '3.1'],
  ['a version that nobody knows', { uri: 'a', standard: standard('ninjs', '3.9'), versionCreated: 'b' }, '3.1'],
  ['values, where names tell nothing', { uri: 'a', versioncreated: 'b', representationtype: 'complete' }, '1.6'],
])('%s tells the version', (_, document, version) => {
  expect(detectVersion(document)).toBe(version);
  expect(looksLikeNinjs(document)).toBe(true);
});

test.each(versions)('the family of a filled document of %s is known by its shape', (version) => {
  const { standard: _, $standard: __, ...document } = filledDocument(version);
  expect(detectVersion(document)?.[0]).toBe(version[0]);
});

test.each(producerDocuments.map((document) => [document.format, document] as const))('%s looks like ninjs', (_, document) => {
  expect(looksLikeNinjs(document)).toBe(true);
});

test.each([
  ['nothing', null],
  ['a list', [{ uri: 'a', headline: 'b' }]],
  ['a text', 'ninjs'],
  ['a number', 3.1],
  ['an address alone', { uri: 'a' }],
  ['names that many formats have', { uri: 'a', type: 'text', title: 'b', version: 'c', language: 'en' }],
])('%s tells no version and does not look like ninjs', (_, value) => {
  expect(detectVersion(value)).toBeUndefined();
  expect(looksLikeNinjs(value)).toBe(false);
});

test('neither an entity of the model nor an item without an identity looks like ninjs', () => {
  expect(looksLikeNinjs({ kind: 'article', id: 'article/a', uri: 'a', headline: 'b' })).toBe(false);
  expect(looksLikeNinjs({ headline: 'a', byline: 'b' })).toBe(false);
});
