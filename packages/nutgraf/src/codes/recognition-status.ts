import { closedList } from './code-list.ts';

export const recognitionStatus = closedList('recognition-status', 'How one actor recognizes a state or a government.', 'nutgraf', {
  recognized: {
    title: 'Recognized',
    description: 'The actor has recognized the state or the government, by a statement or by full relations.',
  },
  partial: {
    title: 'Partially recognized',
    description: 'The actor deals with it or recognizes it in some respects only; not the number of states that recognize it.',
  },
  withdrawn: { title: 'Recognition withdrawn', description: 'The actor recognized it once and took that back.' },
  'not-recognized': {
    title: 'Not recognized',
    description: 'The actor states or shows that it does not recognize it; where the source is silent, there is no entry.',
  },
});
