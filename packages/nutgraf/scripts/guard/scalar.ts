import * as z from 'zod';
import { dateProperties } from '../../src/entities/property-name.ts';
import { entryOf } from '../../src/values/define.ts';
import { fuzzyDatePattern } from '../../src/values/edtf.ts';
import { slugPattern } from '../../src/values/id.ts';
import type { Constants } from './constant.ts';

type Node = z.core.$ZodTypes;

/** A test of a value that is no object and no list, as source text over `inner`. */
export interface Scalar {
  /** True only for what the schema accepts and no check of texts minds. */
  readonly test: string;
  /** The types of JSON that it lets through. */
  readonly types: readonly ('string' | 'number' | 'boolean')[];
}

/** Where a scalar stands. */
export interface Property {
  /** The property that holds it, alone or in a list. */
  readonly key: string;
  /** Whether texts there are kept letter for letter. */
  readonly verbatim: boolean;
  /** Where it stands, for messages. */
  readonly where: string;
}

/** A check as Zod describes it. */
export interface Check {
  readonly check: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly pattern?: RegExp;
}

/** The checks of a schema, those that make it what it is included. */
export function checksOf({ _zod: { def } }: Node): Check[] {
  return [...('check' in def ? [def] : []), ...(def.checks ?? []).map((check) => check._zod.def)] as unknown as Check[];
}

