import * as z from 'zod';
import { dateProperties } from '../../src/entities/property-name.ts';
import { entryOf } from '../../src/values/define.ts';
import { fuzzyDatePattern } from '../../src/values/edtf.ts';
import { slugPattern } from '../../src/values/id.ts';
import type { Constants } from './constant.ts';

type Node = z.core.$ZodTypes;

/** What a value may be that is no object and no list: any of what is named. */
interface Scalar {
  /** One of some texts. */
  readonly texts?: readonly string[];
  /** A text of a form. Told the texts that may stand in its place, it gives a name and the source text that makes the form. */
  readonly form?: (texts: readonly string[]) => readonly [name: string, made: string];
  /** Source text over `inner` that measures a number. */
  readonly number?: string;
  /** Source text over `inner` that measures a boolean. */
  readonly boolean?: string;
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

/** How a scalar is measured. */
export interface Measure {
  /** Source text over `inner`: the size of the value with its quotes, or -1. */
  readonly size: string;
  /** The form of the strings, where the value is a string of a form and nothing else. */
  readonly form?: string;
}

/** So many texts are compared one by one. */
const few = 3;

/** How the values of a schema of a scalar are measured; `undefined` for one of an object or a list. Throws on what it does not know. */
export function measureOf(schema: z.core.$ZodType, property: Property, constants: Constants): Measure | undefined {
  const scalar = scalarOf(schema, property, constants);
  if (scalar === undefined) return undefined;
  const { texts = [], form, number, boolean } = scalar;
  if (form === undefined && texts.length > 0 && texts.length <= few && number === undefined && boolean === undefined)
    return { size: `${texts.map((text) => `inner === ${quoted(text)}`).join(' || ')} ? inner.length + 2 : -1` };
  const made =
    form !== undefined
      ? constants.named(...form(texts))
      : texts.length > 0
        ? constants.named(`${camelCase(entryOf(schema)?.id ?? property.key)}Code`, codesOf(texts, constants))
        : undefined;
  const sizes = [
    ...(made === undefined ? [] : [['string', constants.call('sizeOf', 'inner', made, 'isFresh')]]),
    ...(number === undefined ? [] : [['number', number]]),
    ...(boolean === undefined ? [] : [['boolean', boolean]]),
  ];
  const size = sizes.map(([type, one], at) => (at === sizes.length - 1 ? one : `typeof inner === '${type}' ? ${one} : `)).join('');
  return made !== undefined && sizes.length === 1 ? { size, form: made } : { size };
}

function scalarOf(schema: z.core.$ZodType, property: Property, constants: Constants, id = entryOf(schema)?.id): Scalar | undefined {
  const node = schema as Node;
  const { def } = node._zod;
  switch (def.type) {
    case 'string':
      return { form: stringForm(node, property, constants) };
    case 'number':
      return { number: numberSize(node, property, constants) };
    case 'boolean':
      return { boolean: constants.call('sizeOfBoolean', 'inner') };
    case 'literal':
      return { texts: textsOf(def.values, property) };
    case 'enum':
      return { texts: textsOf(Object.values(def.entries), property) };
    case 'template_literal':
      return { form: templateForm(node, id, property, constants) };
    case 'union':
      return def.options.reduce((all: Scalar, option) => joined(all, scalarOf(option, property, constants, id), property), {});
    default:
      return undefined;
  }
}

function joined(all: Scalar, one: Scalar | undefined, property: Property): Scalar {
  if (one === undefined || Object.keys(one).some((key) => key in all)) throw unknown(property, 'union of objects, or of two of a kind');
  return { ...all, ...one };
}

/** Quick ways to tell the usual texts of some forms, by the name of the schema: each lets through less than the schema does. */
const usualForms: Readonly<Record<string, string>> = { JsonPointer: 'pointer', LanguageTag: 'language', WebUrl: 'url' };

function stringForm(node: Node, { key, verbatim, where }: Property, constants: Constants): NonNullable<Scalar['form']> {
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
  if (pattern?.source === fuzzyDatePattern.source && pattern.flags === fuzzyDatePattern.flags && most === 64)
    return (texts) => [texts.length === 0 ? 'date' : 'openDate', constants.call('dateForm', ...texts.map(quoted))];
  if (dateProperties.has(key)) throw unknown({ where }, 'date that is none');
  if (pattern === undefined) {
    if (least !== 1) throw unknown({ where }, `text of at least ${least} characters`);
    const sort = verbatim ? 'verbatim' : 'text';
    return alone({ where }, `${sort}${most}`, constants.call(`${sort}Form`, String(most)));
  }
  if (pattern.flags !== 'u' || least !== 0) throw unknown({ where }, 'pattern that is not of the flag u alone');
  const id = entryOf(node)?.id ?? key;
  const told = [quoted(usualForms[id] ?? 'pattern'), String(most), String(pattern), String(verbatim)];
  return alone({ where }, camelCase(verbatim ? `Verbatim${id}` : id), constants.call('patternForm', ...told));
}

function numberSize(node: Node, { where }: Property, constants: Constants): string {
  let isWhole = false;
  let [least, most] = ['-Infinity', 'Infinity'];
  for (const { check, format, value, inclusive } of checksOf(node)) {
    if (check === 'number_format' && format === 'safeint') isWhole = true;
    else if (check === 'greater_than' && inclusive) least = String(value);
    else if (check === 'less_than' && inclusive) most = String(value);
    else throw unknown({ where }, `check ${check} ${format ?? ''}`);
  }
  return constants.call(isWhole ? 'sizeOfWhole' : 'sizeOfFinite', 'inner', least, most);
}

/** An id, or a code of one's own beside those of a list. */
function templateForm(node: Node, id: string | undefined, property: Property, constants: Constants): NonNullable<Scalar['form']> {
  const { parts } = node._zod.def as z.core.$ZodTemplateLiteralDef;
  const [first, slash, slug] = parts as unknown[];
  const kindsDef = first instanceof z.core.$ZodType ? (first as Node)._zod.def : undefined;
  if (parts.length === 3 && kindsDef?.type === 'enum' && slash === '/' && patternOf(slug) === slugPattern.source) {
    const kinds = Object.values(kindsDef.entries).join(' ');
    return alone(property, camelCase(id ?? 'someId'), constants.call('idForm', quoted(kinds)));
  }
  const pattern = new RegExp((node._zod.pattern as RegExp).source, 'u');
  return (texts) => [`${camelCase(id ?? property.key)}Code`, codesOf(texts, constants, constants.named('ownCode', String(pattern)))];
}

/** A form in whose place no text may stand. */
function alone(property: Pick<Property, 'where'>, name: string, made: string): NonNullable<Scalar['form']> {
  return (texts) => {
    if (texts.length > 0) throw unknown(property, 'union of texts and a form');
    return [name, made];
  };
}

function codesOf(texts: readonly string[], constants: Constants, ...own: string[]): string {
  if (texts.some((text) => text.includes(' '))) throw new Error(`one of the codes ${texts.join()} has a space`);
  return constants.call('codeForm', quoted(texts.join(' ')), ...own);
}

function textsOf(values: readonly unknown[], property: Property): string[] {
  if (!values.every((value) => typeof value === 'string' && /^[!-~]+$/u.test(value)))
    throw unknown(property, 'choice of other than plain texts');
  return values as string[];
}

function patternOf(part: unknown): string | undefined {
  if (!(part instanceof z.core.$ZodType) || (part as Node)._zod.def.type !== 'string') return undefined;
  const [check, ...others] = checksOf(part as Node);
  return others.length === 0 ? check?.pattern?.source : undefined;
}

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A text of plain characters in single quotes. */
export function quoted(text: string): string {
  if (!/^[ -&(-[\]-~]+$/u.test(text)) throw new Error(`${text} is no plain text`);
  return `'${text}'`;
}

export function unknown({ where }: Pick<Property, 'where'>, what: string): Error {
  return new Error(`${where} is a ${what}, which the generator of guards does not know`);
}
