import * as z from 'zod';
import type { Story } from '../../src/generated/model.ts';
import { edited } from '../edit.ts';
import type { Mutation } from './mutation.ts';
import { type Position, requiredKeys } from './position.ts';

type Fault = [name: string, rule: string, put: unknown, key?: string];

/** Faults that the schema has to see, at every place where they can be. */
export function schemaMutations(story: Story, positions: readonly Position[]): Mutation[] {
  return positions.flatMap((position) =>
    [...objectFaults(position), ...listFaults(position), ...textFaults(position), ...valueFaults(position)].map(
      ([name, rule, put, key]) => {
        const pointer = key === undefined ? position.pointer : `${position.pointer}/${key}`;
        return { name, story: edited(story, { [pointer]: put }), code: `schema/${rule}`, pointer };
      },
    ),
  );
}

function objectFaults(position: Position): Fault[] {
  if (!(position.schema instanceof z.ZodObject)) return [];
  const faults: Fault[] = [['add an unknown property', 'unknown-key', 'x', 'unheardOf']];
  if (position.holder !== undefined) faults.push(['empty an object', 'empty', {}]);
  if (Object.keys(position.value as object).length === 1) return faults;
  return [...faults, ...requiredKeys(position).map((key): Fault => ['drop a required property', 'required', undefined, key])];
}

function listFaults({ schema, value }: Position): Fault[] {
  if (!(schema instanceof z.ZodArray) || !Array.isArray(value)) return [];
  const most = boundOf(schema) ?? Infinity;
  const faults: Fault[] = [['empty a list', 'empty', []]];
  if (most <= 100) faults.push(['fill a list beyond its bound', 'bounds', Array(most + 1).fill(value[0])]);
  return faults;
}

function textFaults({ schema, value }: Position): Fault[] {
  if (typeof value !== 'string') return [];
  const faults: Fault[] = [['empty a text', 'empty', '']];
  if (codesOf(schema).length > 0) faults.push(['misspell a code', 'enum', `${value}-`]);
  else if (schema instanceof z.ZodTemplateLiteral)
    faults.push(['break the form', 'pattern', 'a b'], ['refer to another kind', 'pattern', 'stories/x']);
  else if (!schema.safeParse('??').success) faults.push(['break the form', 'pattern', '??']);
  const most = boundOf(schema);
  if (most !== undefined) faults.push(['lengthen a text beyond its bound', 'bounds', 'x'.repeat(most + 1)]);
  return faults;
}

function valueFaults({ schema, value, path }: Position): Fault[] {
  if (path.length === 0) return [];
  const faults: Fault[] = [['put null', 'type', null]];
  const wrong = typeof value === 'number' || typeof value === 'boolean' ? 'seven' : 7;
  const free = schema instanceof z.ZodUnion && schema.safeParse(7).success;
  faults.push(['put a value of the wrong type', 'type', free ? [7] : wrong]);
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue } = schema;
    if (minValue !== null && minValue > -1e9) faults.push(['go below a bound', 'bounds', minValue - 1]);
    if (maxValue !== null && maxValue < 1e9) faults.push(['go above a bound', 'bounds', maxValue + 1]);
  }
  return faults;
}

/** The codes of a list, open or closed, or the one word that a kind is. */
export function codesOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (!(schema instanceof z.ZodUnion)) return [];
  const closed = schema.options.find((option) => option instanceof z.ZodEnum);
  return closed === undefined ? [] : codesOf(closed);
}

/** The most characters of a text, or entries of a list. */
function boundOf(schema: z.ZodType): number | undefined {
  const checks = schema instanceof z.ZodArray || schema instanceof z.ZodString ? (schema._zod.def.checks ?? []) : [];
  return checks.map((check) => (check._zod.def as { maximum?: number }).maximum).find((maximum) => maximum !== undefined);
}
