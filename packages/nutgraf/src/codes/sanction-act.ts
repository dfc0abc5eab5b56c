import { closedList } from './code-list.ts';

export const sanctionAct = closedList('sanction-act', 'What happens to a programme, a sanction or a measure.', 'nutgraf', {
  announced: { title: 'Announced', description: 'It is made public that it is to come; not yet imposed.' },
  imposed: {
    title: 'Imposed',
    description: 'It is laid on the target; the day it enters a list stands in the listing, and may be another.',
  },
  renewed: { title: 'Renewed', description: 'Its term is extended, with nothing else changed.' },
  amended: { title: 'Amended', description: 'Its terms or its entry on a list are changed; it stays in force.' },
  suspended: { title: 'Suspended', description: 'The issuer stops its effect for a time; it is not ended.' },
  'suspended-by-court': { title: 'Suspended by a court', description: 'A court stops its effect until it has ruled; it is not annulled.' },
  reinstated: { title: 'Reinstated', description: 'It has effect again after it was suspended.' },
  'partially-lifted': { title: 'Partially lifted', description: 'Some of it is ended; the rest stays in force.' },
  lifted: { title: 'Lifted', description: 'The issuer ends it; from that day it is no longer in force.' },
  expired: { title: 'Expired', description: 'Its term runs out and is not renewed.' },
  annulled: { title: 'Annulled', description: 'A court or another authority declares it void.' },
});
