import { closedList } from './code-list.ts';

export const casualtyType = closedList('casualty-type', 'What became of people in an event.', 'nutgraf', {
  killed: { title: 'Killed', description: 'Dead, at once or of their wounds.', source: 'UCDP' },
  wounded: { title: 'Wounded', description: 'Hurt and alive.' },
  missing: { title: 'Missing', description: 'Of unknown fate; not counted as dead.' },
  captured: { title: 'Captured', description: 'Held by an adversary, as prisoners or hostages.' },
  displaced: { title: 'Displaced', description: 'Driven from their homes, within the country or out of it.' },
});
