import { closedList } from './code-list.ts';

export const claimBasis = closedList('claim-basis', 'Where the value of a field comes from, seen from the words of a claim.', 'nutgraf', {
  stated: { title: 'Stated', description: 'The words of the source say the value, as written or in another notation of it.' },
  inferred: { title: 'Inferred', description: 'Worked out from what the source says, such as a date from a weekday; the note says how.' },
  published: {
    title: 'Published',
    description: 'Read from a field of a published record, such as a column of a list, with no sentence around it.',
  },
});
