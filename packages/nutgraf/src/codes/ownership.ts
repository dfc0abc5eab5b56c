import { closedList } from './code-list.ts';

export const ownership = closedList('ownership', 'Who holds an organization, in one word; named owners are relationships.', 'nutgraf', {
  'state-owned': {
    title: 'State-owned',
    description: 'A state holds all of it or enough to control it, directly or through other bodies, listed or not.',
  },
  private: { title: 'Private', description: 'Private hands hold it, and its shares are not traded at an exchange.' },
  listed: { title: 'Listed', description: 'Its shares are traded at an exchange, and no state controls it.' },
});
