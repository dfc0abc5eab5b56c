import { EntitySchema, registry } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ruleOf } from '../src/peer/rule.ts';

test('every schema of the model is read', () => {
  for (const schema of Object.values(registry)) expect(ruleOf(schema as unknown as z.ZodObject).of).toBe('object');
});

test('a schema is read once, so that what the model shares stays shared', () => {
  const shared = z.string().max(3);
  const rule = ruleOf(z.strictObject({ a: shared, b: shared.optional() }));
  if (rule.of !== 'object') throw new Error(rule.of);
  expect(rule.properties.a?.rule).toBe(rule.properties.b?.rule);
  expect(rule.properties.b?.optional).toBe(true);
});

test('bounds and forms are told', () => {
  expect(ruleOf(z.string().max(64).min(1).regex(/^a/u))).toEqual({ of: 'text', least: 1, most: 64, patterns: [/^a/u] });
  expect(ruleOf(z.int().min(1).max(9))).toEqual({ of: 'number', whole: true, least: 1, most: 9 });
  expect(ruleOf(z.int())).toMatchObject({ least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER });
  expect(ruleOf(z.array(z.boolean()).max(5))).toMatchObject({ of: 'list', least: 0, most: 5 });
});

describe('what it does not know it refuses, so that no peer is told less than Zod asks:', () => {
  const unknown: Readonly<Record<string, z.core.$ZodType>> = {
    'a sort of schema': z.date(),
    'an object that drops what it does not know': z.object({}),
    'an object that lets everything through': z.looseObject({}),
    'a format': z.email(),
    'a format as a check': z.string().includes('a'),
    'a change of the value': z.string().trim(),
    'a value out of another': z.coerce.number(),
    'a default': z.strictObject({ a: z.string().default('b') }),
    'a bound that is not in the range': z.number().gt(0),
    'a multiple': z.number().multipleOf(2),
    'a pattern with a state': z.string().regex(/a/gu),
    'a function of one’s own': z.strictObject({}).refine((value) => Object.keys(value).length < 3),
    'any value at all': z.unknown(),
    'a union in which one alone may fit': z.xor([z.string(), z.number()]),
    'a union of kinds': EntitySchema,
    null: z.string().nullable(),
    'a code that is a number': z.literal(1),
  };
  test.each(Object.entries(unknown))('%s', (_, schema) => {
    expect(() => ruleOf(schema)).toThrow();
  });
});
