import * as z from 'zod';

/** Whether a value is surely accepted. One that is not told to be may be accepted all the same. */
export type Accepts = (value: unknown) => boolean;

/** What a schema of texts, codes or numbers accepts, told without making anything; `undefined` for a schema that has to be asked itself. */
export function acceptsOf(schema: z.core.$ZodType): Accepts | undefined {
  const checks = schema._zod.def.checks ?? [];
  if ('check' in schema._zod.def) return undefined;
  if (schema instanceof z.ZodString) return textAccepts(checks);
  if (schema instanceof z.ZodNumber) return numberAccepts(checks);
  if (checks.length > 0) return undefined;
  if (schema instanceof z.ZodUnion) return anyAccepts(schema.options.map(acceptsOf));
  if (schema instanceof z.ZodTemplateLiteral) return formAccepts(schema._zod.pattern);
  if (!(schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral)) return undefined;
  const values: ReadonlySet<unknown> = schema._zod.values;
  return (value) => values.has(value);
}

function anyAccepts(options: readonly (Accepts | undefined)[]): Accepts {
  const [first = () => false, ...rest] = options.filter((accepts) => accepts !== undefined);
  return (value) => first(value) || rest.some((accepts) => accepts(value));
}

function formAccepts(pattern: RegExp): Accepts {
  return (value) => typeof value === 'string' && pattern.test(value);
}

type Check = z.core.$ZodCheck<never>;
type TextDef = z.core.$ZodCheckMinLengthDef | z.core.$ZodCheckMaxLengthDef | z.core.$ZodCheckRegexDef;

/** Zod counts characters, which are no more than UTF-16 units, and no fewer than half of them. */
function textAccepts(checks: readonly Check[]): Accepts | undefined {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  let pattern: RegExp | undefined;
  for (const { _zod } of checks) {
    const def = _zod.def as TextDef;
    if (def.check === 'min_length') least = Math.max(least, 2 * def.minimum - 1);
    else if (def.check === 'max_length') most = Math.min(most, def.maximum);
    else if (def.check === 'string_format' && def.format === 'regex' && pattern === undefined && !/[gy]/.test(def.pattern.flags))
      pattern = def.pattern;
    else return undefined;
  }
  const fits: Accepts = (value) => typeof value === 'string' && value.length >= least && value.length <= most;
  return pattern === undefined ? fits : (value) => fits(value) && (pattern as RegExp).test(value as string);
}

type NumberDef = z.core.$ZodCheckLessThanDef | z.core.$ZodCheckGreaterThanDef | z.core.$ZodCheckNumberFormatDef;

function numberAccepts(checks: readonly Check[]): Accepts | undefined {
  let least = -Number.MAX_VALUE;
  let most = Number.MAX_VALUE;
  let isAny: Accepts = Number.isFinite;
  for (const { _zod } of checks) {
    const def = _zod.def as NumberDef;
    if (def.check === 'number_format' && def.format === 'safeint') isAny = Number.isSafeInteger;
    else if (def.check === 'greater_than' && def.inclusive) least = Math.max(least, Number(def.value));
    else if (def.check === 'less_than' && def.inclusive) most = Math.min(most, Number(def.value));
    else return undefined;
  }
  return (value) => isAny(value) && (value as number) >= least && (value as number) <= most;
}
