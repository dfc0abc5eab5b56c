import { closedList } from './code-list.ts';

export const tenureStatus = closedList(
  'tenure-status',
  'What a source says of a tenure on the day it was written; dates say more, and `officesOn` answers for a day.',
  'FollowTheMoney',
  {
    current: {
      title: 'Current',
      description: 'The source lists the person as holding the office when it was written, which may not be so today.',
    },
    ended: { title: 'Ended', description: 'The source lists the person as having left the office, whenever that was.' },
  },
);
