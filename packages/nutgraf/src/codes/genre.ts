import { openList } from './code-list.ts';

export const genre = openList('genre', 'The journalistic form of an article, not its subject.', 'IPTC genre', {
  report: { title: 'News report', description: 'An account of what happened, without a view of its own.', source: 'schema.org' },
  analysis: {
    title: 'Analysis',
    description: 'Works out what the facts mean, from research and named grounds; not an opinion of how things ought to be.',
  },
  opinion: {
    title: 'Opinion',
    description: 'Argues for a view of the writer or of the paper, such as a column, an editorial or a comment.',
  },
  interview: {
    title: 'Interview',
    description: 'A conversation with one or more people, told as question and answer or built on their words.',
  },
  explainer: {
    title: 'Explainer',
    description: 'Sets out how a matter works for readers who come to it new; background serves one piece of news.',
    source: 'nutgraf',
  },
  background: { title: 'Background', description: 'Scene and history to a piece of news that is reported elsewhere.' },
  live: {
    title: 'Live coverage',
    description: 'Goes on growing while the event lasts, entry by entry; what an early entry says may be overtaken.',
    source: 'schema.org',
  },
  review: { title: 'Review', description: 'Judges a work, a product or a performance; a press review is a summary.' },
  'fact-check': { title: 'Fact check', description: 'Examines a statement that others made and gives a verdict on it.' },
  'press-release': {
    title: 'Press release',
    description: 'Text of an interested party, passed on as it came; not the work of a newsroom.',
  },
  obituary: { title: 'Obituary', description: 'The life of somebody who has died.' },
  summary: { title: 'Summary', description: 'A digest of several pieces of news, or of one long one, without reporting of its own.' },
  sponsored: {
    title: 'Sponsored content',
    description: 'Paid for by the party that it speaks of or for, however much it looks like a report.',
  },
});
