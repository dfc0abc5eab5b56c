import { closedList } from './code-list.ts';

export const contributorRole = closedList('contributor-role', 'What somebody did for an article.', 'schema.org', {
  author: { title: 'Author', description: 'Wrote the text, alone or with others.' },
  reporter: {
    title: 'Reporter',
    description: 'Gathered facts for it, on the spot or by phone, whether or not the text is theirs.',
    source: 'nutgraf',
  },
  editor: { title: 'Editor', description: 'Edited the text or answers for it.' },
  photographer: { title: 'Photographer', description: 'Took the pictures.', source: 'nutgraf' },
  translator: { title: 'Translator', description: 'Put the text into another language.' },
  contributor: { title: 'Contributor', description: 'Helped in a way that no other code names or that the source does not state.' },
});
