import type { Entity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { valuesAt } from '../../test/field.ts';
import { vocabulary } from '../../test/schema-org-vocabulary.ts';
import { familyOf } from './foreign.ts';
import { fromSchemaOrg } from './from.ts';
import { mapping } from './mapping.ts';
import { sampleGraph } from './sample.ts';
import { toSchemaOrg } from './to.ts';

const fieldsOf = (theirs: { 'schema.org'?: string | readonly string[] }): string[] => [theirs['schema.org'] ?? []].flat() as string[];
const kept = mapping.rows.flatMap(({ theirs }) => fieldsOf(theirs));
const lost = mapping.losses.flatMap(({ theirs }) => fieldsOf(theirs));

/** A copy of a document without a property of all nodes of a type. */
function without(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, field));
  if (typeof value !== 'object' || value === null) return value;
  const types = [(value as { '@type'?: unknown })['@type']].flat().filter((one): one is string => typeof one === 'string');
  const entries = Object.entries(value).filter(([name]) => `${familyOf(types)}/${name}` !== field);
  return Object.fromEntries(entries.map(([name, inner]) => [name, without(inner, field)]));
}

/** What stands at a property in all entities of its kind, by id. */
function valuesOf(entities: readonly Entity[], ours: string): unknown {
  const [kind, ...path] = ours.split('/');
  return entities.filter((one) => one.kind === kind).map((entity) => [entity.id, valuesAt(entity, path)]);
}

/** The nodes of documents by the field that each property is. */
function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== 'object' || value === null) return [];
  const types = [(value as { '@type'?: unknown })['@type']].flat().filter((one): one is string => typeof one === 'string');
  return Object.entries(value).flatMap(([name, inner]) => [`${familyOf(types)}/${name}`, ...fieldsIn(inner)]);
}

const fields = new Set(fieldsIn(sampleGraph));
const entities = fromSchemaOrg(sampleGraph).entities ?? [];

const left = new Map<string, readonly Entity[]>();

/** What the sample becomes without a field. */
function entitiesWithout(field: string): readonly Entity[] {
  const known = left.get(field) ?? fromSchemaOrg(without(sampleGraph, field)).entities ?? [];
  left.set(field, known);
  return known;
}

/** Kinds of which nodes are known only where this project has written them. */
const own = ['state', 'government', 'bloc'];

describe('what a row says is read', () => {
  const rows = mapping.rows.filter(({ way, ours }) => way !== 'out' && !own.includes(ours.split('/')[0] ?? ''));
  const claims = rows.flatMap(({ ours, theirs }) => fieldsOf(theirs).map((field) => [ours, field] as const));

  test.each(claims)('%s from %s', (ours, field) => {
    expect(fields.has(field)).toBe(true);
    expect(valuesOf(entitiesWithout(field), ours)).not.toEqual(valuesOf(entities, ours));
  });
});

test('what is written are the fields that a row says are written, and no others', () => {
  const state: Entity = {
    kind: 'state',
    id: 'state/one',
    country: 'ML',
    names: [{ text: 'One' }],
    identifiers: [{ scheme: 'x-a', value: 'a' }],
  };
  const government: Entity = { kind: 'government', id: 'government/one', of: 'state/one' };
  const unnamed: Entity = {
    kind: 'state',
    id: 'state/two',
    unspecified: { reason: 'not-named-by-source', description: { text: 'a neighbour' } },
  };
  const { documents } = toSchemaOrg([...entities, state, unnamed, government], { all: true });
  const written = new Set(fieldsIn(documents));
  const rows = mapping.rows.filter(({ way }) => way !== 'in');
  const claimed = new Set(rows.flatMap(({ theirs }) => fieldsOf(theirs)));
  expect([...claimed].filter((field) => !written.has(field))).toEqual([]);
  const structure =
    /\/@|^Thing\/|^Place\/(?:address|geo|identifier)$|\/(?:address|reviewRating|itemReviewed|identifier)$|^CreativeWork\/text$|^Organization\/name$/u;
  expect([...written].filter((field) => !claimed.has(field) && !structure.test(field))).toEqual([]);
});

test('no field is both kept and lost, none is lost twice, and each is one of schema.org', () => {
  expect(lost.filter((field) => kept.includes(field))).toEqual([]);
  expect(new Set(lost).size).toBe(lost.length);
  // Older versions of the vocabulary had them, and pages still do.
  const former = ['Article/isBasedOnUrl', 'Place/containedIn', 'Organization/photo', 'Article/uploadDate'];
  const subtypes = {
    Article: ['NewsArticle', 'Report', 'ScholarlyArticle'],
    Organization: ['NewsMediaOrganization', 'LocalBusiness', 'Corporation'],
    Place: ['Place'],
    Event: ['Event'],
  };
  const isKnown = (field: string) => {
    const [type = '', name = ''] = field.split('/');
    const types = [type, ...(subtypes[type as keyof typeof subtypes] ?? [])];
    return name.startsWith('@') || former.includes(field) || types.some((one) => vocabulary.get(one)?.has(name));
  };
  expect([...kept, ...lost].filter((field) => !isKnown(field))).toEqual([]);
});
