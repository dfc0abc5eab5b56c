import { closedList } from './code-list.ts';

export const titleType = closedList('title-type', 'What sort of title a person bears.', 'nutgraf', {
  honorific: {
    title: 'Honorific',
    description:
      'A form of address that tells of respect, learning or faith, such as Doctor, Haji or Maulavi, and gives no command or office.',
  },
  rank: { title: 'Rank', description: 'A rank in armed forces or police, such as Colonel; it is no post and outlives one.' },
  office: {
    title: 'Office',
    description: 'The name of an office, where no post can be told; an office with a body or a holder’s dates is a tenure.',
  },
});
