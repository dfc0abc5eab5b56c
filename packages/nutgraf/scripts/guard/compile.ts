import * as z from 'zod';
import { registry } from '../../src/entities/index.ts';
import { entryOf } from '../../src/values/define.ts';
import { Constants } from './constant.ts';
import { conditionsAt } from './rule.ts';
import { type Check, checksOf, quoted, type Scalar, scalarOf, unknown } from './scalar.ts';

type Node = z.core.$ZodTypes;
type Path = readonly (string | 0)[];

/** Lists that hold texts which are kept letter for letter, as the check of hidden characters has it. */
const verbatim: ReadonlySet<string | undefined> = new Set(['bodies', 'evidence']);

/** Names that the generated functions use for themselves. */
const reserved = new Set(['inner', 'key', 'object', 'list', 'size', 'count', 'found', 'isFresh', 'index']);

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const above = (path: Path): string | undefined => {
  const key = path.at(-2);
  return typeof key === 'string' ? key : undefined;
};

/** How a value is measured: by a test and a size, or by a function that gives its size or -1. */
type Measure = { readonly scalar: Scalar } | { readonly call: string };

/** Compiles schemas into functions that give the size of the shortest text of a value, or -1 where a look at the schema is needed. */
export class Compiler {
  readonly constants = new Constants();
  /** The functions by name, as source text, each behind those that it calls. */
  readonly functions = new Map<string, string>();
  readonly #roots = new Map<z.core.$ZodType, string>();
  /** The functions that were to have a name, and have it or one made of it. */
  readonly #named = new Map<string, string[]>();

  /** Compiles the schema of an entity or of a story. Gives the name of its function. */
  root(kind: string, schema: z.core.$ZodType): string {
    const known = this.#roots.get(schema);
    if (known !== undefined) return known;
    const name = this.#object(schema as Node, [], kind, kind);
    this.#roots.set(schema, name);
    return name;
  }

  /** Compiles a schema by itself, as if it stood at the property of an object. For tests. */
  value(schema: z.core.$ZodType, key: string): Measure {
    return this.#measure(schema as Node, [key], key);
  }

  #measure(schema: Node, path: Path, where: string): Measure {
    const { def } = schema._zod;
    const key = String(path.findLast((step) => typeof step === 'string'));
    const holder = path.slice(0, path.lastIndexOf(key));
    const scalar = scalarOf(schema, { key, verbatim: verbatim.has(above(holder)), where }, this.constants);
    if (scalar !== undefined) return { scalar };
    if (def.type === 'object') {
      const kind = Object.entries(registry).find(([, entity]) => (entity as z.core.$ZodType) === schema)?.[0];
      return {
        call: kind === undefined ? `${this.#object(schema, path, where)}(inner, isFresh)` : `${this.root(kind, schema)}(inner, isFresh)`,
      };
    }
    if (def.type === 'array') return { call: `${this.#list(schema, path, where)}(inner, isFresh)` };
    if (def.type === 'record') return { call: this.#keyed(schema, where) };
    throw unknown({ where }, def.type);
  }

  /** Objects with free keys are looked into by one function that is written by hand. */
  #keyed(schema: Node, where: string): string {
    const { keyType, valueType } = schema._zod.def as z.core.$ZodRecordDef;
    const keyChecks = checksOf(keyType as Node);
    const most = keyChecks.find(({ check }) => check === 'max_length')?.maximum;
    const pattern = keyChecks.find(({ check }) => check === 'string_format')?.pattern;
    if (keyChecks.length !== 2 || most === undefined || pattern?.flags !== 'u') throw unknown({ where }, 'record with other keys');
    if (entryOf(valueType as Node)?.id !== 'JsonValue') throw unknown({ where }, 'record of other values');
    if (!this.#isNonEmpty(schema, where)) throw unknown({ where }, 'record that may be empty');
    const name = this.constants.pattern(`${entryOf(schema)?.id ?? 'record'}Key`, pattern);
    return this.constants.call('sizeOfKeyed', 'inner', name, String(most), 'isFresh');
  }

