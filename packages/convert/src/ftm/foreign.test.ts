import { defaultModel } from '@alephdata/followthemoney';
import { describe, expect, test } from 'vitest';
import { schemata } from './foreign/schemata.ts';
import { homeOf, isA, onlyHomeOf, type Property, propertiesOf, schemaOf } from './foreign.ts';

interface OwnProperty {
  type: string;
  range?: string;
  stub?: boolean;
  reverse?: string;
}

interface OwnSchema {
  extends?: string[];
  abstract?: boolean;
  properties: Record<string, OwnProperty>;
}

/** The model that its owners publish, of version 3.8. */
const owners = defaultModel.schemata as unknown as Record<string, OwnSchema>;

/** What version 4 has beyond the published model, as its repository has it. */
const addedSchemata = ['Control', 'Risk', 'Territory'];
const addedProperties: Readonly<Record<string, readonly string[]>> = {
  Document: ['provenIntervals'],
  Interval: ['proof'],
  LegalEntity: ['abbreviation', 'controlControlled', 'controlController', 'uscCode'],
  Occupancy: ['constituency', 'politicalGroup'],
  Person: ['profession'],
  Thing: ['risks'],
  Vessel: ['deadweightTonnage'],
};

function expected({ type, range, stub, reverse }: OwnProperty): Property {
  if (stub) return { type: 'stub', range: range as string, reverse: reverse as string };
  return type === 'entity' ? { type, range: range as string } : { type: type as Property['type'] };
}

test('the schemata are those of the model', () => {
  expect(Object.keys(schemata)).toEqual([...Object.keys(owners), ...addedSchemata].sort());
  expect(Object.keys(schemata).length).toBe(73);
});

test('what version 4 has added is there, and no property of the published model counts as such', () => {
  const added = Object.entries(addedProperties).flatMap(([schema, names]) => names.map((name) => ({ schema, name })));
  expect(added.filter(({ schema, name }) => !propertiesOf(schema).has(name))).toEqual([]);
  expect(added.filter(({ schema, name }) => Object.hasOwn(owners[schema]?.properties ?? {}, name))).toEqual([]);
});

describe.each(Object.entries(owners))('%s', (name, own) => {
  test('stands below the same schemata, has the same properties of the same types and ranges, and is abstract or not', () => {
    const row = schemaOf(name);
    expect([...(row?.above ?? [])]).toEqual(own.extends ?? []);
    expect(row?.isAbstract ?? false).toBe(own.abstract ?? false);
    const above = new Set((row?.above ?? []).flatMap((one) => [...propertiesOf(one).keys()]));
    const ours = [...propertiesOf(name)].filter(([property]) => !above.has(property) || Object.hasOwn(own.properties, property));
    const known = ours.filter(([property]) => !addedProperties[name]?.includes(property));
    expect(Object.fromEntries(known)).toEqual(
      Object.fromEntries(Object.entries(own.properties).map(([property, one]) => [property, expected(one)])),
    );
  });
});

test.each([
  ['Person', 'person'],
  ['Company', 'organization'],
  ['PublicBody', 'organization'],
  ['Vessel', 'asset'],
  ['CryptoWallet', 'asset'],
  ['License', 'none'],
  ['Address', 'place'],
  ['Territory', 'place'],
  ['Control', 'relationship'],
  ['Risk', 'none'],
  ['Trip', 'event'],
  ['Message', 'none'],
  ['Passport', 'none'],
  ['Ownership', 'relationship'],
  ['Anything', 'none'],
])('%s becomes: %s', (schema, kind) => {
  expect(homeOf(schema)).toBe(kind);
});

test.each([
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['Vehicle', 'asset'],
  ['LegalEntity', undefined],
  ['Asset', undefined],
  ['Thing', undefined],
  ['Contract', undefined],
])('behind a reference to %s stands surely: %s', (range, kind) => {
  expect(onlyHomeOf(range)).toBe(kind);
});

test('a schema is what stands above it, at any distance', () => {
  expect([isA('Vessel', 'Thing'), isA('Company', 'Asset'), isA('Person', 'Asset')]).toEqual([true, true, false]);
});
