import type { Entity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { fieldsOfSchema, isCovered, pointersOf, valuesAt, without } from '../../test/field.ts';
import { filledDocument } from '../../test/filled-document.ts';
import { producerDocuments } from '../../test/producer-document.ts';
import type { Converted } from '../format.ts';
import { fieldsOf } from '../mapping.ts';
import { schemas, versions } from './foreign.ts';
import { fromNinjs } from './from.ts';
import { type Family, families, mapping } from './mapping.ts';

const association = '/associations/*';
const entries = [...mapping.rows, ...mapping.losses];

function versionsOf(family: Family) {
  return versions.filter((version) => `${version[0]}.x` === family);
}

/** Documents that are filled in every property of the newest version: of two that exclude each other, one in each. */
function documentsOf(family: Family): Record<string, unknown>[] {
  const newest = versionsOf(family).at(-1);
  if (newest === undefined) return [...producerDocuments];
  const fillings = [{}, { choice: 'second' }, { type: 'text' }] as const;
  return [...fillings.map((filling) => filledDocument(newest, filling)), ...(family === '1.x' ? [] : own(family))];
}

/** Documents with names of the model: an address among the other identifiers, an event of the model's own, a bloc among the organisations. */
function own(family: Family): Record<string, unknown>[] {
  const altIds = [
    { role: 'url', value: 'https://example.org/page' },
    { role: 'desk', value: '7' },
  ];
  const organisations = [
    {
      uri: 'urn:nutgraf:bloc/one',
      name: 'Bloc',
      contactInfo: [{ value: 'a@example.org' }, { address: { lines: ['1 Quay'], country: 'ML' } }],
    },
  ];
  if (family === '2.x') return [{ uri: 'urn:example:1', altids: altIds }];
  return [
    { uri: 'urn:example:1', altIds, organisations },
    {
      uri: 'urn:nutgraf:event/one',
      type: 'event',
      title: 'Talks',
      descriptions: [{ value: 'Talks in Port' }],
      places: [{ uri: 'urn:nutgraf:place/port', name: 'Port' }],
      altIds,
    },
  ];
}

function withoutAll<T>(document: T, fields: readonly string[]): T {
  return fields.reduce((left, field) => without(left, field), document);
}

const done = new WeakMap<object, Converted>();

/** Converts a document, the same one once. */
function converted(document: object): Converted {
  const result = done.get(document) ?? fromNinjs(document);
  done.set(document, result);
  return result;
}

function targets(document: object, ours: string): unknown[] {
  const [kind, ...path] = ours.split('/');
  const { entities = [] } = converted(document);
  return entities.filter((entity: Entity) => entity.kind === kind).flatMap((entity) => valuesAt(entity, path));
}

describe.each(versions)('ninjs %s', (version) => {
  test('every property stands in the mapping or among its losses', () => {
    const known = entries.flatMap(({ theirs }) => fieldsOf(theirs, `${version[0]}.x`));
    expect(fieldsOfSchema(schemas[version]).filter((field) => !isCovered(field, known))).toEqual([]);
  });
});

describe.each(Object.keys(families) as Family[])('%s', (family) => {
  const documents = documentsOf(family);

  test.each(
    mapping.rows
      .filter(({ theirs, way }) => theirs[family] !== undefined && way !== 'out')
      .map((row) => [row.ours, fieldsOf(row.theirs, family)] as const),
  )('%s comes from %s', (ours, fields) => {
    for (const field of fields) {
      expect(
        documents.some((document) => valuesAt(document, field.split('/').slice(1)).length > 0),
        `no document has ${field}`,
      ).toBe(true);
    }
    const changed = documents.filter((document) => {
      const before = targets(document, ours);
      return before.length > 0 && JSON.stringify(before) !== JSON.stringify(targets(withoutAll(document, fields), ours));
    });
    expect(changed.length, `${ours} is the same without ${fields}`).toBeGreaterThan(0);
  });

  test.each(mapping.losses.flatMap(({ theirs }) => fieldsOf(theirs, family)))('%s is reported as lost', (field) => {
    const reported = documents.filter((document) => {
      const pointers = converted(document).issues.map(({ pointer }) => pointer);
      const here = valuesAt(document, field.split('/').slice(1)).length > 0;
      return here && pointers.some((pointer) => isReported(pointer, field)) && sizeOf(document) > sizeOf(without(document, field));
    });
    expect(reported.length, `nothing is said of ${field}`).toBeGreaterThan(0);
  });

  test('no field is both without a home and unknown to the standard', () => {
    if (family === 'producers') return;
    const known = versionsOf(family).flatMap((version) => fieldsOfSchema(schemas[version]));
    const fields = entries
      .flatMap(({ theirs }) => fieldsOf(theirs, family))
      .map((field) => (field.startsWith(`${association}/`) ? field.slice(association.length) : field));
    expect(fields.filter((field) => !known.some((one) => isCovered(one, [field]) || isCovered(field, [one])))).toEqual([]);
  });
});

/** Whether an issue is about a field, about one that it lies in, or about one that lies in it. */
function isReported(pointer: string, field: string): boolean {
  const parts = field.split('/');
  const fields = parts.map((_, index) => parts.slice(0, index + 1).join('/')).filter((one) => one !== '');
  return pointer !== '' && (fields.some((one) => pointersOf(one).test(pointer)) || pointersOf(`${field}/*`).test(pointer));
}

function sizeOf(document: object): number {
  return fromNinjs(document)
    .issues.map(({ message }) => message)
    .join('').length;
}
