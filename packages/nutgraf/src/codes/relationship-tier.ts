import { closedList } from './code-list.ts';

export const relationshipTier = closedList(
  'relationship-tier',
  'How high a partnership is, in the words of the partners, above all in the diplomacy of China; no measure of what it is worth.',
  'nutgraf',
  {
    cooperative: {
      title: 'Cooperative partnership',
      description: 'The partners call it cooperative or friendly, and neither comprehensive nor strategic.',
    },
    comprehensive: {
      title: 'Comprehensive partnership',
      description: 'The partners call it comprehensive, over all fields, and not strategic.',
    },
    strategic: { title: 'Strategic partnership', description: 'The partners call it strategic, and not comprehensive.' },
    'comprehensive-strategic': {
      title: 'Comprehensive strategic partnership',
      description: 'The partners call it both comprehensive and strategic, without the words all-weather.',
    },
    'all-weather': {
      title: 'All-weather partnership',
      description: 'The partners call it all-weather, whatever other words stand beside it.',
    },
    other: { title: 'Other', description: 'The partners give it another rank, which `role` tells in their words.' },
  },
);
