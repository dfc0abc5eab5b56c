import type { Issue } from 'nutgraf';
import { toPointer } from 'nutgraf';
import { nearest, showText, showValue } from 'nutgraf/intake';
import * as z from 'zod';
import { patternsOf } from './patterned.ts';

type Fault = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a judgement is told of the foreign standard, for its messages. */
export interface Standard {
  /** Its name and version, as a message says it: `ninjs 1.0`. */
  name: string;
  /** What is known of a property that this version does not have in an object: that another version has it. */
  elsewhere?(key: string, path: Path): string | undefined;
}

/** The deepest nesting that is judged: objects and lists within each other. */
const deepest = 64;

/** What is wrong with a foreign document by the schema of its own standard; nothing where it is valid. Never throws for a JSON value. */
export function judgeBy(schema: z.ZodType, document: unknown, standard: Standard): Issue[] {
  if (isDeeper(document, deepest)) {
    const message = `the document nests objects and lists more than ${deepest} deep`;
    return [{ code: 'json/limit-depth', severity: 'error', pointer: '', message, limit: deepest }];
  }
  const result = schema.safeParse(document);
  return result.success ? [] : result.error.issues.flatMap((fault) => issuesOf(fault, [], schema, document, standard));
}

/** Whether a JSON value has objects and lists within each other beyond a depth. It looks no deeper than that, so that depth costs no stack. */
export function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const isBelow = (one: unknown) => typeof one === 'object' && one !== null && (depth <= 0 || isDeeper(one, depth - 1));
  return (Array.isArray(value) ? value : Object.values(value)).some(isBelow);
}

function issuesOf(fault: Fault, above: Path, schema: z.core.$ZodType, document: unknown, standard: Standard): Issue[] {
  const path = [...above, ...fault.path];
  const value = valueAt(document, path);
  const where = path.length === 0 ? 'the document' : `"${showText(String(path.at(-1)))}"`;
  const issue = (rule: string, message: string, hint?: string): Issue[] => [
    { code: `schema/${rule}`, severity: 'error', pointer: toPointer(path), message, ...(hint === undefined ? {} : { hint }) },
  ];
  switch (fault.code) {
    case 'unrecognized_keys':
      return fault.keys.map((key) => unknownKey(key, path, schema, standard));
    case 'invalid_type':
      if (value === undefined) return issue('required', `${where} is missing: ${standard.name} asks for ${kindOf(fault.expected)}`);
      if (fault.expected === 'never') return issue('type', `${where} is ${showValue(value)}: ${fault.message}`);
      return issue('type', `${where} is ${showValue(value)}: expected ${kindOf(fault.expected)}`, value === null ? leaveOut : undefined);
    case 'invalid_value':
      return issue(
        'enum',
        `${where} is ${showValue(value)}: expected ${codesOf(fault.values)}`,
        didYouMean(value, fault.values.map(String)),
      );
    case 'too_small':
      return issue('bounds', `${where} is ${showValue(value)}: expected at least ${fault.minimum}${unitOf(fault.origin)}`);
    case 'too_big':
      return issue('bounds', `${where} is ${showValue(value)}: expected at most ${fault.maximum}${unitOf(fault.origin)}`);
    case 'invalid_format':
      return issue('pattern', `${where} is ${showValue(value)}: ${fault.message}`);
    case 'invalid_union': {
      const branch = likeliest(fault.errors);
      if (branch !== undefined) return branch.flatMap((inner) => issuesOf(inner, path, schema, document, standard));
      const message = `expected ${codesOf(typesAt(schema, path))}`;
      return value === undefined
        ? issue('required', `${where} is missing: ${message}`)
        : issue('enum', `${where} is ${showValue(value)}: ${message}`);
    }
    case 'custom':
      return issue(
        String(fault.params?.rule ?? 'type'),
        `${where} ${isObject(value) ? `has ${namesOf(value)}` : `is ${showValue(value)}`}: ${fault.message}`,
      );
    default:
      return issue('type', `${where} is ${showValue(value)}: ${fault.message}`);
  }
}

const leaveOut = 'Leave it out where it is not known';

function unknownKey(key: string, path: Path, schema: z.core.$ZodType, standard: Standard): Issue {
  const word = nearest(key, knownAt(schema, path));
  const other = standard.elsewhere?.(key, path);
  const hint = other ?? (word === undefined ? 'Remove it, or agree on it with whoever reads the document' : `Did you mean "${word}"?`);
  const message = `"${showText(key)}" is no property of ${standard.name} here`;
  return { code: 'schema/unknown-key', severity: 'error', pointer: toPointer([...path, key]), message, hint };
}

function codesOf(codes: readonly unknown[]): string {
  return codes.length === 1 ? `"${String(codes[0])}"` : `one of ${codes.join(', ')}`;
}

function didYouMean(value: unknown, codes: readonly string[]): string | undefined {
  const word = typeof value === 'string' ? nearest(value, codes) : undefined;
  return word === undefined ? undefined : `Did you mean "${word}"?`;
}

/** The branch of a union that a value comes nearest to: the one whose first fault lies deepest, and of those the one with the fewest. */
function likeliest(branches: readonly Fault[][]): Fault[] | undefined {
  const depth = (faults: Fault[]) => Math.max(...faults.map(({ path }) => path.length));
  const tried = branches.filter((faults) => faults.length > 0);
  return [...tried].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function kindOf(expected: string): string {
  return kinds[expected] ?? `a value of type ${expected}`;
}

function unitOf(origin: string): string {
  return origin === 'array' ? ' entries' : origin === 'string' ? ' characters' : '';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? (at as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesOf(value: object): string {
  return showText(Object.keys(value).join(', ')) || 'nothing in it';
}

/** The names of the properties that a schema knows at a path. */
function knownAt(schema: z.core.$ZodType, path: Path): string[] {
  return [...new Set(nodesAt(schema, path).flatMap((node) => (node instanceof z.ZodObject ? Object.keys(node.shape) : [])))];
}

/** The values of a property that tells the members of a union apart. */
function typesAt(schema: z.core.$ZodType, path: Path): unknown[] {
  return nodesAt(schema, path).flatMap((node) => (node instanceof z.ZodLiteral ? [...node.values] : []));
}

function nodesAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  return path.reduce<z.core.$ZodType[]>((at, part) => at.flatMap((node) => stepInto(node, part)), unwrapped(schema));
}

function stepInto(node: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  if (node instanceof z.ZodArray) return unwrapped(node.element as z.core.$ZodType);
  if (!(node instanceof z.ZodObject)) return [];
  const name = String(part);
  const value = Object.hasOwn(node.shape, name) ? node.shape[name] : patternsOf(node).find(({ names }) => names.test(name))?.value;
  return value === undefined ? [] : unwrapped(value as z.core.$ZodType);
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodLazy)
    return unwrapped(schema.unwrap() as z.core.$ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrapped(option as z.core.$ZodType));
  return [schema];
}
