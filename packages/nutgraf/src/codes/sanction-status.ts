import { closedList } from './code-list.ts';

export const sanctionStatus = closedList(
  'sanction-status',
  'How the source says that a sanction stands; whether it is in force on a day is worked out, not stored.',
  'FollowTheMoney',
  {
    active: { title: 'Active', description: 'The source says that it is in force, as of the day of the source.' },
    suspended: { title: 'Suspended', description: 'The source says that its effect is stopped for a time.' },
    ended: { title: 'Ended', description: 'The source says that it is over, whether lifted, expired or annulled.', source: 'nutgraf' },
    unstated: { title: 'Unstated', description: 'The whole source was read and does not say.', source: 'nutgraf' },
  },
);
