import type { Story } from '../src/generated/model.ts';
import { entityMutations } from './mutator/entity.ts';
import type { Mutation } from './mutator/mutation.ts';
import { positionsOf } from './mutator/position.ts';
import { schemaMutations } from './mutator/schema.ts';
import { storyMutations } from './mutator/story.ts';
import { timeMutations } from './mutator/time.ts';
import { unusedMutations } from './mutator/unused.ts';

export type { Mutation } from './mutator/mutation.ts';

/**
 * Every fault that can be put into a valid story by walking it with its schema: each at every place where it can be, with the code and
 * the pointer that `validateStory` has to report. A fault may bring others with it.
 */
export function mutations(story: Story): Mutation[] {
  const positions = positionsOf(story);
  return [
    ...schemaMutations(story, positions),
    ...entityMutations(story, positions),
    ...storyMutations(story, positions),
    ...timeMutations(story, positions),
    ...unusedMutations(story),
  ];
}
