import { closedList } from './code-list.ts';

export const positionLevel = closedList('position-level', 'How high or of what sort a position is.', 'nutgraf', {
  'head-of-state': {
    title: 'Head of state',
    description: 'The first office of a state, such as a president or a monarch, with or without power.',
  },
  'head-of-government': {
    title: 'Head of government',
    description: 'It leads a government, such as a prime minister; a president who does both is head of state.',
  },
  minister: { title: 'Minister', description: 'A member of a government, usually the head of a ministry.' },
  'deputy-minister': {
    title: 'Deputy minister',
    description: 'The second rank of a ministry: a deputy or state minister, a state secretary.',
  },
  'military-command': {
    title: 'Military command',
    description: 'Command of forces or a military staff, such as a chief of staff; a rank alone is a title.',
  },
  executive: { title: 'Executive', description: 'It runs an organization, such as a chief executive, a president or a managing director.' },
  board: { title: 'Board', description: 'A seat on a board that directs or oversees an organization, its chair too.' },
  spokesperson: { title: 'Spokesperson', description: 'It speaks for an actor and does not decide for it.' },
  ambassador: { title: 'Ambassador', description: 'The head of a diplomatic mission, a permanent representative or an envoy.' },
  legislator: { title: 'Legislator', description: 'A seat in a parliament or another assembly that makes law, its speaker too.' },
  other: { title: 'Other', description: 'Another position, which its title tells.' },
});
