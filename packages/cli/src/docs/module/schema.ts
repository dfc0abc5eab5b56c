import * as z from 'zod';
import type { SchemaNode } from '../../explain/schema.ts';

type Schema = z.core.$ZodType;

/** The Zod schemas among the exports of a module and their names: `ArticleSchema` is `Article`. */
export function namedSchemas(exports: Readonly<Record<string, unknown>>): Map<Schema, string> {
  const found = new Map<Schema, string>();
  for (const [key, value] of Object.entries(exports)) {
    if (typeof value === 'object' && value !== null && '_zod' in value) found.set(value as Schema, typeName(key));
  }
  return found;
}

/** A schema as JSON Schema, and each named one that it is made of. What JSON Schema cannot say, such as a transform, is any JSON. */
export function schemaOf(
  schema: Schema,
  name: string,
  names: ReadonlyMap<Schema, string>,
): { root: SchemaNode; defs: Record<string, SchemaNode>; text: string } {
  const metadata = {
    get(one: Schema) {
      const { id: _, ...rest } = z.globalRegistry.get(one as z.ZodType) ?? {};
      const id = names.get(one);
      return id === undefined ? rest : { ...rest, id };
    },
  } as unknown as z.core.$ZodRegistry<Record<string, unknown>>;
  const whole = z.toJSONSchema(schema as z.ZodType, {
    io: 'input',
    target: 'draft-2020-12',
    metadata,
    unrepresentable: 'any',
    cycles: 'ref',
  }) as SchemaNode & { $defs?: Record<string, SchemaNode>; $schema?: string };
  const { $defs = {}, $schema: _schema, ...root } = whole;
  const { [name]: self, ...defs } = $defs;
  return {
    root: root.$ref === `#/$defs/${name}` && self !== undefined ? self : root,
    defs,
    text: `${JSON.stringify(whole, undefined, 2)}\n`,
  };
}

function typeName(key: string): string {
  const bare = key.replace(/Schema$/u, '') || key;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
