import { closedList } from './code-list.ts';

export const paymentTiming = closedList('payment-timing', 'When payment falls, seen from the delivery.', 'nutgraf', {
  'before-delivery': { title: 'Before delivery', description: 'Paid in advance.' },
  'on-delivery': { title: 'On delivery', description: 'Paid when the goods are handed over.' },
  'after-delivery': { title: 'After delivery', description: 'Handed over before it is paid, with no loan stated.' },
  credit: { title: 'Credit', description: 'Paid over time under a loan or a credit.' },
  grant: { title: 'Grant', description: 'Not paid at all: a gift.' },
  barter: { title: 'Barter', description: 'Paid in goods, services or rights instead of money.' },
});
