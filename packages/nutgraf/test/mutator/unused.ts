import { plurals } from '../../src/codes/kind.ts';
import type { Entity, Story } from '../../src/generated/model.ts';
import { pointerTo } from '../../src/story/reference.ts';
import { StoryIndex } from '../../src/story/story-index.ts';
import { edited } from '../edit.ts';
import type { Mutation } from './mutation.ts';
import { type Position, positionsOf } from './position.ts';

const kinds: readonly string[] = ['person', 'state', 'government', 'bloc', 'organization', 'group', 'asset', 'position', 'place', 'source'];

/** Stories in which nothing refers any more to one entity, each with all that named it taken out. */
export function unusedMutations(story: Story): Mutation[] {
  return new StoryIndex(story).entries.flatMap(({ entity }) => {
    // A sanctions list tells by itself who is not on it.
    if (!kinds.includes(entity.kind) || (entity.kind === 'source' && entity.type === 'sanctions-list')) return [];
    const left = withoutUsers(story, entity.id);
    const at = ((left[plurals[entity.kind]] ?? []) as Entity[]).findIndex(({ id }) => id === entity.id);
    return [{ name: 'take the last user away', story: left, code: 'story/unused', pointer: `/${plurals[entity.kind]}/${at}` }];
  });
}

function withoutUsers(story: Story, id: string): Story {
  const user = new StoryIndex(story).references.find((reference) => reference.id === id && reference.from?.entity.id !== id);
  if (user === undefined) return story;
  const pointer = pointerTo(user);
  const position = positionsOf(story).find((one) => one.pointer === pointer);
  return withoutUsers(edited(story, { [removable(position as Position).pointer]: undefined }), id);
}

/** The smallest thing around a place that can be taken out and leaves a story that the schema accepts. */
function removable(position: Position): Position {
  const { optional, holder } = position;
  if (holder === undefined) return position;
  const alone = Object.keys(holder.value as object).length === 1;
  const entry = Array.isArray(holder.value);
  return alone || !(optional || entry) ? removable(holder) : position;
}
