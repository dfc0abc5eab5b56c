import { expect, test } from 'vitest';
import * as z from 'zod';
import { plurals } from '../src/codes/kind.ts';
import { registry } from '../src/entities/index.ts';
import { StorySchema } from '../src/story/story.ts';
import { entryOf, names } from '../src/values/define.ts';

type Shape = Record<string, z.ZodType>;

/** Properties whose meaning depends on the object they stand in. Every other name means the same everywhere. */
const exceptions = new Set<string>([
  'actor',
  'by',
  'category',
  'date',
  'end',
  'from',
  'history',
  'holder',
  'id',
  'kind',
  'note',
  'of',
  'participants',
  'prefix',
  'reportedStatus',
  'role',
  'scheme',
  'start',
  'status',
  'suffix',
  'target',
  'text',
  'tier',
  'title',
  'to',
  'topics',
  'type',
  'value',
]);

const objects = [...names._idmap].flatMap(([id, schema]) => (schema instanceof z.ZodObject ? [[id, schema.shape as Shape] as const] : []));

/** A property as data: its sentence and its schema as JSON. */
function saying(schema: z.ZodType): string {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const { description: _, ...json } = z.toJSONSchema(inner, { io: 'input', unrepresentable: 'any' });
  return `${z.globalRegistry.get(schema)?.description} ${entryOf(inner)?.id ?? JSON.stringify(json)}`;
}

test('a property of one name has one schema and one sentence in every object', () => {
  const sayings = new Map<string, Map<string, string>>();
  for (const [id, shape] of objects) {
    for (const [key, schema] of Object.entries(shape)) {
      if (id === 'Story' && Object.values<string>(plurals).includes(key)) continue;
      const said = sayings.get(key) ?? new Map<string, string>();
      said.set(saying(schema), `${id}.${key}`);
      sayings.set(key, said);
    }
  }
  const differing = [...sayings]
    .filter(([key, said]) => said.size > 1 && !exceptions.has(key))
    .map(
      ([key, said]) =>
        `${key}: ${[...said]
          .map(([text, where]) => `${where} ${text}`)
          .join(' | ')
          .slice(0, 600)}`,
    );
  expect(differing).toEqual([]);
  expect([...exceptions].filter((key) => (sayings.get(key)?.size ?? 0) < 2)).toEqual([]);
});

test('every property and every named schema has a sentence that ends in a full stop', () => {
  const sentences = [
    ...[...names._idmap].map(([id, schema]) => [id, names.get(schema as z.ZodType)?.description] as const),
    ...objects.flatMap(([id, shape]) =>
      Object.entries(shape).map(([key, schema]) => [`${id}.${key}`, z.globalRegistry.get(schema)?.description] as const),
    ),
  ];
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter(([, sentence]) => !/^[A-Z`].*\.$/su.test(sentence ?? ''))).toEqual([]);
});

test('an entity begins with its kind and id', () => {
  for (const [kind, schema] of Object.entries({ ...registry, story: StorySchema })) {
    const keys = Object.keys(schema.shape).filter((key) => key !== '$schema');
    expect(keys[0]).toBe('kind');
    expect(keys).toContain('id');
    expect((schema.shape.kind as z.ZodType).safeParse(kind).success).toBe(true);
  }
});

/** A schema and every schema inside it. */
function inside(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Set<z.core.$ZodType> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  const { shape, element, innerType, options, keyType, valueType, parts } = schema._zod.def as unknown as Record<string, unknown>;
  for (const inner of [
    ...Object.values(shape ?? {}),
    element,
    innerType,
    ...((options as []) ?? []),
    keyType,
    valueType,
    ...((parts as []) ?? []),
  ]) {
    if (inner instanceof z.core.$ZodType) inside(inner, seen);
  }
  return seen;
}

test('every pattern has the flag u and no other, as in JSON Schema', () => {
  const patterns = [...inside(StorySchema)].flatMap(({ _zod: { def } }) =>
    (def.checks ?? []).flatMap((check) => (check._zod.def as { pattern?: RegExp }).pattern ?? []),
  );
  expect(new Set(patterns.map(String)).size).toBeGreaterThan(8);
  expect(patterns.filter(({ flags }) => flags !== 'u')).toEqual([]);
});
