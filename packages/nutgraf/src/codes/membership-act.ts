import { closedList } from './code-list.ts';

export const membershipAct = closedList(
  'membership-act',
  'What happens to a membership or another relationship in the course of time.',
  'nutgraf',
  {
    joined: { title: 'Joined', description: 'The member became one, by founding, accession or admission.' },
    suspended: { title: 'Suspended', description: 'The body took rights from the member for a time, and the membership goes on.' },
    readmitted: { title: 'Readmitted', description: 'A suspension ended, or a member that had left came back.' },
    'withdrawal-announced': {
      title: 'Withdrawal announced',
      description: 'The member gave notice or declared that it leaves; the withdrawal may take effect later or never.',
    },
    withdrawn: { title: 'Withdrawn', description: 'The membership is over because the member left or was expelled.' },
  },
);
