import { closedList } from './code-list.ts';

export const eventStatus = closedList('event-status', 'Whether an event took place.', 'nutgraf', {
  scheduled: {
    title: 'Scheduled',
    description: 'Planned for a day that had not come when the source spoke; whether it took place is not known.',
  },
  occurred: { title: 'Occurred', description: 'It took place.' },
  cancelled: { title: 'Cancelled', description: 'It was planned and does not take place.' },
  disputed: { title: 'Disputed', description: 'Sources differ on whether it took place at all.' },
});
