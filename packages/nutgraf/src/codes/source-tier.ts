import { closedList } from './code-list.ts';

export const sourceTier = closedList('source-tier', 'How far a source stands from what it tells of.', 'nutgraf', {
  primary: {
    title: 'Primary',
    description: 'Comes from the act or from those who took part, such as a treaty, a ruling, a list or a witness.',
  },
  secondary: { title: 'Secondary', description: 'Tells or examines what primary sources give, as a news report does.' },
  tertiary: { title: 'Tertiary', description: 'Compiled from secondary sources, such as an encyclopedia or an index.' },
});
