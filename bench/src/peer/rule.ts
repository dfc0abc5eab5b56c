import type * as z from 'zod';

/** What one schema of the model asks, as data: all that a peer has to be told of it. */
export type Rule =
  | { of: 'object'; properties: Readonly<Record<string, Property>>; nonEmpty: boolean }
  | { of: 'record'; key: Rule; value: Rule; nonEmpty: boolean }
  | { of: 'list'; item: Rule; least: number; most: number }
  | { of: 'text'; least: number; most: number; patterns: readonly RegExp[] }
  | { of: 'number'; whole: boolean; least: number; most: number }
  | { of: 'code'; codes: readonly string[] }
  | { of: 'union'; options: readonly Rule[] }
  | { of: 'boolean' }
  | { of: 'json' };

/** A property of an object. No other property may stand beside those that are named. */
export interface Property {
  rule: Rule;
  optional: boolean;
}

type Sort<S extends Rule['of']> = Extract<Rule, { of: S }>;

/** What the definition of a schema of each sort may hold. Anything else, such as a format or a default, would be lost. */
const understood: Readonly<Record<string, readonly string[]>> = {
  object: ['type', 'shape', 'catchall', 'checks'],
  record: ['type', 'keyType', 'valueType', 'checks'],
  array: ['type', 'element', 'checks'],
  string: ['type', 'checks'],
  template_literal: ['type', 'parts'],
  number: ['type', 'checks', 'check', 'format', 'abort'],
  enum: ['type', 'entries'],
  literal: ['type', 'values'],
  union: ['type', 'options'],
  boolean: ['type'],
  unknown: ['type', 'checks'],
  optional: ['type', 'innerType'],
};

const read = new Map<z.core.$ZodType, Rule>();

/**
 * Reads a Zod schema. The same schema gives the same object, so that what the model shares a peer shares too.
 * @throws Error for a schema or a check of a sort that it does not know: a peer is never told less than Zod asks.
 */
export function ruleOf(schema: z.core.$ZodType): Rule {
  const known = read.get(schema);
  if (known !== undefined) return known;
  const rule = ruled(schema as z.core.$ZodTypes);
  read.set(schema, rule);
  return rule;
}

function ruled(schema: z.core.$ZodTypes): Rule {
  const { def } = schema._zod;
  for (const key of Object.keys(def)) {
    if (!understood[def.type]?.includes(key)) throw new Error(`${key} of a schema of the sort ${def.type} is not known`);
  }
  const checks = (def.checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def);
  switch (def.type) {
    case 'object':
      if (def.catchall?._zod.def.type !== 'never') throw new Error('an object takes properties that are not named');
      return { of: 'object', properties: propertiesOf(def.shape), nonEmpty: isNonEmpty(checks) };
    case 'record':
      return { of: 'record', key: ruleOf(def.keyType), value: ruleOf(def.valueType), nonEmpty: isNonEmpty(checks) };
    case 'array':
      return bounded({ of: 'list', item: ruleOf(def.element), least: 0, most: Infinity }, checks);
    case 'string':
      return bounded({ of: 'text', least: 0, most: Infinity, patterns: [] }, checks);
    case 'template_literal':
      return { of: 'text', least: 0, most: Infinity, patterns: [schema._zod.pattern as RegExp] };
    case 'number':
      // `z.int()` is a number that is its own check.
      return numbered('check' in def ? [def as z.core.$ZodCheckDef & z.core.$ZodNumberFormatDef, ...checks] : checks);
    case 'enum':
      return { of: 'code', codes: Object.values(def.entries).map(asCode) };
    case 'literal':
      return { of: 'code', codes: def.values.map(asCode) };
    case 'union':
      return { of: 'union', options: def.options.map(ruleOf) };
    case 'boolean':
      return { of: 'boolean' };
    case 'unknown':
      return asJson(checks);
    default:
      throw new Error(`a schema of the sort ${def.type} is not known`);
  }
}

type CheckDef = z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCheckDef;

function propertiesOf(shape: Readonly<Record<string, z.core.$ZodType>>): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const { def } = (schema as z.core.$ZodTypes)._zod;
      return [key, def.type === 'optional' ? { rule: ruleOf(def.innerType), optional: true } : { rule: ruleOf(schema), optional: false }];
    }),
  );
}

function bounded<R extends Sort<'list' | 'text'>>(rule: R, checks: readonly CheckDef[]): R {
  const made = { ...rule };
  for (const check of checks) {
    if ('minimum' in check && check.check === 'min_length') made.least = check.minimum;
    else if ('maximum' in check && check.check === 'max_length') made.most = check.maximum;
    else if (made.of === 'text' && 'format' in check && check.format === 'regex') made.patterns = [...made.patterns, patternOf(check)];
    else throw unknownCheck(check);
  }
  return made;
}

function patternOf({ pattern }: { pattern?: RegExp | undefined }): RegExp {
  if (pattern === undefined || /[gy]/u.test(pattern.flags)) throw new Error(`a form is not a pattern without a state: ${pattern}`);
  return pattern;
}

function numbered(checks: readonly CheckDef[]): Sort<'number'> {
  const rule: Sort<'number'> = { of: 'number', whole: false, least: -Infinity, most: Infinity };
  for (const check of checks) {
    if ('format' in check && check.format === 'safeint') {
      rule.whole = true;
      rule.least = Math.max(rule.least, Number.MIN_SAFE_INTEGER);
      rule.most = Math.min(rule.most, Number.MAX_SAFE_INTEGER);
    } else if (check.check === 'greater_than' && 'inclusive' in check && check.inclusive)
      rule.least = Math.max(rule.least, Number(check.value));
    else if (check.check === 'less_than' && 'inclusive' in check && check.inclusive) rule.most = Math.min(rule.most, Number(check.value));
    else throw unknownCheck(check);
  }
  return rule;
}

/** Whether the checks ask that an object hold something. What a function of the model asks is told by what it says of two values. */
function isNonEmpty(checks: readonly CheckDef[]): boolean {
  for (const check of checks) {
    if (!asks(check, [{ some: 1 }], [{}])) throw unknownCheck(check);
  }
  return checks.length > 0;
}

function asJson(checks: readonly CheckDef[]): Sort<'json'> {
  const [check, ...more] = checks;
  if (check === undefined || more.length > 0 || !asks(check, [null, 0, 'a', [{ some: [true] }]], [undefined, Number.NaN, new Date(0)])) {
    throw new Error('a value of any sort is not one of JSON');
  }
  return { of: 'json' };
}

function asks(check: CheckDef, takes: readonly unknown[], refuses: readonly unknown[]): boolean {
  if (!('fn' in check)) return false;
  const judge = check.fn as (value: unknown) => unknown;
  return takes.every((value) => judge(value)) && !refuses.some((value) => judge(value));
}

function asCode(code: unknown): string {
  if (typeof code !== 'string') throw new Error(`a code is not a text: ${code}`);
  return code;
}

function unknownCheck({ check }: CheckDef): Error {
  return new Error(`a check of the sort ${check} is not known here`);
}
