import * as z from 'zod';

/** What a name in the registry says about a schema. */
export interface Entry {
  /** The name of the type, PascalCase: the interface, and the key in `$defs`. */
  id: string;
  /** One sentence: the doc comment of the type and the description in JSON Schema. */
  description: string;
  /** What to do when a value is refused: one sentence, the hint of the issue. */
  hint?: string;
}

/** Every named schema of the model. A registry of its own: ids in Zod's global one are shared by the whole process. */
export const names = z.registry<Entry>();

/** The shape of an object schema, read off the type it parses to. */
export type ShapeOf<T> = {
  [K in keyof T]-?: undefined extends T[K]
    ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>, Exclude<T[K], undefined>>>
    : z.ZodType<T[K], T[K]>;
};

/** What Zod knows of an object schema, in terms of the type it parses to. */
export interface ObjectInternals<T> extends z.core.$ZodTypeInternals<T, T> {
  def: z.core.$ZodObjectDef<ShapeOf<T>>;
  config: z.core.$strict;
  isst: z.core.$ZodIssueInvalidType | z.core.$ZodIssueUnrecognizedKeys;
  propValues: z.core.util.PropValues;
}

type Method =
  | 'shape'
  | 'keyof'
  | 'catchall'
  | 'loose'
  | 'strict'
  | 'strip'
  | 'extend'
  | 'safeExtend'
  | 'pick'
  | 'omit'
  | 'partial'
  | 'required';

/**
 * A strict Zod object schema whose `parse` gives the named interface `T`: thin in declarations, whole in use.
 * A function that insists on `z.ZodObject` takes `z.strictObject(schema.shape)`.
 */
export interface ObjectSchema<T> extends z.ZodType<T, T, ObjectInternals<T>>, Pick<z.ZodObject<ShapeOf<T>, z.core.$strict>, Method> {}

/** `unknown` where two types are the same to the last `?`, else a sentence that ends the compiler's error. */
type Same<A, B> =
  (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2
    ? unknown
    : 'The generated interface differs from the schema. Run: npm run generate';

/** Gives an object schema its name and sentence, and proves that it parses to the interface `T`, the type of the constant. */
export function namedObject<T, S extends z.ZodObject>(
  id: string,
  description: string,
  schema: S & Same<z.output<S>, T> & Same<z.input<S>, T>,
): ObjectSchema<T> {
  return named(id, description, schema as S) as never;
}

/** Gives a schema its name and sentence, and the hint for a value that it refuses. */
export function named<S extends z.ZodType>(id: string, description: string, schema: S, hint?: string): S {
  const copy = schema.describe(description) as S;
  names.add(copy, hint === undefined ? { id, description } : { id, description, hint });
  return copy;
}

/** What the registry says of a schema. A clone made by `.describe()`, `.optional()` or a check keeps its name. */
export function entryOf(schema: z.core.$ZodType): Entry | undefined {
  for (let node: z.core.$ZodType | undefined = schema; node !== undefined; node = node._zod.parent) {
    if (names.has(node as z.ZodType)) return names.get(node as z.ZodType);
  }
  return undefined;
}
