import { type JsonPointer, toPointer } from 'nutgraf';

/** Where what was read back differs from what was written. */
export interface Difference {
  pointer: JsonPointer;
  /** What is read back there. Absent: nothing. */
  found?: unknown;
}

type Fields = Record<string, unknown>;

/**
 * The smallest parts of a value in which another one differs: parts that it lacks, has otherwise, or has in addition. Entries of lists that it
 * lacks are told one by one; a list that has other entries, or the same in another order, is told as a whole.
 */
export function differences(value: unknown, found: unknown): Difference[] {
  const into: Difference[] = [];
  compare(value, found, [], into);
  return into;
}

function compare(value: unknown, found: unknown, path: readonly (string | number)[], into: Difference[]): void {
  if (value === undefined && found === undefined) return;
  if (found === undefined) into.push({ pointer: toPointer(path) });
  else if (Array.isArray(value) && Array.isArray(found)) compareLists(value, found, path, into);
  else if (isFields(value) && isFields(found)) {
    for (const name of new Set([...Object.keys(value), ...Object.keys(found)])) compare(value[name], found[name], [...path, name], into);
  } else if (value !== found) into.push({ pointer: toPointer(path), found });
}

function compareLists(list: readonly unknown[], found: readonly unknown[], path: readonly (string | number)[], into: Difference[]): void {
  const pairs = paired(list, found);
  if (pairs === undefined) into.push({ pointer: toPointer(path), found });
  else for (const [index, value] of list.entries()) compare(value, pairs.get(index), [...path, index], into);
}

/** The entries of a list that was found, by the index of what they are in the other. `undefined` where some are no part of it, or out of order. */
function paired(list: readonly unknown[], found: readonly unknown[]): Map<number, unknown> | undefined {
  const keys = list.map(keyOf);
  const pairs = new Map<number, unknown>();
  let from = 0;
  for (const one of found) {
    const key = keyOf(one);
    const at = keys.indexOf(key, from);
    if (at < 0) return !isShuffled(keys, found.map(keyOf)) && areAlike(list, found) ? new Map(found.entries()) : undefined;
    pairs.set(at, one);
    from = at + 1;
  }
  return pairs;
}

/** Whether entries of a list stand at another place in another one. */
function isShuffled(keys: readonly string[], others: readonly string[]): boolean {
  const known = new Set(keys);
  return others.some((key, index) => key !== keys[index] && known.has(key));
}

/** Whether each entry of a list has something of the entry at the same place in another one. */
function areAlike(list: readonly unknown[], found: readonly unknown[]): boolean {
  return (
    list.length === found.length &&
    list.every((one, index) => {
      const other = found[index];
      return isFields(one) && isFields(other) && Object.keys(one).some((name) => differences(one[name], other[name]).length === 0);
    })
  );
}

/** By which of their properties entries of a list are told apart. */
const names = ['text', 'value', 'actor', 'stated', 'list', 'full', 'country', 'date', 'address', 'type'] as const;

function keyOf(entry: unknown): string {
  if (!isFields(entry)) return JSON.stringify(entry);
  const name = names.find((one) => entry[one] !== undefined);
  return name === undefined
    ? JSON.stringify(entry)
    : `${name} ${JSON.stringify(entry[name])} ${JSON.stringify(entry.entryId ?? entry.scheme ?? entry.role)}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
