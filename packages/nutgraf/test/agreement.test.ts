import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { arbitraryOf } from './agreement/arbitrary.ts';
import { type JsonSchema, jsonSchemaOf, judged, rulesIn, without } from './agreement/judge.ts';
import { agreement } from './agreement/suite.ts';

agreement(20_000, 7, false);

describe('a JSON Schema that is weaker than the Zod schema is caught', () => {
  const schema = jsonSchemaOf('event');

  test.each([...rulesIn(schema)])('without any %s', (keyword) => {
    expect(() => judged('event', 20_000, 7, without(keyword, schema) as JsonSchema)).toThrow('Counterexample');
  });
});

test('a node or a check that the generator does not know is no silent gap', () => {
  expect(() => arbitraryOf(z.date())).toThrow('does not know a date');
  expect(() => arbitraryOf(z.string().startsWith('a'))).toThrow('does not know the check string_format starts_with');
  expect(() => arbitraryOf(z.string().refine((text) => text !== 'a'))).toThrow('does not know the check custom');
});
