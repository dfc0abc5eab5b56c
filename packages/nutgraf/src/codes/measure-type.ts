import { openList } from './code-list.ts';

export const measureType = openList('measure-type', 'What a measure forbids or restricts.', 'OpenSanctions', {
  'asset-freeze': {
    title: 'Asset freeze',
    description: 'Funds and other assets of the target are blocked, and none may reach it; they are not confiscated.',
  },
  'travel-ban': { title: 'Travel ban', description: 'The target may not enter or pass through.' },
  'arms-embargo': { title: 'Arms embargo', description: 'No arms may be supplied to the target, and often none bought from it.' },
  'arms-restrictions': { title: 'Arms restrictions', description: 'Limits on arms or related goods that fall short of an embargo.' },
  'export-control': { title: 'Export control', description: 'Goods or technology go to the target only under licence, or not at all.' },
  'import-restrictions': {
    title: 'Import restrictions',
    description: 'Goods from the target may not be brought in, or only within limits.',
  },
  'investment-ban': { title: 'Investment ban', description: 'No new investment in the target, its securities or its sector.' },
  'financial-restrictions': {
    title: 'Financial restrictions',
    description: 'Limits on credit, markets or banking for the target; its assets are not frozen.',
  },
  'services-ban': { title: 'Services ban', description: 'Certain services may not be provided to the target.' },
  sectoral: {
    title: 'Sectoral sanctions',
    description: 'Aimed at a sector of an economy, for the dealings named; targets in it are not blocked as a whole.',
  },
  'transport-restrictions': {
    title: 'Transport restrictions',
    description: 'Ships, aircraft or vehicles of the target are kept out or held.',
  },
  'aid-suspension': { title: 'Aid suspension', description: 'Aid to the target is stopped or held back.' },
  debarment: { title: 'Debarment', description: 'The target is shut out of public contracts or of projects that a bank funds.' },
  'claims-prohibition': {
    title: 'Prohibition to satisfy claims',
    description: 'Claims of the target that arise from the sanctions may not be satisfied.',
  },
  'border-closure': { title: 'Border closure', description: 'Borders with the target are closed, by land or by air.', source: 'nutgraf' },
  'transaction-ban': {
    title: 'Transaction ban',
    description: 'Dealings with the target are forbidden; what it owns need not be frozen.',
    source: 'nutgraf',
  },
  'state-asset-freeze': {
    title: 'Freeze of state assets',
    description: 'Assets of a state or of its central bank are blocked where they are held.',
    source: 'nutgraf',
  },
  'membership-suspension': {
    title: 'Suspension of membership',
    description: 'The target may not take part in a body that it belongs to; it is not expelled.',
    source: 'nutgraf',
  },
  'diplomatic-withdrawal': {
    title: 'Diplomatic withdrawal',
    description: 'Ambassadors are recalled or relations cut back as a measure.',
    source: 'nutgraf',
  },
  'military-assistance-ban': {
    title: 'Ban on military assistance',
    description: 'No training, advice or military support; the arms themselves are arms-embargo.',
    source: 'GSDB',
  },
  secondary: {
    title: 'Secondary sanctions',
    description: 'Others who deal with the target risk measures against themselves.',
    source: 'nutgraf',
  },
  other: { title: 'Other', description: 'A measure not named here; the words of the list say which.', source: 'nutgraf' },
});
