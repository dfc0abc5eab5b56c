import { closedList } from './code-list.ts';

export const sourceType = closedList('source-type', 'What kind of thing a source is.', 'nutgraf', {
  'wire-copy': { title: 'Wire copy', description: 'Text of a news agency as it was delivered to its clients.' },
  'official-statement': { title: 'Official statement', description: 'Words that a government, a body or a company issues as its own.' },
  gazette: { title: 'Gazette', description: 'An official journal in which laws, decisions or listings are promulgated.' },
  'treaty-text': { title: 'Treaty text', description: 'The text of an agreement itself, not a report of what it says.' },
  'sanctions-list': {
    title: 'Sanctions list',
    description: 'A list of targets kept by an authority; an entry on it may be suspended or out of date.',
  },
  'court-ruling': { title: 'Court ruling', description: 'A judgment, an order or an opinion of a court.' },
  dataset: { title: 'Data set', description: 'Structured records that others compiled.' },
  'social-post': { title: 'Social post', description: 'A post on a social network or in a public channel.' },
  broadcast: { title: 'Broadcast', description: 'A programme on radio, television or a stream.' },
  imagery: { title: 'Imagery', description: 'Photographs, video or satellite pictures that are used as evidence.' },
  leak: { title: 'Leak', description: 'Material made public without the consent of those it came from.' },
  report: {
    title: 'Report',
    description: 'A study or an inquiry published by a body, such as a panel of experts; a piece of a newsroom is an article.',
  },
  other: { title: 'Other', description: 'A source of no kind named here; its title or description says which.' },
});
