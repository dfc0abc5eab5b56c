import type { Kind } from '../../codes/kind.ts';
import type { Entity } from '../../generated/model.ts';
import { example } from './example.ts';
import type { StoryRule } from './rule.ts';

/** The kinds that are there to be referred to. The others say something by themselves. */
const kinds: ReadonlySet<Kind> = new Set([
  'person',
  'state',
  'government',
  'bloc',
  'organization',
  'group',
  'asset',
  'position',
  'place',
  'source',
] satisfies Kind[]);

/** Whether an entity says nothing as long as nothing refers to it. A sanctions list tells by itself who is not on it. */
function isMeantToBeUsed(entity: Entity): boolean {
  return kinds.has(entity.kind) && !(entity.kind === 'source' && entity.type === 'sanctions-list');
}

/** An entity that nothing refers to. */
export const unused: StoryRule = {
  code: {
    code: 'story/unused',
    severity: 'warning',
    title: 'Nothing refers to it',
    meaning:
      'The story has an actor, an asset, a position, a place or a source other than a sanctions list, and no other entity refers to it, so it says nothing about it.',
    mend: 'Refer to it where it takes part, let a claim be about it, or take it out. The id may be misspelt where it was meant.',
    example: example({ places: [{ kind: 'place', id: 'place/norcity', names: [{ text: 'Norcity' }] }] }),
  },
  check: (story, report) => {
    const used = new Set<string>();
    for (const { id, from } of story.references) if (id !== from?.entity.id) used.add(id);
    for (const { entity, pointer } of story.entries) {
      if (isMeantToBeUsed(entity) && !used.has(entity.id)) {
        report(pointer, `nothing refers to ${entity.id}`, 'Refer to it, let a claim be about it, or take it out');
      }
    }
  },
};
