import * as z from 'zod';
import { type Entry, entryOf } from './define.ts';

/** What is known of the schema at a path. */
export interface At {
  /** The schema, without what only makes it optional. `undefined` where no schema says what stands there. */
  schema?: z.core.$ZodType | undefined;
  /** Its name, sentence and hint; of a union without a name, those of its first option that has one. */
  entry?: Entry | undefined;
  /** What the property tells: the first sentence about it, without capital and full stop, to stand after a colon. */
  tells?: string | undefined;
  /** Whether the object or list is as good without it. */
  optional: boolean;
}

/** The schema of a value inside the values of a schema. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): At {
  let node: z.core.$ZodType | undefined = schema;
  let optional = false;
  for (const part of path) {
    const holder: z.core.$ZodType | undefined = node && inner(node);
    if (holder instanceof z.ZodObject) node = holder.shape[String(part)] as z.core.$ZodType | undefined;
    else if (holder instanceof z.ZodArray) node = holder.element as z.core.$ZodType;
    else node = undefined;
    optional = holder instanceof z.ZodArray || node instanceof z.ZodOptional;
  }
  if (node === undefined) return { optional };
  const last = inner(node);
  const entry = entryOf(last) ?? optionsOf(last).map(entryOf).find(Boolean);
  const description = (node as z.ZodType).description ?? entry?.description;
  return { schema: last, entry, tells: description && firstWords(description), optional };
}

/** The options of a union; of any other schema none. */
export function optionsOf(schema: z.core.$ZodType | undefined): readonly z.core.$ZodType[] {
  return schema instanceof z.ZodUnion ? schema.options : [];
}

function inner(node: z.core.$ZodType): z.core.$ZodType {
  return node instanceof z.ZodOptional ? inner(node.unwrap() as z.core.$ZodType) : node;
}

/** The first sentence of a description, as it reads after a colon: `The id of a place.` becomes `the id of a place`. */
export function firstWords(description: string): string {
  const sentence = description.replace(/\.(?:\s.*)?$/su, '');
  return /^\p{Lu}\p{Ll}|^A /u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
