import { closedList } from './code-list.ts';

export const governmentStatus = closedList(
  'government-status',
  'On what a government rests, as sources describe it; whether others recognize it stands in `recognition`.',
  'nutgraf',
  {
    constitutional: {
      title: 'Constitutional',
      description: 'It holds power by the constitution without an election of its own, such as by succession or under a monarch.',
    },
    elected: { title: 'Elected', description: 'It came out of an election, of the head of state or of a parliament.' },
    caretaker: {
      title: 'Caretaker',
      description: 'It has resigned or lost its term and goes on with current business until a successor takes over.',
    },
    transitional: {
      title: 'Transitional',
      description: 'It rules for a declared transition to another order, by a charter or an agreement.',
    },
    interim: { title: 'Interim', description: 'It fills a gap for a short time, without a programme of transition.' },
    military: {
      title: 'Military',
      description: 'Soldiers hold the highest power as such, a junta; also where it calls itself transitional.',
    },
    'de-facto': {
      title: 'De facto',
      description: 'It controls the country or a part of it, and its title to rule is not accepted by those who describe it so.',
    },
    'in-exile': { title: 'In exile', description: 'It claims to govern from outside the country.' },
    disputed: { title: 'Disputed', description: 'Two or more claim to be the government of the same state, and this is one of them.' },
  },
);
