import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { validateEntity } from '../src/entities/validate.ts';
import { validateStory } from '../src/story/validate.ts';
import { entryOf } from '../src/values/define.ts';
import { type DocumentKind, schemas } from './kind-rule.ts';

interface SchemaFile {
  $schema: string;
  $id: string;
  description: string;
  examples: unknown[];
  $defs: Record<string, { description?: string; examples?: unknown[] }>;
}

const folder = join(import.meta.dirname, '../schema');
const read = (name: string): SchemaFile => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const kinds = Object.keys(schemas) as DocumentKind[];
const dialect = 'https://json-schema.org/draft/2020-12/schema';
const bundle = read('bundle');

/** Every reference in a JSON Schema. */
function references(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { $ref, examples: _, ...rest } = node as Record<string, unknown>;
  return [...(typeof $ref === 'string' ? [$ref] : []), ...Object.values(rest).flatMap(references)];
}

test('there is one file a kind, one of the story, and the bundle', () => {
  expect(readdirSync(folder).sort()).toEqual([...kinds, 'bundle'].map((name) => `${name}.json`).sort());
});

describe.each([...kinds, 'bundle'] as const)('%s.json', (name) => {
  const schema = read(name);

  test('is JSON Schema 2020-12 under a URN with the major version, to the letter of its metaschema', () => {
    expect([schema.$schema, schema.$id]).toEqual([dialect, `urn:nutgraf:1:${name}`]);
    const judge = new Ajv2020({ strict: true, allErrors: true });
    expect(judge.validate(dialect, schema)).toBe(true);
    expect(() => judge.compile(schema)).not.toThrow();
  });

  test('refers to nothing outside itself, and holds nothing that it does not refer to', () => {
    const used = new Set(references(schema).map((reference) => /^#\/\$defs\/([A-Za-z]+)$/u.exec(reference)?.[1] ?? reference));
    const held = Object.keys(schema.$defs);
    expect([...used].filter((one) => !held.includes(one))).toEqual([]);
    if (name !== 'bundle') expect(held.filter((one) => !used.has(one))).toEqual([]);
  });

  test('says of each type what the bundle says', () => {
    const bundled = Object.keys(schema.$defs).map((type) => [type, { ...bundle.$defs[type], examples: undefined }]);
    expect(Object.fromEntries(bundled)).toEqual(
      Object.fromEntries(Object.entries(schema.$defs).map(([type, one]) => [type, { ...one, examples: undefined }])),
    );
  });
});

describe.each(kinds)('%s', (kind) => {
  const { description, examples } = read(kind);
  const entry = entryOf(schemas[kind]);

  test('says what it is and shows an example, alone and in the bundle', () => {
    expect(description).toBe(entry?.description);
    expect(examples).toHaveLength(1);
    expect(bundle.$defs[String(entry?.id)]).toMatchObject({ description, examples });
  });

  test('the example is valid in each judge', () => {
    const judge = new Ajv2020({ strict: true });
    for (const example of examples) {
      expect(kind === 'story' ? validateStory(example) : validateEntity(example)).toEqual({ value: example, issues: [] });
      expect(judge.compile(read(kind))(example)).toBe(true);
    }
  });
});
