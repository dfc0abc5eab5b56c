import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Compiler } from '../scripts/guard/compile.ts';
import { assertEveryRuleIsGuarded } from '../scripts/guard/rule.ts';
import { entityRules } from '../src/entities/check/index.ts';
import { registry } from '../src/entities/index.ts';
import { judgeEntity } from '../src/entities/judge.ts';
import { validateEntity } from '../src/entities/validate.ts';
import { guardSizes, sizeOfEntity } from '../src/generated/guard/index.ts';
import type { Entity } from '../src/generated/model.ts';
import { guards } from '../src/guards/index.ts';
import { judgeStory } from '../src/story/judge.ts';
import { StorySchema } from '../src/story/story.ts';
import { validateStory } from '../src/story/validate.ts';
import { names } from '../src/values/define.ts';
import { entities, entitiesOf, fullEntities, stories, vectorValues } from './guard/document.ts';
import { soundness } from './guard/suite.ts';
import { weakened } from './guard/weakened.ts';
import { type DocumentKind, type Fault, faultsOf } from './kind-rule.ts';
import { mutations } from './mutator.ts';
import { norland } from './norland.ts';

soundness(10_000, 7, false);

const all = [...entities, ...fullEntities];
/** Every fault that can be put into an entity, at every place of it; ids that are none; and a soft hyphen. */
const faults: readonly Pick<Fault, 'value' | 'code'>[] = [
  ...fullEntities,
  ...entitiesOf(norland).filter(({ kind }) => kind === 'agreement' || kind === 'sanction' || kind === 'claim'),
].flatMap((entity) => [
  ...faultsOf(entity.kind, entity),
  ...['/', '/a/b', '/-a', '/ä', `/${'a'.repeat(201)}`, 's/a'].map((rest) => ({
    value: { ...entity, id: `${entity.kind.slice(0, rest.startsWith('/') ? undefined : -1)}${rest}` },
    code: 'schema/pattern',
  })),
  { value: { ...entity, description: { text: 'soft\u00adly', lang: 'en' } }, code: 'entity/hidden-character' },
]);

describe('with and without guards the issues are the same', () => {
  test('of vectors, of the stories and of every third fault in an entity', () => {
    const some = faults.filter((_, at) => at % 3 === 0).map(({ value }) => value);
    const values = [...vectorValues, ...all, ...some];
    expect(values.length).toBeGreaterThan(2000);
    for (const value of values) {
      const [fast, slow] = [validateEntity(value), judgeEntity(value)];
      if (JSON.stringify(fast) !== JSON.stringify(slow)) expect(fast, JSON.stringify(value)).toEqual(slow);
    }
  });

  test('of whole stories', () => {
    const some = mutations(norland).filter((_, at) => at % 80 === 0);
    for (const value of [...vectorValues, ...stories, ...some.map(({ story }) => story)])
      expect(validateStory(value)).toEqual(judgeStory(value));
  });

  test('also where unknown keys are warnings', () => {
    for (const { value } of faults.filter(({ code }) => code === 'schema/unknown-key' || code === 'schema/enum').slice(0, 300)) {
      expect(validateEntity(value, { unknown: 'warn' })).toEqual(judgeEntity(value, { unknown: 'warn' }));
    }
  });
});

test('what has no issue is cleared: the slow way is for the rest', () => {
  const clean = [...all, ...vectorValues].filter((value) => judgeEntity(value).issues.length === 0);
  expect(clean.length).toBeGreaterThan(200);
  expect(clean.filter((value) => sizeOfEntity(value, false) < 0)).toEqual([]);
  expect(stories.filter((story) => !guards.story(story))).toEqual([]);
});

test('a size is the length of the shortest text', () => {
  const sized = [...entities, ...stories].map(
    (value) => [guardSizes[value.kind as DocumentKind](value, true), JSON.stringify(value).length] as const,
  );
  expect(sized.filter(([size, length]) => size > length).length).toBeLessThan(entities.length / 50);
  expect(sized.filter(([size, length]) => size === length).length).toBeGreaterThan(entities.length * 0.8);
});

describe('a guard that is weaker than the schema or a check is caught', () => {
  test.each(weakened.sorts)('%s', (sort) => {
    const guard = weakened.guard(sort);
    const unsound = faults.find(({ value }) => guard(value, false) >= 0 && judgeEntity(value).issues.length > 0);
    expect(unsound).toBeDefined();
  });
});

