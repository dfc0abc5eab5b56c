/** A JSON Pointer (RFC 6901) to the value at a path. The empty path is `''`, the whole value. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path that a JSON Pointer stands for. List entries come as texts: `'0'`. */
export function fromPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at a path in a JSON value, `undefined` where nothing does. Own properties and entries of lists only. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    if (Array.isArray(at) && part === 'length') return undefined;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at;
}
