import { openList } from './code-list.ts';

export const assetType = openList('asset-type', 'What sort of thing an asset is.', 'FollowTheMoney', {
  vessel: { title: 'Vessel', description: 'A ship or a boat; the company that runs it is an organization.' },
  aircraft: {
    title: 'Aircraft',
    description: 'One aeroplane, helicopter or drone with an identity of its own; a type of aircraft is its model.',
  },
  vehicle: { title: 'Vehicle', description: 'A vehicle on land, such as a car, a lorry or a locomotive.' },
  facility: {
    title: 'Facility',
    description: 'A plant, a mine, a port or a base as something that is owned; as a place where things happen it is a place.',
    source: 'nutgraf',
  },
  'crypto-wallet': { title: 'Crypto wallet', description: 'A wallet on a blockchain, whose address is a `wallet-address`.' },
  security: { title: 'Security', description: 'A share, a bond or another paper that is traded; not the company that issued it.' },
  'bank-account': { title: 'Bank account', description: 'An account at a bank, whose number is an `account-number`.' },
  cargo: { title: 'Cargo', description: 'Goods on their way as one thing, such as an intercepted shipment.', source: 'nutgraf' },
  'real-estate': { title: 'Real estate', description: 'Land or a building that is owned as property.' },
  other: {
    title: 'Other',
    description: 'Another thing that is owned, which the description or `classification` tells.',
    source: 'nutgraf',
  },
});