/** What a pattern lets through is printable ASCII: nothing in it can be hidden. */
function isPlainAscii({ source }: RegExp): boolean {
  return (
    /^[ -~]+$/u.test(source) &&
    !/\[\^|\\[DSWPpbBcuxtnrvf0]|\(\?[!=<]/u.test(source) &&
    !/(?:^|[^\\])\./u.test(source.replaceAll(/\[[^\]]*\]/gu, ''))
  );
}

/**
 * The test of a schema of a scalar; `undefined` for one of an object or a list. `id` names what has no name of its own. Throws on what it
 * does not know.
 */
export function scalarOf(
  schema: z.core.$ZodType,
  property: Property,
  constants: Constants,
  id: string | undefined = entryOf(schema)?.id,
): Scalar | undefined {
  const node = schema as Node;
  const { def } = node._zod;
  switch (def.type) {
    case 'string':
      return { test: stringTest(node, property, constants), types: ['string'] };
    case 'number':
      return { test: numberTest(node, property), types: ['number'] };
    case 'boolean':
      return { test: `typeof inner === 'boolean'`, types: ['boolean'] };
    case 'literal':
      if (def.values.length !== 1 || typeof def.values[0] !== 'string') throw unknown(property, 'literal that is not one text');
      return { test: `inner === ${quoted(def.values[0])}`, types: ['string'] };
    case 'enum':
      return { test: codeTest(id, Object.values(def.entries), constants), types: ['string'] };
    case 'template_literal':
      return { test: templateTest(node, property, constants), types: ['string'] };
    case 'union': {
      const options = def.options.map((option) => scalarOf(option, property, constants, entryOf(schema)?.id));
      if (options.some((option) => option === undefined)) throw unknown(property, 'union of objects');
      const scalars = options as Scalar[];
      // Codes come first: they are the usual ones.
      return {
        test: scalars.map(({ test }) => (test.includes(' && ') ? `(${test})` : test)).join(' || '),
        types: [...new Set(scalars.flatMap(({ types }) => types))],
      };
    }
    default:
      return undefined;
  }
}

/** Quick tests of the usual texts of some forms, by the name of the schema: each lets through less than the schema does. */
const usualForms: Readonly<Record<string, string>> = {
  JsonPointer: 'isUsualPointer',
  LanguageTag: 'isTwoLetters',
  WebUrl: 'isUsualUrl',
};

function stringTest(node: Node, { key, verbatim, where }: Property, constants: Constants): string {
  let least = 0;
  let most = 0;
  let pattern: RegExp | undefined;
  for (const { check, format, minimum, maximum, pattern: one } of checksOf(node)) {
    if (check === 'min_length' && minimum !== undefined) least = minimum;
    else if (check === 'max_length' && maximum !== undefined) most = maximum;
    else if (check === 'string_format' && format === 'regex' && one !== undefined && pattern === undefined) pattern = one;
    else throw unknown({ where }, `check ${check} ${format ?? ''}`);
  }
  if (most === 0) throw unknown({ where }, 'text without a bound');
  const isDated = dateProperties.has(key);
  if (pattern?.source === fuzzyDatePattern.source && pattern.flags === fuzzyDatePattern.flags && most === 64)
    return constants.call('isDate', 'inner');
  if (isDated) throw unknown({ where }, 'date that is none');
  if (pattern === undefined) {
    if (least !== 1) throw unknown({ where }, `text of at least ${least} characters`);
    return constants.call(verbatim ? 'isVerbatim' : 'isText', 'inner', String(most));
  }
  if (pattern.flags !== 'u' || least !== 0) throw unknown({ where }, 'pattern that is not of the flag u alone');
  const name = entryOf(node)?.id ?? key;
  const test = constants.call('isForm', 'inner', String(most), constants.pattern(name, pattern));
  const whole = isPlainAscii(pattern) ? test : `${test} && ${constants.call('isSeen', 'inner', String(verbatim))}`;
  const usual = usualForms[name];
  return usual === undefined ? whole : `${constants.call(usual, 'inner')} || (${whole})`;
}

function numberTest(node: Node, { where }: Property): string {
  let isWhole = false;
  const bounds: string[] = [];
  for (const { check, format, value, inclusive } of checksOf(node)) {
    if (check === 'number_format' && format === 'safeint') isWhole = true;
    else if (check === 'greater_than' && inclusive) bounds.push(`inner >= ${value}`);
    else if (check === 'less_than' && inclusive) bounds.push(`inner <= ${value}`);
    else throw unknown({ where }, `check ${check} ${format ?? ''}`);
  }
  return [`typeof inner === 'number'`, `Number.${isWhole ? 'isSafeInteger' : 'isFinite'}(inner)`, ...bounds].join(' && ');
}

function codeTest(id: string | undefined, codes: readonly unknown[], constants: Constants): string {
  if (!codes.every((code) => typeof code === 'string' && /^[!-~]+$/u.test(code))) throw new Error('a code that is no plain text');
  if (codes.length <= 3) return codes.map((code) => `inner === ${quoted(String(code))}`).join(' || ');
  return `${constants.codes(id, codes as string[])}.has(inner)`;
}

function templateTest(node: Node, { where }: Property, constants: Constants): string {
  const { parts } = node._zod.def as z.core.$ZodTemplateLiteralDef;
  const [first, slash, slug] = parts as unknown[];
  const kindsDef = first instanceof z.core.$ZodType ? (first as Node)._zod.def : undefined;
  if (parts.length === 3 && kindsDef?.type === 'enum' && slash === '/' && patternOf(slug) === slugPattern.source) {
    const kinds = Object.values(kindsDef.entries).map(String);
    const one = constants.prefixes(entryOf(node)?.id, kinds);
    return constants.call(kinds.length === 1 ? 'isId' : 'isIdOf', 'inner', one);
  }
  const pattern = node._zod.pattern as RegExp;
  const whole = new RegExp(pattern.source, 'u');
  if (!isPlainAscii(whole)) throw unknown({ where }, 'template of more than ASCII');
  return constants.call('isForm', 'inner', '128', constants.pattern('OwnCode', whole));
}

function patternOf(part: unknown): string | undefined {
  if (!(part instanceof z.core.$ZodType) || (part as Node)._zod.def.type !== 'string') return undefined;
  const [check, ...others] = checksOf(part as Node);
  return others.length === 0 ? check?.pattern?.source : undefined;
}

/** A text of plain characters in single quotes. */
export function quoted(text: string): string {
  if (!/^[ -&(-[\]-~]+$/u.test(text)) throw new Error(`${text} is no plain text`);
  return `'${text}'`;
}

export function unknown({ where }: { where: string }, what: string): Error {
  return new Error(`${where} is a ${what}, which the generator of guards does not know`);
}
