import { closedList } from './code-list.ts';

export const modality = closedList('modality', 'How a claim puts what it says, which is not whether it is true.', 'nutgraf', {
  asserted: { title: 'Asserted', description: 'Said to be so, by the speaker or, where there is none, by the article itself.' },
  denied: { title: 'Denied', description: 'Said not to be so.' },
  alleged: { title: 'Alleged', description: 'Said to be so and marked as unproven, as in “allegedly” or “is accused of”.' },
  predicted: { title: 'Predicted', description: 'Expected to come about; nobody undertakes to bring it about.' },
  promised: { title: 'Promised', description: 'The speaker undertakes to do it, or that it will be done.' },
  conditional: { title: 'Conditional', description: 'Said to hold only if something else does.' },
  questioned: { title: 'Questioned', description: 'Put as an open question or in doubt, without being denied.' },
  interpreted: {
    title: 'Interpreted',
    description: 'A reading of what the facts mean, by the speaker or, where there is none, by the reporter; not an event.',
  },
});
