import * as z from 'zod';
import { $constructor, util } from 'zod/v4/core';

/** Names of properties that are free in one part: what they match, and the schema of their values. */
export interface NamePattern {
  names: RegExp;
  value: z.ZodType;
}

interface PatternedDef extends z.core.$ZodObjectDef {
  patterns: readonly NamePattern[];
}

const ZodObject: z.core.$constructor<z.ZodObject> = z.ZodObject;

// A class of its own, because Zod's objects know no names by pattern and `.optional()` and the like clone a schema through its constructor.
const Patterned: z.core.$constructor<z.ZodObject, PatternedDef> = $constructor('Patterned', (inst, def) => {
  ZodObject.init(inst, def);
  const parse = inst._zod.parse;
  inst._zod.parse = (payload, context) => {
    const input = payload.value as Record<string, unknown>;
    parse(payload, context);
    for (const issue of payload.issues.splice(0)) {
      if (issue.code !== 'unrecognized_keys' || issue.input !== input || (issue.path?.length ?? 0) > 0) {
        payload.issues.push(issue);
        continue;
      }
      const unknown: string[] = [];
      for (const key of issue.keys) {
        const pattern = def.patterns.find(({ names }) => names.test(key));
        if (pattern === undefined) unknown.push(key);
        else payload.issues.push(...util.prefixIssues(key, run(pattern.value, input[key], context)));
      }
      if (unknown.length > 0) payload.issues.push({ ...issue, keys: unknown });
    }
    return payload;
  };
});

function run(schema: z.ZodType, value: unknown, context: z.core.ParseContextInternal): z.core.$ZodRawIssue[] {
  return (schema._zod.run({ value, issues: [] }, context) as z.core.ParsePayload).issues;
}

/** An object with the properties of its shape, those whose name matches a pattern, and no other. */
export function patterned(shape: Readonly<Record<string, z.ZodType>>, ...patterns: NamePattern[]): z.ZodObject {
  return new Patterned({ type: 'object', shape, catchall: z.never(), patterns });
}

/** The patterns of an object's property names: none but in an object that `patterned` made. */
export function patternsOf(schema: z.ZodObject): readonly NamePattern[] {
  return (schema.def as Partial<PatternedDef>).patterns ?? [];
}
