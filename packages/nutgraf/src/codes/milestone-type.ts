import { closedList } from './code-list.ts';

export const milestoneType = closedList('milestone-type', 'What is due under an agreement by its own schedule.', 'nutgraf', {
  delivery: { title: 'Delivery', description: 'Goods or services are to be handed over.', source: 'OCDS' },
  payment: { title: 'Payment', description: 'Money is to be paid.', source: 'OCDS' },
  ratification: { title: 'Ratification', description: 'The parties are to ratify by then; that one did is an act of the history.' },
  inspection: { title: 'Inspection', description: 'Something is to be inspected.' },
  renewal: { title: 'Renewal', description: 'The agreement is to be renewed, or else it ends.' },
  review: { title: 'Review', description: 'The parties are to look at how the agreement works.' },
});
