import { closedList } from './code-list.ts';

export const obligationType = closedList('obligation-type', 'What the members of an alliance owe one another.', 'ATOP', {
  defence: { title: 'Defence', description: 'To help a member that is attacked.' },
  offence: { title: 'Offence', description: 'To join a member in war also where nobody attacked it.' },
  neutrality: { title: 'Neutrality', description: 'To stay out of a conflict of a member and not to help its enemy.' },
  'non-aggression': { title: 'Non-aggression', description: 'Not to use force against a member; this is no promise to help it.' },
  consultation: {
    title: 'Consultation',
    description: 'To consult or to seek a common line when a crisis comes; what is then done stays open.',
  },
});
