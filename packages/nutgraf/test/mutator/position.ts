import * as z from 'zod';
import type { Story } from '../../src/generated/model.ts';
import { toPointer } from '../../src/json-pointer.ts';
import { StorySchema } from '../../src/story/story.ts';
import { entryOf } from '../../src/values/define.ts';

/** A place in a story where a value stands, and what the schema says of it. */
export interface Position {
  path: PropertyKey[];
  pointer: string;
  value: unknown;
  /** The schema, without what only makes it optional. */
  schema: z.ZodType;
  /** The name of the schema, such as `FuzzyDate`. */
  type: string | undefined;
  /** Whether the object is as good without it; of an entry of a list, `false`. */
  optional: boolean;
  /** The object or list that it stands in. */
  holder: Position | undefined;
}

/** Every place of a story that the schema knows, the story itself first. What stands in `extensions` is nobody's. */
export function positionsOf(story: Story): Position[] {
  const positions: Position[] = [];
  const visit = (value: unknown, node: z.ZodType, path: PropertyKey[], holder?: Position): void => {
    const optional = node instanceof z.ZodOptional;
    const schema = optional ? (node.unwrap() as z.ZodType) : node;
    const position = { path, pointer: toPointer(path), value, schema, type: entryOf(schema)?.id, optional, holder };
    positions.push(position);
    if (schema instanceof z.ZodArray && Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, schema.element as z.ZodType, [...path, index], position);
    }
    if (!(schema instanceof z.ZodObject)) return;
    for (const [key, inner] of Object.entries(value as object)) visit(inner, schema.shape[key] as z.ZodType, [...path, key], position);
  };
  visit(story, StorySchema as unknown as z.ZodType, []);
  return positions;
}

/** The keys of an object that it may not lack. */
export function requiredKeys({ schema }: Position): string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, inner]) => (inner instanceof z.ZodOptional ? [] : [key]));
}

/** Whether an object could have a property. */
export function hasProperty({ schema }: Position, key: string): boolean {
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, key);
}
