import { openList } from './code-list.ts';

export const eventRole = openList('event-role', 'What somebody or something is to an event.', 'nutgraf', {
  agent: { title: 'Agent', description: 'Does what the event names: who attacks, delivers, announces.', source: 'PLOVER' },
  recipient: { title: 'Recipient', description: 'Is the one to whom it is done or given; who is harmed is the victim.', source: 'PLOVER' },
  host: { title: 'Host', description: 'Receives the others at its place.' },
  organizer: { title: 'Organizer', description: 'Convenes or arranges it, wherever it is held.', source: 'schema.org' },
  visitor: { title: 'Visitor', description: 'Comes as a guest of the host.' },
  attendee: { title: 'Attendee', description: 'Is there and takes part, with no other role stated.', source: 'schema.org' },
  witness: { title: 'Witness', description: 'Sees it happen without taking part.' },
  mediator: { title: 'Mediator', description: 'Goes between the sides.' },
  victim: { title: 'Victim', description: 'Is harmed by it.' },
  subject: { title: 'Subject', description: 'Is what it is about, without acting: the person appointed, the ship seized.' },
});
