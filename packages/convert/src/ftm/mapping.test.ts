import { expect, test } from 'vitest';
import { schemata } from './foreign/schemata.ts';
import { homeOf, propertiesOf, schemaOf } from './foreign.ts';
import { mapping } from './mapping.ts';

const fields = (rows: readonly { theirs: { ftm?: string | readonly string[] } }[]) => rows.flatMap(({ theirs }) => theirs.ftm ?? []);
const kept = new Set(fields(mapping.rows));
const lost = fields(mapping.losses);

/** Every property of what becomes an entity. */
const properties = new Set(
  Object.keys(schemata)
    .filter((name) => homeOf(name) !== 'none' && !schemaOf(name)?.isAbstract)
    .flatMap((name) => [...propertiesOf(name)].filter(([, { type }]) => type !== 'stub').map(([property]) => `/properties/${property}`)),
);

test('each property of what becomes an entity comes through or is lost with a reason', () => {
  expect([...properties].filter((field) => !kept.has(field) && !lost.includes(field))).toEqual([]);
});

test('no field is both, and each is one of the model', () => {
  expect(lost.filter((field) => kept.has(field))).toEqual([]);
  expect(new Set(lost).size).toBe(lost.length);
  const held = new Set([...propertiesOf('Identification').keys()].map((name) => `/properties/${name}`));
  const own = [...kept, ...lost].filter((field) => field.startsWith('/properties/') && field !== '/properties/identification');
  expect(own.filter((field) => !properties.has(field) && !held.has(field))).toEqual([]);
});
