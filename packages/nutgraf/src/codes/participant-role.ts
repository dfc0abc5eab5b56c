import { openList } from './code-list.ts';

export const participantRole = openList(
  'participant-role',
  'What somebody is to an agreement.',
  'Vienna Convention on the Law of Treaties and practice',
  {
    party: {
      title: 'Party',
      description: 'Is bound by the agreement, or is to be once it is in force; a signature alone does not make a party.',
    },
    signatory: {
      title: 'Signatory',
      description: 'Signs, for itself or on behalf of a party; whoever signs for another is not bound in person.',
    },
    witness: {
      title: 'Witness',
      description: 'Sees the agreement made, or signs as a witness, and is bound by nothing; no signatory of it.',
    },
    negotiator: { title: 'Negotiator', description: 'Works out the terms for a party, and need not sign.' },
    host: { title: 'Host', description: 'Gives the place for the talks or the signing.' },
    mediator: { title: 'Mediator', description: 'Helps the parties to agree, without being one of them.' },
    guarantor: { title: 'Guarantor', description: 'Vouches to the parties that the agreement is kept.' },
    depositary: { title: 'Depositary', description: 'Keeps the original text and takes in ratifications and notices.' },
    supplier: {
      title: 'Supplier',
      description: 'Delivers goods or services under the agreement, and need not be a party.',
      source: 'OCDS',
    },
    recipient: { title: 'Recipient', description: 'Gets goods or services under the agreement, and need not be a party.', source: 'SIPRI' },
    financier: { title: 'Financier', description: 'Pays or lends the money for what the agreement provides.', source: 'OCDS' },
    beneficiary: { title: 'Beneficiary', description: 'Gains from the agreement without a part in making it.' },
    observer: { title: 'Observer', description: 'Follows the talks or the agreement by invitation, without a vote and without duties.' },
  },
);
