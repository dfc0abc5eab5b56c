import { closedList } from './code-list.ts';

export const pubStatus = closedList('pub-status', 'Whether an article may be published.', 'IPTC ninjs', {
  usable: { title: 'Usable', description: 'It may be published; whether anybody has done so is not said.' },
  withheld: {
    title: 'Withheld',
    description: 'It may not be published until further notice; an embargo, by contrast, ends by itself on its day.',
  },
  canceled: {
    title: 'Cancelled',
    description: 'It may not be published, now or later; what is already out is dealt with by a correction.',
  },
});
