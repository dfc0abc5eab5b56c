import { sizeOfScalar } from '../values/guard/size.ts';

/** How far a value is looked into: no limit may be lower where this is asked. */
export const looked = { depth: 32, keys: 1_000, items: 10_000 } as const;

/** Keys that the scan reports, wherever they stand. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The size of the shortest text of a value that comes from `JSON.parse` and that nobody has touched, in UTF-16 units; -1 where it holds a
 * forbidden key, or more than is looked into. Strings count as they are: what is not well formed in them is not looked for.
 */
export function sizeOfParsed(value: unknown, depth: number = looked.depth): number {
  if (value === null) return 4;
  if (typeof value !== 'object') return sizeOfScalar(value);
  if (depth === 0) return -1;
  return Array.isArray(value) ? sizeOfArray(value, depth - 1) : sizeOfObject(value as Record<string, unknown>, depth - 1);
}

function sizeOfArray(list: readonly unknown[], depth: number): number {
  if (list.length > looked.items) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner = sizeOfParsed(list[index], depth);
    if (inner < 0) return -1;
    size += inner + 1;
  }
  return size === 1 ? 2 : size;
}

function sizeOfObject(object: Readonly<Record<string, unknown>>, depth: number): number {
  let count = 0;
  let size = 1;
  for (const key in object) {
    const inner = sizeOfParsed(object[key], depth);
    if (inner < 0 || ++count > looked.keys || forbidden.has(key)) return -1;
    size += key.length + inner + 4;
  }
  return size === 1 ? 2 : size;
}
