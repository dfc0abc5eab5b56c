import { closedList } from './code-list.ts';

export const agreementRelation = closedList('agreement-relation', 'What one agreement is to another.', 'nutgraf', {
  amends: { title: 'Amends', description: 'Changes parts of the other, which stays in force.', source: 'schema.org' },
  supersedes: { title: 'Supersedes', description: 'Takes the place of the other, which then no longer applies.' },
  implements: { title: 'Implements', description: 'Carries out what the other lays down.' },
  under: { title: 'Under', description: 'Is concluded under the other, such as a contract under a framework agreement.' },
  extends: { title: 'Extends', description: 'Prolongs the other or widens whom or what it covers, and leaves its terms as they are.' },
  'responds-to': { title: 'Responds to', description: 'Is made in answer to the other, by the same or by other participants.' },
});
