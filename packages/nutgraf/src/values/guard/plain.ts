/**
 * Whether an object is as `JSON.parse` makes them: it inherits nothing of its own, and has no property beside the `count` ones that a loop
 * over its keys sees. Of any other object a loop does not see all that a schema would read.
 */
export function isPlain(object: object, count: number): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return (prototype === Object.prototype || prototype === null) && Object.getOwnPropertyNames(object).length === count;
}
