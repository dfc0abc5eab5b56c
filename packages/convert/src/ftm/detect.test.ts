import { expect, test } from 'vitest';
import { detectVersion, looksLikeFtm } from './detect.ts';

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
