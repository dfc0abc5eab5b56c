import * as z from 'zod';
import { registry } from '../../src/entities/index.ts';
import { entryOf } from '../../src/values/define.ts';
import { Constants } from './constant.ts';
import { conditionsAt } from './rule.ts';
import { type Check, checksOf, type Measure, measureOf, quoted, unknown } from './scalar.ts';

type Node = z.core.$ZodTypes;
type Path = readonly (string | 0)[];

/** Lists that hold texts which are kept letter for letter, as the check of hidden characters has it. */
const verbatim: ReadonlySet<string | undefined> = new Set(['bodies', 'evidence']);

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const above = (path: Path): string | undefined => {
  const key = path.at(-2);
  return typeof key === 'string' ? key : undefined;
};

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
    const scalar = measureOf(schema, { key, verbatim: verbatim.has(above(holder)), where }, this.constants);
    if (scalar !== undefined) return scalar;
    if (def.type === 'object') return { size: this.constants.call('sizeOf', 'inner', this.#function(schema, path, where), 'isFresh') };
    if (def.type === 'array') return { size: this.#list(schema, path, where) };
    if (def.type === 'record') return { size: this.#keyed(schema, where) };
    throw unknown({ where }, def.type);
  }

  /** The name of the function of an object. */
  #function(schema: Node, path: Path, where: string): string {
    const kind = Object.entries(registry).find(([, entity]) => (entity as z.core.$ZodType) === schema)?.[0];
    return kind === undefined ? this.#object(schema, path, where) : this.root(kind, schema);
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
    const name = this.constants.named('extensionKey', String(pattern));
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
    const element = (schema._zod.def as z.core.$ZodArrayDef).element as Node;
    const most = String(mostOf(checksOf(schema), where));
    const [place, there] = [[...path, 0] as const, `${where}[]`];
    const each = element._zod.def.type === 'object' ? this.#function(element, place, there) : this.#measure(element, place, there).form;
    if (each === undefined) throw unknown({ where }, 'list of other than objects and texts of a form');
    return this.constants.call('sizeOfList', 'inner', most, each, 'isFresh');
  }

  #object(schema: Node, path: Path, where: string, kind?: string): string {
    const { def } = schema._zod as z.core.$ZodObjectInternals;
    const id = entryOf(schema)?.id;
    if (id === undefined) throw unknown({ where }, 'object without a name');
    if (def.catchall?._zod.def.type !== 'never') throw unknown({ where }, 'object that takes unknown keys');
    const keys = Object.keys(def.shape);
    const conditions = conditionsAt({ kind, above: kind === undefined ? above(path) : undefined, keys });
    const told = new Set(conditions.flatMap(({ of }) => of.filter((key) => keys.includes(key))));
    let required = 0;
    const cases = keys.map((key) => {
      const property = def.shape[key] as Node;
      const isOptional = property._zod.def.type === 'optional';
      const inner = (isOptional ? (property._zod.def as z.core.$ZodOptionalDef).innerType : property) as Node;
      if (!isOptional) required += 1;
      const { size } = this.#measure(inner, [...path, key], `${where}.${key}`);
      const demand = isOptional ? '' : '        if (each < 0) return -1;\n        found += 1;\n';
      const keep = told.has(key) ? `        ${variable(key)} = inner;\n` : '';
      return `      case ${quoted(key)}:\n        each = ${size};\n${demand}${keep}        break;\n`;
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
    let each: number;
    switch (key) {
${cases.join('')}      default:
        return -1;
    }
    count += 1;
    if (each >= 0) size += key.length + each + 4;
    else if (inner !== undefined) return -1;
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

function mostOf(checks: readonly Check[], where: string): number {
  const least = checks.find(({ check }) => check === 'min_length')?.minimum;
  const most = checks.find(({ check }) => check === 'max_length')?.maximum;
  if (checks.length !== 2 || least !== 1 || most === undefined) throw unknown({ where }, 'list with other bounds');
  return most;
}
