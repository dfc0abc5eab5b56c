import { closedList } from './code-list.ts';

export const blocType = closedList('bloc-type', 'What sort of body a bloc of states is.', 'nutgraf', {
  intergovernmental: {
    title: 'Intergovernmental organization',
    description: 'States founded it by treaty, with organs of its own, and keep their sovereignty, such as ECOWAS.',
  },
  confederation: {
    title: 'Confederation',
    description:
      'Its states bind themselves lastingly in some fields, such as defence, and stay sovereign, such as the Alliance of Sahel States since 2024.',
  },
  alliance: { title: 'Alliance', description: 'Its states promise each other defence or military help, such as NATO.' },
  union: {
    title: 'Union',
    description: 'Its states share powers such as a market, a currency or a court, such as the European Union or UEMOA.',
  },
  forum: { title: 'Forum', description: 'Its states meet regularly without a founding treaty that binds them, such as FOCAC or the G20.' },
  other: { title: 'Other', description: 'Another body whose members are states, which the description tells.' },
});
