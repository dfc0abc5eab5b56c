import { expect, test } from 'vitest';
import { detectVersion, looksLikeFtm, versionOfFile } from './detect.ts';

test.each([
  [{ id: 'a', schema: 'Person', properties: {} }, true],
  [{ id: 'a', schema: 'Person' }, true],
  [{ op: 'ADD', entity: { id: 'a', schema: 'Company' } }, true],
  [{ op: 'DEL', entity: { id: 'a' } }, true],
  [{ op: 'DEL', entity: { id: 'a', schema: 'Person' } }, true],
  [{ op: 'DEL', entity: {} }, false],
  [{ op: 'MOD', entity: { id: 'a' } }, false],
  [{ op: 'PUT', entity: { id: 'a', schema: 'Person' } }, false],
  [{ id: 'a', schema: 'Persona', properties: {} }, false],
  [{ id: 'a', schema: 'constructor' }, false],
  [{ schema: 'Person', properties: {} }, false],
  [{ kind: 'person', id: 'a', schema: 'Person' }, false],
  [{ uri: 'urn:a', headline: 'Talks' }, false],
  [[], false],
])('%j: %s', (value, is) => {
  expect(looksLikeFtm(value)).toBe(is);
  expect(detectVersion(value)).toBe(is ? '4' : undefined);
});

test.each([
  ['a record a line', '{"id":"a","schema":"Person","properties":{}}\n', '4'],
  ['a list, spread over lines', '[\n  {\n    "id": "a",\n    "schema": "Person",\n    "properties": {}\n  }\n]', '4'],
  ['a delta', '{"op":"DEL","entity":{"id":"a"}}\n', '4'],
  ['a schema that is none', '{"id":"a","schema":"Sample","properties":{}}\n', undefined],
  ['an entity of nutgraf', '{"kind":"person","id":"person/a","names":[{"text":"A"}]}\n', undefined],
  ['text that speaks of it', 'a "schema":"Person" with "properties"', undefined],
])('a file that begins with %s', (_, head, version) => {
  expect(versionOfFile(head)).toBe(version);
});
