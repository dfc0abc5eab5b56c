import { openList } from './code-list.ts';

export const exemptionCategory = openList('exemption-category', 'What a measure leaves free.', 'nutgraf', {
  food: { title: 'Food', description: 'Food and what is needed to grow it.' },
  medicine: { title: 'Medicine', description: 'Medicines, medical supplies and equipment.' },
  humanitarian: {
    title: 'Humanitarian',
    description: 'Relief work and what it needs, whoever brings it.',
    source: 'UN Security Council resolution 2664',
  },
  fuel: { title: 'Fuel', description: 'Petrol, gas and other fuel.' },
  electricity: { title: 'Electricity', description: 'The supply of electric power.' },
  remittances: { title: 'Remittances', description: 'Money that people send home for the living of their families.' },
  'licensed-transaction': {
    title: 'Licensed transaction',
    description: 'What an authority allows by licence, for one applicant or for all.',
    source: 'OFAC',
  },
  other: { title: 'Other', description: 'An exemption not named here; its text says which.' },
});
