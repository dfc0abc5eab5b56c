import { openList } from './code-list.ts';

export const provisionType = openList('provision-type', 'What an agreement provides for, item by item.', 'nutgraf', {
  'equipment-supply': {
    title: 'Supply of equipment',
    description: 'Arms, vehicles or other military equipment are handed over.',
    source: 'SIPRI',
  },
  ammunition: { title: 'Ammunition', description: 'Shells, rounds, bombs or missiles are handed over for use.' },
  training: { title: 'Training', description: 'Forces or staff are taught.', source: 'DCAD' },
  'technology-transfer': {
    title: 'Technology transfer',
    description: 'Know-how, designs or tools to make or mend something are passed on.',
  },
  'licensed-production': {
    title: 'Licensed production',
    description: 'The recipient may make the goods itself under licence.',
    source: 'SIPRI',
  },
  maintenance: { title: 'Maintenance', description: 'Equipment is kept up, repaired or modernised.' },
  'joint-exercises': { title: 'Joint exercises', description: 'Forces train together.', source: 'DCAD' },
  basing: { title: 'Basing', description: 'Forces of one may be stationed with the other or use its ports and airfields.' },
  'intelligence-sharing': { title: 'Intelligence sharing', description: 'Secret information is passed on.', source: 'DCAD' },
  'personnel-exchange': {
    title: 'Exchange of personnel',
    description: 'Officers, experts or students go to the other side for a time.',
    source: 'DCAD',
  },
  construction: { title: 'Construction', description: 'Something is built, such as a road, a plant or a base.' },
  financing: { title: 'Financing', description: 'Money is lent or given for what the agreement provides.' },
  'debt-relief': { title: 'Debt relief', description: 'Debt is cancelled, deferred or put on easier terms.' },
  'market-access': { title: 'Market access', description: 'Goods, services or firms are let into a market, or in on better terms.' },
  recognition: { title: 'Recognition', description: 'A state, a government, a border or a claim is recognised.' },
  verification: { title: 'Verification', description: 'The parties may check, for instance by inspections, that limits are kept.' },
  'cessation-of-hostilities': { title: 'Cessation of hostilities', description: 'Fighting stops, for a time or for good.', source: 'PA-X' },
  'withdrawal-of-forces': { title: 'Withdrawal of forces', description: 'Forces leave a territory or a line.', source: 'PA-X' },
  disarmament: { title: 'Disarmament', description: 'Arms are given up, or fighters are disarmed and sent home.', source: 'PA-X' },
  'prisoner-release': {
    title: 'Release of prisoners',
    description: 'Prisoners or hostages are set free, in exchange or not.',
    source: 'PA-X',
  },
  'humanitarian-access': { title: 'Humanitarian access', description: 'Relief and those who bring it are let through.', source: 'PA-X' },
  monitoring: { title: 'Monitoring', description: 'A third party or a joint body watches whether the agreement is kept.', source: 'PA-X' },
  amnesty: { title: 'Amnesty', description: 'Acts of the conflict go unpunished.', source: 'PA-X' },
  'power-sharing': { title: 'Power sharing', description: 'Offices or powers are divided among the parties.', source: 'PA-X' },
  elections: { title: 'Elections', description: 'A vote is to be held, or its rules are set.', source: 'PA-X' },
  other: { title: 'Other', description: 'A provision not named here; its text says which.' },
});
