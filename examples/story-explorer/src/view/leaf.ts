import { toPointer } from 'nutgraf'

/** A single value inside a JSON value, and where it stands. */
export interface Leaf {
  /** JSON Pointer, RFC 6901. */
  readonly pointer: string
  readonly value: unknown
}

/** Every single value of a JSON value, in the order of the document; any depth. */
export function leavesOf(root: unknown): Leaf[] {
  const leaves: Leaf[] = []
  const open: { path: (string | number)[]; value: unknown }[] = [{ path: [], value: root }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next
    if (typeof value !== 'object' || value === null) leaves.push({ pointer: toPointer(path), value })
    else {
      const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
      for (const [key, child] of entries.reverse()) open.push({ path: [...path, key], value: child })
    }
  }
  return leaves
}
