import { closedList } from './code-list.ts';

export const attribution = closedList('attribution', 'To whom the source ascribes a claim, and under what terms.', 'nutgraf', {
  'on-record': { title: 'On the record', description: 'To a speaker who is named.' },
  background: { title: 'On background', description: 'To a speaker told by office or side and not by name, such as “a senior official”.' },
  'anonymous-source': {
    title: 'Anonymous source',
    description: 'To a source that is not named and not described so that it could be placed.',
  },
  'official-statement': {
    title: 'Official statement',
    description: 'To a body that issued it as its own, whether or not a person read it out.',
  },
  unattributed: { title: 'Unattributed', description: 'To nobody, though the matter is one that the reporter must have from somebody.' },
});
