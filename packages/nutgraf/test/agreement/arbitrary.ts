import fc from 'fast-check';
import * as z from 'zod';
import { jsonValue, longText, mostly, oddKey, oddNumber, oddText, oddValue } from './odd.ts';

type Node = z.core.$ZodTypes;
type Arbitrary = fc.Arbitrary<unknown>;

/** What the checks of a schema demand. */
interface Demands {
  least: number;
  most: number;
  pattern?: RegExp;
  whole: boolean;
}

/** A check as Zod describes it. */
interface Check {
  check: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  value?: number;
  pattern?: RegExp;
}

/** Of a value that no check bounds. */
const unbounded = 1e9;

const made = new Map<z.core.$ZodType, Arbitrary>();

/**
 * Values for a schema, read off its nodes: most are right everywhere, some break one of its rules somewhere. Of the properties that an
 * object may lack, one in `sparse` is there. Throws on a node or a check that it does not know, so that nothing of a schema is left untried.
 */
export function arbitraryOf(schema: z.core.$ZodType, sparse = 4): Arbitrary {
  const found = made.get(schema) ?? mostly(ofNode(schema as Node, sparse), [25, oddValue]);
  made.set(schema, found);
  return found;
}

function ofNode(schema: Node, sparse: number): Arbitrary {
  const def = schema._zod.def;
  const demands = demandsOf(schema);
  switch (def.type) {
    case 'string':
      return stringOf(demands);
    case 'number':
      return numberOf(demands);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return mostly(fc.constantFrom(...def.values), [200, oddText]);
    case 'enum':
      return mostly(fc.constantFrom(...Object.values(def.entries)), [150, oddText]);
    case 'template_literal':
      return mostly(
        fc.tuple(...def.parts.map(partOf)).map((parts) => parts.join('')),
        [150, oddText],
      );
    case 'array':
      return listOf(arbitraryOf(def.element), demands);
    case 'record': {
      const key = mostly(ofNode(def.keyType as Node, 1), [2000, oddKey]).map(String);
      return fc.array(fc.tuple(key, arbitraryOf(def.valueType)), { maxLength: 2 }).map((entries) => Object.fromEntries(entries));
    }
    case 'object':
      return objectOf(def.shape, sparse);
    case 'union':
      return fc.oneof(...def.options.map((option) => arbitraryOf(option)));
    case 'optional':
      return arbitraryOf(def.innerType);
    case 'unknown':
      return jsonValue;
    default:
      throw new Error(`The generator does not know a ${def.type}`);
  }
}

/** A part of a template: a text, or a schema. */
function partOf(part: unknown): Arbitrary {
  return typeof part === 'object' && part !== null && '_zod' in part ? ofNode(part as Node, 1) : fc.constant(part);
}

/** What the checks of a schema demand. */
function demandsOf(schema: Node): Demands {
  const { def } = schema._zod;
  const demands: Demands = { least: -unbounded, most: unbounded, whole: false };
  const checks = [...('check' in def ? [def] : []), ...(def.checks ?? []).map((check) => check._zod.def)] as unknown as Check[];
  for (const { check, format = '', minimum, maximum, value, pattern } of checks) {
    if (check === 'min_length' || check === 'greater_than') demands.least = minimum ?? value ?? demands.least;
    else if (check === 'max_length' || check === 'less_than') demands.most = maximum ?? value ?? demands.most;
    else if (check === 'string_format' && pattern !== undefined && format === 'regex') demands.pattern = pattern;
    else if (check === 'number_format' && format === 'safeint') demands.whole = true;
    else if (check !== 'custom' || !saysItself(schema)) throw new Error(`The generator does not know the check ${check} ${format}`);
  }
  return demands;
}

/** Whether what a check of the model's own demands is known: at least one property, or a JSON value. */
function saysItself(schema: Node): boolean {
  return schema._zod.def.type === 'unknown' || z.globalRegistry.get(schema)?.minProperties === 1;
}

function stringOf({ most, pattern }: Demands): Arbitrary {
  const usual = pattern === undefined ? fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }) : fc.stringMatching(pattern);
  const bound = most === unbounded ? 200 : most;
  return mostly(
    usual,
    [pattern === undefined ? 150 : 10, fc.constant('')],
    [100, oddText],
    [bound <= 4096 ? 80 : bound <= 65_536 ? 20 : 1, longText(bound)],
  );
}

function numberOf({ least, most, whole }: Demands): Arbitrary {
  const inside = whole ? fc.integer({ min: least, max: most }) : fc.double({ min: least, max: most, noNaN: true });
  return mostly(inside, [3000, fc.constantFrom(least, most, least - 1, most + 1, least + 0.5, most + 1e-7)], [500, oddNumber]);
}

function listOf(item: Arbitrary, { most }: Demands): Arbitrary {
  const some = mostly(fc.tuple(item), [1500, fc.array(item, { minLength: 1, maxLength: 3 })], [100, fc.constant([])]);
  if (most > 1000) return some;
  // A full list of full lists would say nothing more, and Zod runs out of stack on the faults of a million entries.
  const small = item.filter((one) => (JSON.stringify(one) ?? '').length < 500);
  const full = fc.tuple(small, fc.constantFrom(most, most + 1)).map(([one, count]) => Array(count).fill(one));
  return mostly(some, [300, full]);
}

function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>, sparse: number): Arbitrary {
  const absent = Symbol();
  const keys = Object.keys(shape);
  const values = Object.values(shape).map((inner) => {
    const value = arbitraryOf(inner);
    if (inner._zod.optin !== 'optional') return mostly(value, [40, fc.constant(absent)]);
    return fc.oneof({ weight: sparse - 1, arbitrary: fc.constant(absent) }, { weight: 1, arbitrary: value });
  });
  const more = mostly(fc.constant([]), [40, fc.tuple(fc.tuple(oddKey, oddValue))]) as fc.Arbitrary<[string, unknown][]>;
  return fc.tuple(fc.tuple(...values), more).map(([all, others]) => {
    const entries = all.flatMap((value, index): [string, unknown][] => (value === absent ? [] : [[keys[index] as string, value]]));
    return Object.fromEntries([...entries, ...others]);
  });
}
