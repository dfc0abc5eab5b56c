import * as z from 'zod';
import { kind as kinds } from '../src/codes/kind.ts';

/** Texts of every form in the model. The first fits wherever any text does, and nowhere else. */
const texts = [
  'some text',
  '2024-09-02',
  'https://courier.example.org',
  '/title',
  'en',
  '12.50',
  '1.0',
  '0'.repeat(64),
  'acme:desk',
  ...[...Object.keys(kinds.codes), 'story'].map((kind) => `${kind}/one`),
];

/** A value with every property that a schema knows, one entry in each list. Throws on a schema for which it has no value. */
export function fullest(schema: z.core.$ZodType): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return fullest(def.innerType);
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, fullest(inner)]));
    case 'record':
      return { [String(fullest(def.keyType))]: fullest(def.valueType) };
    case 'array':
      return [fullest(def.element)];
    case 'union':
      return fullest(def.options[0] as z.core.$ZodType);
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    default: {
      const value = [1, true, ...texts].find((one) => z.safeParse(schema, one).success);
      if (value === undefined) throw new Error(`No text fits a ${def.type} of the schema: add one to the list`);
      return value;
    }
  }
}
