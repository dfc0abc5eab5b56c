import { closedList } from './code-list.ts';

export const tenureCapacity = closedList('tenure-capacity', 'In what capacity a person holds an office.', 'nutgraf', {
  substantive: { title: 'Substantive', description: 'The holder holds the office in full and in his or her own right.' },
  acting: {
    title: 'Acting',
    description: 'The holder stands in for an office that is vacant or whose holder is away, without being appointed to it.',
  },
  interim: { title: 'Interim', description: 'The holder is appointed for a short time until a regular holder is found.' },
  transitional: {
    title: 'Transitional',
    description: 'The holder holds the office for a declared political transition, such as a president of the transition.',
  },
  caretaker: { title: 'Caretaker', description: 'The holder’s term is over, and he or she goes on until the successor takes office.' },
  'de-facto': {
    title: 'De facto',
    description: 'The holder exercises the office without a title to it that those who describe it so accept.',
  },
  designate: {
    title: 'Designate',
    description: 'The person is chosen for the office and has not yet taken it, such as a president-elect.',
  },
});
