import { closedList } from './code-list.ts';

export const nameQuality = closedList(
  'name-quality',
  'How far a name alone identifies its bearer, as the source says.',
  'UN Security Council consolidated list',
  {
    good: {
      title: 'Good',
      description: 'The source takes the name to identify its bearer; a strong alias on the lists of OFAC and the EU.',
    },
    low: {
      title: 'Low',
      description:
        'The source warns that the name is common, vague or doubtful, so that a match on it proves little; a weak alias elsewhere.',
    },
  },
);
