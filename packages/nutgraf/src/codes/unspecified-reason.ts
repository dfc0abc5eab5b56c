import { closedList } from './code-list.ts';

export const unspecifiedReason = closedList(
  'unspecified-reason',
  'Why an actor stands in the data without a name.',
  'nutgraf; after the unspecified records of BODS 0.4',
  {
    'not-named-by-source': {
      title: 'Not named by the source',
      description: 'The source speaks of the actor, such as “the chief executive”, and does not say the name or why it does not.',
    },
    'withheld-by-source': {
      title: 'Withheld by the source',
      description: 'The source says that it knows the name and keeps it back, such as an official who asked not to be named.',
    },
    protected: {
      title: 'Protected',
      description: 'Whoever made this record knows the name and leaves it out to protect the actor or by law.',
    },
    'unknown-to-source': { title: 'Unknown to the source', description: 'The source says that it does not know who the actor is.' },
  },
);
