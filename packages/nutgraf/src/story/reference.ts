import { kind } from '../codes/kind.ts';
import { referenceProperties } from '../entities/property-name.ts';
import { pointerOf, type Spot, walk } from '../entities/walk.ts';
import type { EntityId, Story } from '../generated/model.ts';
import type { StoryEntry } from './story-index.ts';

/** That an entity, or the head of a story, refers to an entity by its id. */
export interface Reference {
  /** The id referred to, whether or not the story has such an entity. */
  id: EntityId;
  /** The entity that refers; absent where the head of the story does. */
  from?: StoryEntry;
  /** Where the id stands in the entity, or in the head. */
  spot: Spot;
}

const id = new RegExp(`^(?:${Object.keys(kind.codes).join('|')})/`, 'u');

/** The JSON Pointer of a reference in the document. */
export function pointerTo({ from, spot }: Reference): string {
  return (from?.pointer ?? '') + pointerOf(spot);
}

/**
 * Every reference of a story, in the order of the document. What the value of a claim repeats is none: `entity` and `path` refer.
 * The few texts of the same name, such as `by` of an assessment, are told apart by their form.
 */
export function referencesOf(story: Story, entries: readonly StoryEntry[]): Reference[] {
  const references: Reference[] = [];
  if (story.nutGraf !== undefined) collect(story.nutGraf, { above: undefined, key: 'nutGraf' }, undefined, references);
  for (const entry of entries) collect(entry.entity, undefined, entry, references);
  return references;
}

function collect(value: object, above: Spot | undefined, from: StoryEntry | undefined, into: Reference[]): void {
  const add = (one: unknown, spot: Spot): void => {
    if (typeof one === 'string' && id.test(one)) into.push({ id: one as EntityId, spot, ...(from === undefined ? {} : { from }) });
  };
  walk(
    value,
    (object, spot) => {
      for (const key in object) {
        if (!referenceProperties.has(key)) continue;
        const held = object[key];
        const here = { above: spot, key };
        if (!Array.isArray(held)) add(held, here);
        else for (let index = 0; index < held.length; index++) add(held[index], { above: here, key: index });
      }
    },
    above,
  );
}
