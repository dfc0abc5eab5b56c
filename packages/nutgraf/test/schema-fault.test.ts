import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { wordsOf } from '../src/values/schema-ask.ts';
import { accepts, faultsOf } from '../src/values/schema-fault.ts';
import { arbitraryOf } from './agreement/arbitrary.ts';
import { mutated } from './agreement/mutation.ts';
import { fullEntities } from './guard/document.ts';
import { type DocumentKind, faultsOf as mutantsOf, schemas } from './kind-rule.ts';

type Told = [code: string, path: readonly PropertyKey[], words: string];

function expectZods(schema: z.core.$ZodType, value: unknown): void {
  const found = [...faultsOf(schema, value)].map((fault): Told => [fault.code, fault.path, wordsOf(fault)]);
  const zods = z.safeParse(schema, value).error?.issues ?? [];
  expect(accepts(schema, value)).toBe(zods.length === 0);
  expect(found).toEqual(zods.map(({ code, path, message }): Told => [code, path, message]));
}

describe('the faults of a value are those that Zod finds in it, in the same order', () => {
  test.each(Object.keys(schemas) as DocumentKind[])('of %s, made and changed at random', (kind) => {
    const made = arbitraryOf(schemas[kind], kind === 'story' ? 12 : 4);
    const values = fc.oneof(made, mutated(made), mutated(mutated(made)));
    fc.assert(
      fc.property(values, (value) => expectZods(schemas[kind], value)),
      { numRuns: kind === 'story' ? 40 : 200, seed: 7 },
    );
  });

  test('of every fourth fault in an entity with all its properties', () => {
    for (const entity of fullEntities) {
      const some = mutantsOf(entity.kind, entity).filter((_, at) => at % 4 === 0);
      for (const { value } of some) expectZods(schemas[entity.kind], value);
    }
  });

  test('of what is no plain data', () => {
    const valid = { kind: 'event', id: 'event/summit', type: 'summit' };
    const hidden = Object.defineProperty({ ...valid }, 'title', { value: 5, enumerable: false });
    const inherited = Object.assign(Object.create({ title: 5, unheardOf: 1 }), valid);
    const symbolic = { ...valid, [Symbol('title')]: 5 };
    const proto = JSON.parse('{"kind":"event","id":"event/summit","__proto__":{"type":"summit"},"constructor":1}');
    const undefinedThere = { ...valid, type: undefined, title: undefined, period: { start: undefined }, notes: new Array(2) };
    for (const value of [hidden, inherited, symbolic, proto, undefinedThere, [valid], null, undefined, 7, new Date()])
      expectZods(schemas.event, value);
  });
});

describe('a schema that the model does not have is left to Zod', () => {
  const text = z.string().min(2);
  const cases: [string, z.ZodType, unknown[]][] = [
    ['characters that take two units', text.max(3), ['🕊', '🕊🕊', '🕊🕊🕊', 'a', 'ab']],
    ['a format', z.email(), ['a', 'a@b.example']],
    ['a pattern with a memory', z.string().regex(/a/g), ['a', 'a', 'b', 'a']],
    ['two patterns', z.string().regex(/a/).regex(/b/), ['a', 'b', 'ab']],
    ['a change of the text', z.string().trim().min(1), [' ', 'a']],
    ['bounds that are not of the range', z.number().gt(1).lt(3), [1, 2, 3]],
    ['a step', z.number().multipleOf(2), [1, 2]],
    ['numbers that are none', z.number(), [Number.NaN, Number.POSITIVE_INFINITY, 1]],
    ['a list of one length', z.array(text).length(1), [[], ['ab'], ['a'], ['ab', 'a']]],
    ['an object that takes any key', z.looseObject({ text }), [{ text: 'ab', more: 1 }, { more: 1 }]],
    ['an object that takes keys of one sort', z.object({ text }).catchall(z.number()), [{ text: 'ab', more: 'b' }]],
    ['a property of any value', z.strictObject({ any: z.unknown(), text }), [{ any: 1, text: 'a' }, { text: 'a' }]],
    ['a default', z.strictObject({ text: text.default('ab') }), [{}, { text: 'a' }]],
    [
      'an object with a check',
      z.strictObject({ text: text.optional() }).refine((value) => value.text !== 'ab'),
      [{}, { text: 'ab' }, { a: 1 }],
    ],
  ];
  test.each(cases)('%s', (_, schema, values) => {
    for (const value of [...values, null, undefined, [], {}]) expectZods(schema, value);
  });
});