describe('what is no plain data is left to the schema', () => {
  const valid = { kind: 'event', id: 'event/summit', type: 'summit' };
  class Made {
    kind = 'event';
    id = 'event/summit';
    type = 'summit';
    get title() {
      return 5;
    }
  }
  const hidden = Object.defineProperty({ ...valid }, 'title', { value: 5, enumerable: false });
  const inherited = Object.assign(Object.create({ title: 5 }), valid);
  const sparse = { ...valid, notes: new Array(2) };
  const proto = JSON.parse('{"kind":"event","id":"event/summit","type":"summit","__proto__":{"title":5}}');
  const symbolic = { ...valid, extensions: { 'acme:a': 1, [Symbol('b')]: 2 } };
  const odd = Object.assign([1], { more: () => 1 });
  const extended = { ...valid, extensions: { 'acme:list': odd } };
  const cyclic: Record<string, unknown> = { ...valid };
  cyclic.extensions = { 'acme:self': cyclic };
  test.each(Object.entries({ made: new Made(), hidden, inherited, sparse, proto, symbolic, extended, cyclic }))('%s', (_, value) => {
    expect(guards.entity(value)).toBe(false);
    expect(guards.event(value)).toBe(false);
  });

  test('an absent property may be there and undefined', () => {
    expect(guards.event({ ...valid, title: undefined })).toBe(judgeEntity({ ...valid, title: undefined }).issues.length === 0);
    expect(guards.event({ ...valid, period: { start: undefined } })).toBe(false);
  });
});

describe('nothing is left out', () => {
  const compiler = new Compiler();
  for (const [kind, schema] of Object.entries({ ...registry, story: StorySchema })) compiler.root(kind, schema);

  test('every object of the model has a function, with a case for each property', () => {
    const objects = [...names._idmap].flatMap(([id, schema]) =>
      schema instanceof z.ZodObject ? [[id, Object.keys(schema.shape)] as const] : [],
    );
    expect(objects.length).toBeGreaterThan(60);
    for (const [id, keys] of objects) {
      const cases = [...(compiler.functions.get(`sizeOf${id}`) ?? '').matchAll(/case '([^']+)':/gu)].map(([, key]) => key);
      expect([id, cases]).toEqual([id, keys]);
    }
  });

  test('no list of an entity is longer than what a first look at a text takes for granted', () => {
    const bounds = [...compiler.functions.values()].flatMap((text) => [...text.matchAll(/sizeOfList\(inner, (\d+)/gu)]);
    const most = bounds.map(([, bound]) => Number(bound));
    expect(most.length).toBeGreaterThan(100);
    // The lists of a story, which is read otherwise.
    expect(most.filter((bound) => bound === 100_000).length).toBe(Object.keys(registry).length);
    expect(Math.max(...most.filter((bound) => bound !== 100_000))).toBe(10_000);
  });

  test.each([
    ['a date', z.date(), 'is a date, which'],
    ['a text that ends with a word', z.string().max(9).min(1).endsWith('a'), 'check string_format ends_with'],
    [
      'a text with a check of its own',
      z
        .string()
        .max(9)
        .refine(() => true),
      'check custom',
    ],
    ['a text without a bound', z.string(), 'text without a bound'],
    ['a number with a step', z.number().multipleOf(2), 'check multiple_of'],
    ['an object without a name', z.strictObject({}), 'object without a name'],
    ['a list without bounds', z.array(z.boolean()), 'list with other bounds'],
    ['a default', z.boolean().default(true), 'is a default, which'],
    ['a list of lists', z.array(z.array(z.boolean()).min(1).max(2)).min(1).max(2), 'list of other than objects'],
    ['another record', z.record(z.string(), z.string()), 'record with other keys'],
  ])('the generator refuses %s', (_, schema, message) => {
    expect(() => compiler.value(schema, 'some')).toThrow(message);
  });

  test('the generator refuses a check without a quick counterpart, and a counterpart that looks at less', () => {
    const [first] = entityRules;
    const code = { ...(first as (typeof entityRules)[number]).code, code: 'entity/new' };
    expect(() => assertEveryRuleIsGuarded([...entityRules, { code, text: () => undefined }])).toThrow(
      'entity/new has no quick counterpart',
    );
    expect(() => assertEveryRuleIsGuarded(entityRules.slice(1))).toThrow('which is no check');
    const more = entityRules.map((rule) => (rule.code.code === 'entity/range' ? { ...rule, text: () => undefined } : rule));
    expect(() => assertEveryRuleIsGuarded(more)).toThrow('entity/range');
  });
});

test('guards tell the type', () => {
  const value: unknown = entities.find(({ kind }) => kind === 'article');
  const headlines = guards.article(value) ? value.headlines : undefined;
  expect(headlines).toBeDefined();
  expect(guards.person(value)).toBe(false);
  expect(guards.entity(value) && (value satisfies Entity).kind).toBe('article');
});
