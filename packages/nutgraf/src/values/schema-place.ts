import * as z from 'zod';
import { valueAt } from '../json-pointer.ts';
import { showText } from '../show-text.ts';
import { type Entry, entryOf } from './define.ts';

/** A place in a judged value: what stands there, and what the schema and a message say of it, which is looked up when it is asked for. */
export class Place {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  readonly #root: z.core.$ZodType;
  #at: At | undefined;

  constructor(root: z.core.$ZodType, whole: unknown, path: readonly PropertyKey[]) {
    this.path = path;
    this.value = valueAt(whole, path);
    this.#root = root;
  }

  /** How a message calls it: `"on"`, `entry 0 of "urls"`, `the value`. */
  get name(): string {
    const key = this.path.at(-1);
    if (key === undefined) return 'the value';
    const name = `"${showText(String(this.path.findLast((part) => typeof part === 'string') ?? key), 60)}"`;
    return typeof key === 'number' ? `entry ${key} of ${name}` : name;
  }

  /** The schema, without what only makes it optional. `undefined` where no schema says what stands there. */
  get schema(): z.core.$ZodType | undefined {
    return this.#found.schema;
  }

  /** Whether the object or list is as good without it. */
  get optional(): boolean {
    return this.#found.optional;
  }

  /** The name, sentence and hint of the schema; of a union without a name, those of its first option that has one. */
  get entry(): Entry | undefined {
    return this.schema && (entryOf(this.schema) ?? optionsOf(this.schema).map(entryOf).find(Boolean));
  }

  /** What the property tells: the first sentence about it, without capital and full stop, to stand after a colon. */
  get tells(): string | undefined {
    const description = (this.#found.node as z.ZodType | undefined)?.description ?? this.entry?.description;
    return description && firstWords(description);
  }

  get #found(): At {
    this.#at ??= schemaAt(this.#root, this.path);
    return this.#at;
  }
}

/** The schema of a value inside the values of a schema, without and with what makes it optional; and whether it may be left out. */
interface At {
  schema: z.core.$ZodType | undefined;
  node: z.core.$ZodType | undefined;
  optional: boolean;
}

function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): At {
  let node: z.core.$ZodType | undefined = schema;
  let optional = false;
  for (const part of path) {
    const holder: z.core.$ZodType | undefined = node && inner(node);
    if (holder instanceof z.ZodObject) node = holder.shape[String(part)] as z.core.$ZodType | undefined;
    else if (holder instanceof z.ZodArray) node = holder.element as z.core.$ZodType;
    else node = undefined;
    optional = holder instanceof z.ZodArray || node instanceof z.ZodOptional;
  }
  return { schema: node && inner(node), node, optional };
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
