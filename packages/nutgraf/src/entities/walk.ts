import { toPointer } from '../json-pointer.ts';

/** Where an object stands: the key in the object above it, up to the root. Pointers are made of it only when one is needed. */
export interface Spot {
  readonly above: Spot | undefined;
  readonly key: PropertyKey;
}

/** The JSON Pointer of a spot, and of a key or path below it. */
export function pointerOf(spot: Spot | undefined, ...below: PropertyKey[]): string {
  const path = [...below];
  for (let at = spot; at !== undefined; at = at.above) path.unshift(at.key);
  return toPointer(path);
}

/** Far deeper than the model: only below a key that the library does not know can anything lie so deep. */
const deepest = 64;

/**
 * Visits every object of an entity or a story, the outermost first. `extensions` are not of the model and are left alone, and so is
 * what lies deeper than 64 levels, so that no data can exhaust the stack.
 */
export function walk(
  value: object,
  visit: (object: Record<string, unknown>, spot: Spot | undefined) => void,
  spot?: Spot,
  depth = 0,
): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item === 'object' && item !== null) walk(item, visit, { above: spot, key: index }, depth + 1);
    }
    return;
  }
  const object = value as Record<string, unknown>;
  visit(object, spot);
  for (const key in object) {
    const inner = object[key];
    if (typeof inner === 'object' && inner !== null && key !== 'extensions') walk(inner, visit, { above: spot, key }, depth + 1);
  }
}
