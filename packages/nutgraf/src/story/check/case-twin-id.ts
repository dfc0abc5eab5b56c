import { example } from './example.ts';
import type { StoryRule } from './rule.ts';

/** Two ids that differ only in capital letters. */
export const caseTwinId: StoryRule = {
  code: {
    code: 'story/case-twin-id',
    severity: 'warning',
    title: 'Ids that differ only in case',
    meaning: 'Two entities have ids that differ only in capital and small letters. People, file systems and search take them for one.',
    mend: 'If both are the same thing, keep one record. If not, give one of them an id that is told apart at a glance.',
    example: example({
      events: [
        { kind: 'event', id: 'event/summit', type: 'summit' },
        { kind: 'event', id: 'event/Summit', type: 'summit' },
      ],
    }),
  },
  check: (story, report) => {
    const seen = new Map<string, string>();
    for (const { entity, pointer } of story.entries) {
      const folded = entity.id.toLowerCase();
      const first = seen.get(folded);
      if (first === undefined) seen.set(folded, entity.id);
      else if (first !== entity.id) {
        report(`${pointer}/id`, `"${entity.id}" differs from "${first}" only in case`, 'Keep one record, or give one another id');
      }
    }
  },
};
