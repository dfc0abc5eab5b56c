import { closedList } from './code-list.ts';

export const verification = closedList('verification', 'What came of checking a claim; absent means that no check is known.', 'nutgraf', {
  corroborated: {
    title: 'Corroborated',
    description: 'A source independent of the first says the same; that is support and not yet proof.',
  },
  confirmed: { title: 'Confirmed', description: 'Established by evidence at first hand, or granted by those whom it concerns.' },
  disputed: { title: 'Disputed', description: 'A source that has to be taken seriously says otherwise, and the matter is open.' },
  refuted: { title: 'Refuted', description: 'Shown to be wrong by evidence; a bare denial makes it disputed.' },
  retracted: { title: 'Retracted', description: 'Taken back by whoever made or published it; the truth may still be open.' },
});
