import { fromPointer } from '../src/json-pointer.ts';

/**
 * A copy of a JSON value with other values at some JSON Pointers, one edit after the other. `undefined` takes out what is there; in a
 * list, `-` is behind the last entry. What does not lie on the way is shared with the original, which stays as it is.
 */
export function edited<T>(value: T, edits: Readonly<Record<string, unknown>>): T {
  return Object.entries(edits).reduce<unknown>((whole, [pointer, put]) => edit(whole, fromPointer(pointer), put), value) as T;
}

function edit(value: unknown, path: readonly string[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    const index = step === '-' ? value.length : Number(step);
    const inner = edit(value[index], rest, put);
    return inner === undefined ? value.toSpliced(index, 1) : Object.assign([...value], { [index]: inner });
  }
  const { [step]: old, ...others } = value as Record<string, unknown>;
  const inner = edit(old, rest, put);
  return inner === undefined ? others : { ...(value as object), [step]: inner };
}
