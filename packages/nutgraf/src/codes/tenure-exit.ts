import { closedList } from './code-list.ts';

export const tenureExit = closedList('tenure-exit', 'How a person left an office.', 'nutgraf', {
  resigned: { title: 'Resigned', description: 'The holder gave the office up, also where pressure is reported.' },
  dismissed: { title: 'Dismissed', description: 'Somebody who has the power to do so ended it.' },
  removed: {
    title: 'Removed',
    description: 'The holder was removed by impeachment, a court or force such as a coup; not by an employer’s dismissal.',
  },
  died: { title: 'Died', description: 'The holder died in office.' },
  'term-ended': { title: 'Term ended', description: 'The term was over, and the holder did not stand or could not stand again.' },
  'lost-election': { title: 'Lost election', description: 'The holder stood again and was not elected.' },
});
