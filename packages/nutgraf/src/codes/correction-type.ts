import { closedList } from './code-list.ts';

export const correctionType = closedList('correction-type', 'What is done about an article after it was published.', 'nutgraf', {
  correction: { title: 'Correction', description: 'A wrong fact is put right, and the rest stands.', source: 'schema.org' },
  clarification: { title: 'Clarification', description: 'Wording that could mislead is made plain; no fact was wrong.', source: 'Arc ANS' },
  retraction: {
    title: 'Retraction',
    description: 'The article, or what a claim in it says, is taken back as wrong or no longer vouched for.',
    source: 'Arc ANS',
  },
  update: { title: 'Update', description: 'New facts are added; what stood before was right at its time.' },
  'editors-note': {
    title: 'Editor’s note',
    description: 'The editors remark on how the article was made or on what is in doubt, and change nothing in it.',
  },
  takedown: {
    title: 'Takedown',
    description: 'The article is removed from the public, for whatever reason; this alone does not say that it was wrong.',
  },
});
