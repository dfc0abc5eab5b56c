import { example } from './example.ts';
import type { StoryRule } from './rule.ts';

/** An id that two entities share. */
export const duplicateId: StoryRule = {
  code: {
    code: 'story/duplicate-id',
    severity: 'error',
    title: 'Id used twice',
    meaning: 'Two entities of the story have the same id, so a reference to it can mean either of them. The first one counts.',
    mend: 'If both are the same thing, keep one record and move what the other adds into it. If not, give one of them another id.',
    example: example({
      agreements: [
        { kind: 'agreement', id: 'agreement/pact', participants: [{ actor: 'state/norland', role: 'party' }] },
        { kind: 'agreement', id: 'agreement/pact', participants: [{ actor: 'state/norland', role: 'witness' }] },
      ],
      states: [{ kind: 'state', id: 'state/norland', description: { text: 'A country in the north' } }],
    }),
  },
  check: (story, report) => {
    for (const { entity, pointer } of story.entries) {
      const first = story.entry(entity.id)?.pointer;
      if (first !== pointer) report(`${pointer}/id`, `"${entity.id}" is the id of ${first} too`, 'Keep one record, or give one another id');
    }
  },
};
