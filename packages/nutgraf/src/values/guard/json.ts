import { isPlain } from './plain.ts';
import { sizeOfScalar } from './size.ts';

/** How far free values are looked into: what goes beyond is left to the schema, and no limit of a reader may be lower. */
export const looked = { depth: 32, keys: 1_000, items: 10_000 } as const;

/** How deep the values of an entity's own keys may nest, so that with what is around them they stay above the depth that is looked into. */
const deepestKeyed = 16;

/** Keys that the reader of texts refuses, wherever they stand. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const halfCharacter = /\p{Cs}/u;

/** The size of the shortest text of an object with at least one key of a form and JSON values, or -1 where it is none, or cannot be told. */
export function sizeOfKeyed(value: unknown, key: RegExp, mostOfKey: number, isFresh: boolean): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return -1;
  if (!isFresh && Object.getOwnPropertySymbols(value).length > 0) return -1;
  for (const name in value) if (name.length > mostOfKey || !key.test(name)) return -1;
  const size = sizeOfJson(value, isFresh, deepestKeyed);
  return size === 2 ? -1 : size;
}

/**
 * The size of the shortest text of a JSON value, in UTF-16 units; -1 where it is none, holds half a character or a forbidden key, or more
 * than is looked into. `depth`: how deep it may nest.
 */
export function sizeOfJson(value: unknown, isFresh: boolean, depth: number = looked.depth): number {
  if (typeof value === 'string') return halfCharacter.test(value) ? -1 : value.length + 2;
  if (value === null) return 4;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return sizeOfScalar(value);
  if (typeof value !== 'object' || depth === 0) return -1;
  return Array.isArray(value) ? sizeOfArray(value, isFresh, depth - 1) : sizeOfObject(value as Record<string, unknown>, isFresh, depth - 1);
}

function sizeOfArray(list: readonly unknown[], isFresh: boolean, depth: number): number {
  if (list.length > looked.items || (!isFresh && Reflect.ownKeys(list).length !== list.length + 1)) return -1;
  let size = 1;
  for (let index = 0; index < list.length; index++) {
    const inner = sizeOfJson(list[index], isFresh, depth);
    if (inner < 0) return -1;
    size += inner + 1;
  }
  return size === 1 ? 2 : size;
}

function sizeOfObject(object: Readonly<Record<string, unknown>>, isFresh: boolean, depth: number): number {
  let count = 0;
  let size = 1;
  for (const key in object) {
    if (++count > looked.keys || forbidden.has(key) || halfCharacter.test(key)) return -1;
    const inner = sizeOfJson(object[key], isFresh, depth);
    if (inner < 0) return -1;
    size += key.length + inner + 4;
  }
  if (!isFresh && !isPlain(object, count)) return -1;
  return size === 1 ? 2 : size;
}
