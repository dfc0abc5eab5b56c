import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { dateProperties, referenceProperties } from '../src/entities/property-name.ts';
import { StorySchema } from '../src/story/story.ts';
import { entryOf, names } from '../src/values/define.ts';

/** The properties of all objects of the model, with the names of the values that they take, alone or in a list. */
function properties(): [name: string, takes: string[]][] {
  const objects = [StorySchema, ...names._idmap.values()].filter((schema): schema is z.ZodObject => schema instanceof z.ZodObject);
  return objects.flatMap(({ shape }) => Object.entries(shape).map(([name, schema]): [string, string[]] => [name, namesOf(schema)]));
}

function namesOf(schema: z.core.$ZodType): string[] {
  const entry = entryOf(schema);
  if (entry !== undefined) return [entry.id];
  if (schema instanceof z.ZodOptional) return namesOf(schema.unwrap() as z.core.$ZodType);
  if (schema instanceof z.ZodArray) return namesOf(schema.element as z.core.$ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => namesOf(option as z.core.$ZodType));
  return [];
}

function taking(test: (id: string) => boolean): string[] {
  const found = properties().filter(([, takes]) => takes.some(test));
  return [...new Set(found.map(([name]) => name))].sort();
}

describe('the names of properties', () => {
  it('tell which ones hold dates', () => {
    expect([...dateProperties].sort()).toEqual(taking((id) => id === 'FuzzyDate'));
  });

  it('tell which ones hold ids of other entities; `id` itself refers to nothing', () => {
    expect([...referenceProperties].sort()).toEqual(taking((id) => /[a-z]Id$/u.test(id)).filter((name) => name !== 'id'));
  });

  it('are those of every object, down to the deepest', () => {
    const seen = properties().map(([name]) => name);
    expect(seen).toEqual(expect.arrayContaining(['exemptions', 'patronymic', 'statedIn', 'nutGraf', 'amendedOn']));
  });
});
