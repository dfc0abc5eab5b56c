import { closedList } from './code-list.ts';

export const assessor = closedList('assessor', 'Who or what made a judgement, such as a tag or a claim.', 'nutgraf', {
  human: { title: 'Human', description: 'A person read the source and judged.' },
  model: { title: 'Model', description: 'A statistical or language model judged, and no person has confirmed it.' },
  rule: { title: 'Rule', description: 'A fixed rule judged, such as a pattern, a look-up or a calculation.' },
});
