import * as z from 'zod';
import type { JsonValue } from '../generated/model.ts';
import { named } from './define.ts';

/** Where the inside of an object ends, in the list of what is still to be looked at. */
class End {
  readonly of: object;
  constructor(of: object) {
    this.of = of;
  }
}

/** Whether a value can be written as JSON and read again as the same. A loop and no recursion, so that depth costs no stack; what stands in two places is looked at once. */
function isJson(value: unknown): boolean {
  const open: unknown[] = [value];
  const seen = new Set<object>();
  const around = new Set<object>();
  while (open.length > 0) {
    const one = open.pop();
    if (one === null || typeof one === 'string' || typeof one === 'boolean') continue;
    if (typeof one === 'number') {
      if (!Number.isFinite(one)) return false;
      continue;
    }
    if (typeof one !== 'object' || around.has(one)) return false;
    if (one instanceof End) around.delete(one.of);
    else if (!seen.has(one)) {
      const prototype = Object.getPrototypeOf(one);
      if (!Array.isArray(one) && prototype !== Object.prototype && prototype !== null) return false;
      seen.add(one);
      around.add(one);
      open.push(new End(one));
      for (const inner of Object.values(one)) open.push(inner);
    }
  }
  return true;
}

// Not z.json(): it refers to itself, which some tools refuse, and it drops an own key `__proto__`.
export const JsonValueSchema = named(
  'JsonValue',
  'Any JSON value.',
  z.unknown().refine(isJson, { error: 'expected a JSON value' }) as unknown as z.ZodType<JsonValue, JsonValue>,
);
