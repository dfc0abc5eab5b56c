/** The properties of an object that say something: `undefined`, empty lists and empty objects are left out. */
export function compact<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  const said: Partial<T> = {};
  for (const name in object) {
    const value = object[name];
    if (!isNothing(value)) said[name] = value;
  }
  return said as T;
}

function isNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}
