import * as z from 'zod';
import { type Entry, entryOf, names } from '../src/values/define.ts';

type Json = Record<string, unknown>;

/** What Zod reads of a schema: the sentence from `.describe()`, the id from the model's own registry. */
const metadata = {
  get: (schema: z.core.$ZodType) => {
    const { id: _, ...rest } = z.globalRegistry.get(schema as z.ZodType) ?? {};
    const entry = names.get(schema as z.ZodType) as Entry | undefined;
    return { ...rest, ...(entry === undefined ? {} : { id: entry.id }) };
  },
} as unknown as z.core.$ZodRegistry<Record<string, unknown>>;

/** A union on `kind` as `if … then …`: one branch is tried, so that a validator names what is wrong in it, where `oneOf` reports every branch. */
function branches({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const def = zodSchema._zod.def;
  if (def.type !== 'union' || !('discriminator' in def)) return;
  const key = String(def.discriminator);
  const values = def.options.map((option) => [...((option as z.core.$ZodObject)._zod.propValues[key] ?? [])]);
  const then = jsonSchema.oneOf ?? [];
  delete jsonSchema.oneOf;
  jsonSchema.type = 'object';
  jsonSchema.required = [key];
  jsonSchema.properties = { [key]: { type: 'string', enum: values.flat() as string[] } };
  jsonSchema.allOf = then.map((branch, index) => ({
    if: { type: 'object', properties: { [key]: { type: 'string', enum: values[index] as string[] } }, required: [key] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: branch,
  })) as never;
}

/** One self-contained JSON Schema 2020-12, in input mode, with an example where one is given. `name` ends its URN, after the major version of the model. */
export function jsonSchemaOf(name: string, schema: z.core.$ZodType, example?: unknown): Json {
  const { $schema, ...rest } = z.toJSONSchema(schema as z.ZodType, {
    io: 'input',
    target: 'draft-2020-12',
    metadata,
    override: branches,
    unrepresentable: 'throw',
    cycles: 'ref',
  }) as Json;
  const { $defs, ...own } = rest;
  // The root refers to `$defs`; whoever opens the file reads at once what it is about.
  const annotations = example === undefined ? {} : { description: entryOf(schema)?.description, examples: [example] };
  return { $schema, $id: `urn:nutgraf:1:${name}`, ...own, ...annotations, ...($defs === undefined ? {} : { $defs }) };
}

/** One file with every named schema under `$defs`, the kinds with an example each, by the names of the schemas; its root is the story. */
export function bundle(examples: ReadonlyMap<string, unknown>): Json {
  const defs: Json = {};
  for (const [id, schema] of names._idmap) {
    const { $schema: _schema, $id: _id, $defs, ...own } = jsonSchemaOf(id, schema as z.ZodType);
    Object.assign(defs, $defs);
    if (!(id in defs)) defs[id] = own;
  }
  for (const [id, example] of examples) defs[id] = { ...(defs[id] as Json), examples: [example] };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:nutgraf:1:bundle',
    $ref: '#/$defs/Story',
    $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
