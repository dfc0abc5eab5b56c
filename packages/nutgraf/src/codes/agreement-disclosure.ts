import { closedList } from './code-list.ts';

export const agreementDisclosure = closedList('agreement-disclosure', 'How much of the wording of an agreement is public.', 'nutgraf', {
  'full-text': { title: 'Full text', description: 'The whole text is published.' },
  summary: { title: 'Summary', description: 'The participants have published its main points and not its text.' },
  'reported-only': {
    title: 'Reported only',
    description: 'It is known from reports alone; no text or summary of the participants is published.',
  },
  secret: { title: 'Secret', description: 'It is said to be secret, in whole or in part.', source: 'ATOP' },
  unstated: { title: 'Unstated', description: 'The whole source was read and does not say.' },
});
