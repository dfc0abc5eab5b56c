import { closedList } from './code-list.ts';

export const programScope = closedList('program-scope', 'Who stands behind a sanctions programme.', 'nutgraf', {
  unilateral: { title: 'Unilateral', description: 'One state by itself.' },
  regional: { title: 'Regional', description: 'A regional body, such as ECOWAS, the African Union or the European Union.' },
  multilateral: { title: 'Multilateral', description: 'Several states or bodies together, outside the United Nations.' },
  un: { title: 'United Nations', description: 'The Security Council, whose measures bind all members.' },
});
