import type { Kind } from '../codes/kind.ts';
import { guardSizes, sizeOfEntity } from '../generated/guard/index.ts';
import type { Entity, Story } from '../generated/model.ts';

/** Says whether a value is surely valid. */
export type Guard<T> = (value: unknown) => value is T;

/** The guard of each kind, one of any kind, and one of a story. */
export type Guards = { readonly [K in Kind]: Guard<Extract<Entity, { kind: K }>> } & {
  readonly entity: Guard<Entity>;
  readonly story: Guard<Story>;
};

/**
 * Fast guards that need no schema library, for whoever wants a yes at once: `if (guards.article(value)) show(value.headlines)`.
 *
 * `true`: the value is valid, and `validateEntity` has not one issue of it, no warning either. `false`: look again with `validateEntity`,
 * which says what is wrong; seldom, nothing is (a value that is no plain data, such as an instance of a class; extensions nested deeper than
 * 16). They never throw for a JSON value. They start from a parsed value and so cannot see faults of the text, such as a key that stands
 * twice. `guards.story` tells of the schema and of each entity alone: what a story is checked for as a whole (references, evidence,
 * dates across records), only `validateStory` and `checkStory` tell.
 */
export const guards: Guards = {
  ...(Object.fromEntries(
    Object.entries(guardSizes).map(([kind, sizeOf]) => [kind, (value: unknown) => sizeOf(value, false) >= 0]),
  ) as unknown as Guards),
  entity: (value): value is Entity => sizeOfEntity(value, false) >= 0,
};
