import { closedList } from './code-list.ts';

export const derivation = closedList('derivation', 'How an article came out of another article or a source.', 'nutgraf', {
  syndicated: {
    title: 'Syndicated',
    description: 'Carries the other text as it was delivered, whole or shortened; it is no second source.',
  },
  rewritten: {
    title: 'Rewritten',
    description: 'Tells what the other tells in new words, with no reporting of its own; it is no second source.',
  },
  translated: { title: 'Translated', description: 'Carries the other text in another language.', source: 'schema.org' },
  aggregated: { title: 'Aggregated', description: 'Gathers it with other pieces into one.' },
  quoted: { title: 'Quoted', description: 'Takes words or facts from it, and has reporting of its own besides.', source: 'W3C PROV-O' },
  updated: {
    title: 'Updated',
    description: 'A later version of the same article that stands under an id of its own.',
    source: 'W3C PROV-O',
  },
});
