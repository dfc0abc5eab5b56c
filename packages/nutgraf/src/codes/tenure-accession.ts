import { closedList } from './code-list.ts';

export const tenureAccession = closedList('tenure-accession', 'How a person came into an office.', 'nutgraf', {
  elected: { title: 'Elected', description: 'By a vote of the people, a parliament, a party or a board.' },
  appointed: { title: 'Appointed', description: 'By a decision of somebody who has the power to fill the office.' },
  succession: {
    title: 'Succession',
    description: 'By a rule that names the next one, such as a deputy or an heir, without a vote or a choice.',
  },
  coup: { title: 'Coup', description: 'By a coup d’état, whatever ceremony followed.' },
  'self-proclaimed': {
    title: 'Self-proclaimed',
    description: 'By the person’s own declaration, without a seizure of power or a body that chose.',
  },
});
