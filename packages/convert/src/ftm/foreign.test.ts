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

/** What version 4 has and the published one has not. */
const added = [['LegalEntity', 'abbreviation']];

function expected({ type, range, stub, reverse }: OwnProperty): Property {
  if (stub) return { type: 'stub', range: range as string, reverse: reverse as string };
  return type === 'entity' ? { type, range: range as string } : { type: type as Property['type'] };
}

test('the schemata are those of the model', () => {
  expect(Object.keys(schemata)).toEqual(Object.keys(owners).sort());
  expect(Object.keys(schemata).length).toBe(70);
});

describe.each(Object.entries(owners))('%s', (name, own) => {
  test('stands below the same schemata, has the same properties of the same types and ranges, and is abstract or not', () => {
    const row = schemaOf(name);
    expect([...(row?.above ?? [])]).toEqual(own.extends ?? []);
    expect(row?.isAbstract ?? false).toBe(own.abstract ?? false);
    const above = new Set((row?.above ?? []).flatMap((one) => [...propertiesOf(one).keys()]));
    const ours = [...propertiesOf(name)].filter(([property]) => !above.has(property) || Object.hasOwn(own.properties, property));
    const known = ours.filter(([property]) => !added.some(([schema, one]) => schema === name && one === property));
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
