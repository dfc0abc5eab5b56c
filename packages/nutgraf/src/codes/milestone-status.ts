import { closedList } from './code-list.ts';

export const milestoneStatus = closedList('milestone-status', 'How a milestone of an agreement stands.', 'OCDS', {
  scheduled: { title: 'Scheduled', description: 'It is still to come, or nobody has said how it went.' },
  met: { title: 'Met', description: 'It was done; the day may be later than the one due.' },
  'not-met': { title: 'Not met', description: 'It was not done, and the day has passed or nobody expects it any more.' },
  'partially-met': { title: 'Partially met', description: 'It was done in part, such as some of the goods delivered.' },
});
