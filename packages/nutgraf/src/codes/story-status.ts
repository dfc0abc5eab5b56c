import { closedList } from './code-list.ts';

export const storyStatus = closedList('story-status', 'How far a story has come.', 'nutgraf', {
  developing: { title: 'Developing', description: 'It goes on, and what it says may soon be overtaken.' },
  settled: { title: 'Settled', description: 'No change is expected; this does not say that every claim in it is verified.' },
  corrected: { title: 'Corrected', description: 'Something in it was wrong and has been put right; the story stands.' },
  retracted: { title: 'Retracted', description: 'Its makers no longer vouch for it as a whole.' },
});
