import { openList } from './code-list.ts';

export const agreementInstrument = openList(
  'agreement-instrument',
  'What paper an agreement is, whatever it is about.',
  'Vienna Convention on the Law of Treaties and practice',
  {
    treaty: {
      title: 'Treaty',
      description: 'A written agreement between states or international bodies, binding under international law.',
    },
    convention: { title: 'Convention', description: 'A treaty of many parties, often open for others to join.' },
    charter: { title: 'Charter', description: 'A treaty that founds a body and says how it works.' },
    protocol: { title: 'Protocol', description: 'An agreement that adds to an earlier one or carries it out, with parties of its own.' },
    amendment: { title: 'Amendment', description: 'A text that changes the wording of an earlier agreement.' },
    mou: { title: 'Memorandum of understanding', description: 'A record of what is intended, as a rule not meant to bind in law.' },
    'exchange-of-notes': { title: 'Exchange of notes', description: 'Two letters, offer and answer, that together make the agreement.' },
    'joint-declaration': {
      title: 'Joint declaration',
      description: 'A statement that the participants make together on what they hold or intend.',
    },
    communique: { title: 'Communiqué', description: 'A text issued at the end of talks to tell the public of their outcome.' },
    contract: {
      title: 'Contract',
      description: 'An agreement under the law of some state, for instance between a government and a company.',
      source: 'OCDS',
    },
    framework: {
      title: 'Framework agreement',
      description: 'Sets the terms under which later agreements are made, and settles little by itself.',
    },
    'letter-of-intent': { title: 'Letter of intent', description: 'Says that one or both sides mean to conclude an agreement later on.' },
    roadmap: { title: 'Roadmap', description: 'A plan of steps towards a goal, with or without dates.' },
    oral: { title: 'Oral agreement', description: 'Agreed in words, with no text known to exist.' },
    agreement: { title: 'Agreement', description: 'Called an agreement, with nothing more said of what paper it is.' },
  },
);
