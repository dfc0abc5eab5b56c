import { type Kind, plurals } from '../../codes/kind.ts';
import type { Entity, Story } from '../../generated/model.ts';
import type { Issue, IssueCode } from '../../issue.ts';
import { toPointer, valueAt } from '../../json-pointer.ts';
import { showValue } from '../../show-text.ts';

/** What is told of entities that two stories have under one id and describe in two ways. */
export const mergeConflict: IssueCode = {
  code: 'merge/conflict',
  severity: 'warning',
  title: 'Two versions of one entity',
  meaning: 'Both stories have an entity of this id, and they differ. The merged story holds that of the first.',
  mend: 'Bring the two versions into one and merge again. If they are two entities, give one of them another id.',
};

/** Two stories in one, and what of the second did not fit. */
export interface Merged {
  /** The merged story. It shares its entities with the two; neither is changed. */
  value: Story;
  /** One issue for each entity that the two describe differently, at the first difference, in pointers of the merged story. */
  issues: Issue[];
}

/**
 * Puts the entities of two stories into one: those of `first` in their order, then those that `second` alone has. What both have alike
 * stands once; where they differ, the one of `first` stays. Title, status, nut graf and extensions are those of `first`; `specVersion`
 * is the newer one, since entities of both remain. Ids are compared letter for letter: `story/case-twin-id` tells of near ones.
 * It does not judge the result: that is `checkStory`'s.
 */
export function merge(first: Story, second: Story): Merged {
  const issues: Issue[] = [];
  const { extensions, ...head } = first;
  const arrays: Partial<Record<string, Entity[]>> = {};
  for (const kind of Object.keys(plurals) as Kind[]) {
    const plural = plurals[kind];
    delete head[plural];
    const own = (first[plural] ?? []) as Entity[];
    const places = new Map<string, number>();
    own.forEach(({ id }, index) => {
      if (!places.has(id)) places.set(id, index);
    });
    const merged = [...own];
    for (const entity of (second[plural] ?? []) as Entity[]) {
      const place = places.get(entity.id);
      if (place === undefined) places.set(entity.id, merged.push(entity) - 1);
      else issues.push(...conflict(merged[place] as Entity, entity, [plural, place]));
    }
    if (merged.length > 0) arrays[plural] = merged;
  }
  const specVersion = newer(first.specVersion, second.specVersion);
  const value = { ...head, specVersion, ...arrays, ...(extensions === undefined ? {} : { extensions }) } as Story;
  return { value, issues };
}

function conflict(kept: Entity, dropped: Entity, place: PropertyKey[]): Issue[] {
  const path = firstDifference(kept, dropped);
  if (path === undefined) return [];
  const pointer = toPointer([...place, ...path]);
  const values = `${showValue(valueAt(kept, path))} in the first story and ${showValue(valueAt(dropped, path))} in the second`;
  const message = `${kept.id} differs: ${toPointer(path)} is ${values}`;
  const { code, severity, mend } = mergeConflict;
  return [{ code, severity, pointer, message, hint: mend }];
}

/** The path of the first difference of two JSON values, in the order of the first; `undefined` where they are alike. */
function firstDifference(a: unknown, b: unknown): PropertyKey[] | undefined {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null || Array.isArray(a) !== Array.isArray(b)) {
    return a === b ? undefined : [];
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const deeper = firstDifference(valueAt(a, [key]), valueAt(b, [key]));
    if (deeper !== undefined) return [key, ...deeper];
  }
  return undefined;
}

function newer(a: string, b: string): string {
  const minor = (version: string): number => Number(version.slice(version.indexOf('.') + 1));
  return minor(b) > minor(a) ? b : a;
}
