import * as z from 'zod';
import type { JsonValue } from '../generated/model.ts';
import { named } from './define.ts';

/** Whether a value could have come out of `JSON.parse`. A loop and no recursion, so that depth costs no stack. */
function isJson(value: unknown): boolean {
  const open: unknown[] = [value];
  const seen = new Set<unknown>();
  while (open.length > 0) {
    const one = open.pop();
    if (one === null || typeof one === 'string' || typeof one === 'boolean') continue;
    if (typeof one === 'number') {
      if (!Number.isFinite(one)) return false;
      continue;
    }
    if (typeof one !== 'object' || seen.has(one)) return false;
    const prototype = Object.getPrototypeOf(one);
    if (!Array.isArray(one) && prototype !== Object.prototype && prototype !== null) return false;
    seen.add(one);
    for (const inner of Object.values(one)) open.push(inner);
  }
  return true;
}

// Not z.json(): it refers to itself, which some tools refuse, and it drops an own key `__proto__`.
export const JsonValueSchema = named(
  'JsonValue',
  'Any JSON value.',
  z.unknown().refine(isJson, { error: 'expected a JSON value' }) as unknown as z.ZodType<JsonValue, JsonValue>,
);
