import { type Kind, plurals } from '../codes/kind.ts';
import type { EntityOf } from '../entities/index.ts';
import type { Entity, Story } from '../generated/model.ts';
import { type Reference, referencesOf } from './reference.ts';

/** An entity of a story, and where it stands in the document. */
export interface StoryEntry {
  entity: Entity;
  /** The JSON Pointer of the entity in the story: `/agreements/0`. */
  pointer: string;
}

/**
 * A story by id, made in one pass. Of entities with the same id the first one counts. Questions such as `inForce` and `standing` take it
 * in place of the story, so that many of them read the story once. It is of the story as it was then: after a change make another.
 */
export class StoryIndex {
  readonly story: Story;
  /** Every entity, in the order of the document. */
  readonly entries: readonly StoryEntry[];
  readonly #byId = new Map<string, StoryEntry>();
  #references: readonly Reference[] | undefined;

  constructor(story: Story) {
    this.story = story;
    const entries: StoryEntry[] = [];
    for (const plural of Object.values(plurals)) {
      (story[plural] as Entity[] | undefined)?.forEach((entity, index) => {
        const entry = { entity, pointer: `/${plural}/${index}` };
        entries.push(entry);
        if (!this.#byId.has(entity.id)) this.#byId.set(entity.id, entry);
      });
    }
    this.entries = entries;
  }

  /** The index of a story; an index is its own. */
  static of(story: Story | StoryIndex): StoryIndex {
    return story instanceof StoryIndex ? story : new StoryIndex(story);
  }

  /** The entity with an id, of the kind that the id names; `undefined` where the story has none. */
  get<K extends Kind>(id: `${K}/${string}` | undefined): EntityOf<K> | undefined {
    return id === undefined ? undefined : (this.#byId.get(id)?.entity as EntityOf<K> | undefined);
  }

  /** The same with its place in the document. */
  entry(id: string): StoryEntry | undefined {
    return this.#byId.get(id);
  }

  /** The entities of one kind. */
  all<K extends Kind>(kind: K): EntityOf<K>[] {
    return (this.story[plurals[kind]] ?? []) as EntityOf<K>[];
  }

  /**
   * Every reference from an entity, or from the head, to an entity; collected when first asked for.
   * @internal
   */
  get references(): readonly Reference[] {
    this.#references ??= referencesOf(this.story, this.entries);
    return this.#references;
  }
}
