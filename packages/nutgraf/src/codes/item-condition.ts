import { closedList } from './code-list.ts';

export const itemCondition = closedList('item-condition', 'In what condition an item is handed over.', 'SIPRI', {
  'new': { title: 'New', description: 'Built for this transfer or never used before it.' },
  'second-hand': { title: 'Second-hand', description: 'Used before by somebody else, and not modernised for the transfer.' },
  modernised: { title: 'Second-hand, modernised', description: 'Used before, and brought up to date for the transfer.' },
});
