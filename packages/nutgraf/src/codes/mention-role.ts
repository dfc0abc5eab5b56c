import { closedList } from './code-list.ts';

export const mentionRole = closedList('mention-role', 'What part an entity plays in an article.', 'schema.org', {
  about: { title: 'About', description: 'The article, or a good part of it, is about the entity.' },
  mentions: { title: 'Mentions', description: 'The article names the entity in passing.' },
  quotes: {
    title: 'Quotes',
    description: 'The article gives words of the entity, in quotation marks or in reported speech.',
    source: 'nutgraf',
  },
});
