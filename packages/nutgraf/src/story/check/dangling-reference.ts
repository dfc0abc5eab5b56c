import { nearest } from '../../values/nearest.ts';
import { pointerTo } from '../reference.ts';
import type { StoryIndex } from '../story-index.ts';
import { example } from './example.ts';
import type { StoryRule } from './rule.ts';

/** For how many missing ids a near one is looked up, which takes as long as the story has entities. */
const mostHints = 20;

/** A reference to an entity that the story does not have. */
export const danglingReference: StoryRule = {
  code: {
    code: 'story/dangling-reference',
    severity: 'error',
    title: 'Reference to nothing',
    meaning: 'An entity, or the head of the story, names an id that no entity of the story has.',
    mend: 'Correct the id, add the entity, or take the reference out. A story holds every entity that it names.',
    example: example({ events: [{ kind: 'event', id: 'event/summit', type: 'summit', place: 'place/norcity' }] }),
  },
  check: (story, report) => {
    const hints = new Map<string, string>();
    for (const reference of story.references) {
      const { id } = reference;
      if (story.entry(id) !== undefined) continue;
      if (!hints.has(id)) hints.set(id, hintFor(id, story, hints.size < mostHints));
      report(pointerTo(reference), `"${id}" is not in the story`, hints.get(id));
    }
  },
};

function hintFor(id: string, story: StoryIndex, search: boolean): string {
  const [kind = '', slug = ''] = id.split('/');
  const ids = search ? story.entries.map(({ entity }) => entity.id) : [];
  const near =
    nearest(
      id,
      ids.filter((one) => one.startsWith(`${kind}/`)),
    ) ?? ids.find((one) => one.endsWith(`/${slug}`));
  return near === undefined ? `Add the ${kind}, or correct the id` : `Did you mean "${near}"?`;
}