  /** Whether an object has to have a property: the one check of the model's own that an object may have. */
  #isNonEmpty(schema: Node, where: string): boolean {
    const checks = checksOf(schema);
    if (checks.length === 0) return false;
    const isMeant = checks.length === 1 && checks[0]?.check === 'custom' && z.globalRegistry.get(schema)?.minProperties === 1;
    if (!isMeant) throw unknown({ where }, `object with the check ${checks.map(({ check }) => check).join()}`);
    return true;
  }

  #list(schema: Node, path: Path, where: string): string {
    const { element } = schema._zod.def as z.core.$ZodArrayDef;
    const { least, most } = boundsOf(checksOf(schema), where);
    const measure = this.#measure(element as Node, [...path, 0], `${where}[]`);
    const id = entryOf(element)?.id;
    const body =
      'call' in measure
        ? `    const each = ${measure.call};\n    if (each < 0) return -1;\n    size += each + 1;\n`
        : `    if (${refusal(measure.scalar)}) return -1;\n    size += ${sizeIn(measure.scalar, 1, this.constants)};\n`;
    const text = `(list: unknown, isFresh: boolean): number {
  if (!Array.isArray(list) || list.length < ${least} || list.length > ${most}) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner: unknown = list[index];
${body}  }
  return size;
}
`;
    return this.#add(`sizeOf${id || pascalCase(String(path.at(-1)))}List`, text, path);
  }

  #object(schema: Node, path: Path, where: string, kind?: string): string {
    const { def } = schema._zod as z.core.$ZodObjectInternals;
    const id = entryOf(schema)?.id;
    if (id === undefined) throw unknown({ where }, 'object without a name');
    if (def.catchall?._zod.def.type !== 'never') throw unknown({ where }, 'object that takes unknown keys');
    const keys = Object.keys(def.shape);
    const conditions = conditionsAt({ kind, above: kind === undefined ? above(path) : undefined, keys });
    const told = new Set(conditions.flatMap(({ of }) => of.filter((key) => keys.includes(key))));
    for (const key of told)
      if (reserved.has(key)) throw new Error(`${where}: the property ${key} has the name of a variable of the guards`);
    let required = 0;
    const cases = keys.map((key) => {
      const property = def.shape[key] as Node;
      const isOptional = property._zod.def.type === 'optional';
      const inner = (isOptional ? (property._zod.def as z.core.$ZodOptionalDef).innerType : property) as Node;
      if (!isOptional) required += 1;
      const measure = this.#measure(inner, [...path, key], `${where}.${key}`);
      const around = key.length + 4;
      const body =
        'call' in measure
          ? `        const each = ${measure.call};\n        if (each < 0) return -1;\n        size += each + ${around};\n`
          : `        if (${refusal(measure.scalar)}) return -1;\n        size += ${sizeIn(measure.scalar, around, this.constants)};\n`;
      const unless = isOptional ? '        if (inner === undefined) break;\n' : '';
      const count = isOptional ? '' : '        found += 1;\n';
      const keep = told.has(key) ? `        ${variable(key)} = inner;\n` : '';
      return `      case ${quoted(key)}: {\n${unless}${body}${count}${keep}        break;\n      }\n`;
    });
    const after = [
      ...(required === 0 ? [] : [`  if (found !== ${required}) return -1;\n`]),
      ...(this.#isNonEmpty(schema, where) ? ['  if (size === 1) return -1;\n'] : []),
      ...conditions.map(({ call, first, of, last, module }) => {
        for (const name of [call, last]) if (name !== undefined) this.constants.modules.set(name, `entities/check/${module}.ts`);
        const names = of.filter((key) => keys.includes(key)).map(variable);
        return `  if (!${call}(${[first, ...names, last].filter((one) => one !== undefined).join(', ')})) return -1;\n`;
      }),
    ].join('');
    const text = `(object: unknown, isFresh: boolean): number {
  if (typeof object !== 'object' || object === null) return -1;
  let size = 1;
  let count = 0;
${required === 0 ? '' : '  let found = 0;\n'}${[...told].map((key) => `  let ${variable(key)}: unknown;\n`).join('')}  for (const key in object) {
    const inner: unknown = (object as Record<string, unknown>)[key];
    count += 1;
    switch (key) {
${cases.join('')}      default:
        return -1;
    }
  }
${after}  return isFresh || isPlain(object, count) ? size : -1;
}
`;
    return this.#add(`sizeOf${id}`, text, path);
  }

  /** Gives the same name to the same function, and of others of the same name one that says where they stand. */
  #add(name: string, text: string, path: Path): string {
    const same = this.#named.get(name) ?? [];
    const known = same.find((one) => this.functions.get(one) === `export function ${one}${text}`);
    if (known !== undefined) return known;
    const steps = path.filter((step) => typeof step === 'string').map(pascalCase);
    const all = [name, ...steps.map((_, at) => `${name}In${steps.slice(-at - 1).join('')}`)];
    const free = all.find((one) => !this.functions.has(one));
    if (free === undefined) throw new Error(`there are two functions ${name} at /${path.join('/')}`);
    this.functions.set(free, `export function ${free}${text}`);
    this.#named.set(name, [...same, free]);
    return free;
  }
}

/** A local name for a property. */
const variable = (key: string): string => `${key}Given`;

/** The condition under which a scalar is refused, as source text. */
const refusal = ({ test }: Scalar): string => (/^\w+(?:\.has)?\([^()]*\)$/u.test(test) ? `!${test}` : `!(${test})`);

/** The size of a scalar and of so much around it, as source text. */
function sizeIn({ types }: Scalar, around: number, constants: Constants): string {
  if (types.length > 1) return `${constants.call('sizeOfScalar', 'inner')} + ${around}`;
  if (types[0] === 'number') return `${constants.call('sizeOfNumber', 'inner')} + ${around}`;
  return types[0] === 'boolean' ? `(inner ? ${4 + around} : ${5 + around})` : `(inner as string).length + ${2 + around}`;
}

function boundsOf(checks: readonly Check[], where: string): { least: number; most: number } {
  const least = checks.find(({ check }) => check === 'min_length')?.minimum;
  const most = checks.find(({ check }) => check === 'max_length')?.maximum;
  if (checks.length !== 2 || least === undefined || most === undefined) throw unknown({ where }, 'list with other bounds');
  return { least, most };
}
