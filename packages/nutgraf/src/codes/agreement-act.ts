import { closedList } from './code-list.ts';

export const agreementAct = closedList(
  'agreement-act',
  'What happens to an agreement, as a whole or for one party.',
  'Vienna Convention on the Law of Treaties and practice',
  {
    proposed: { title: 'Proposed', description: 'Somebody puts it forward; nobody has agreed.', source: 'nutgraf' },
    negotiating: { title: 'Negotiating', description: 'Talks on it begin or are under way; no terms are settled.' },
    initialled: {
      title: 'Initialled',
      description: 'The negotiators put their initials to the text so that it stands fixed; not yet signed.',
    },
    agreed: {
      title: 'Agreed',
      description: 'The participants settle it, in words or in substance, with no signature stated.',
      source: 'nutgraf',
    },
    announced: {
      title: 'Announced',
      description: 'It is made public that it exists or is to come; whether it is signed is not said.',
      source: 'nutgraf',
    },
    signed: { title: 'Signed', description: 'Signatures are put to it; that alone does not bring it into force, unless its terms say so.' },
    ratified: { title: 'Ratified', description: 'A party confirms after signing that it consents to be bound; not yet in force by that.' },
    accepted: {
      title: 'Accepted',
      description: 'A party consents to be bound by what its law calls acceptance; the effect is that of ratification.',
    },
    approved: {
      title: 'Approved',
      description: 'A party consents to be bound by what its law calls approval; the effect is that of ratification.',
    },
    acceded: { title: 'Acceded', description: 'A state that did not sign becomes a party.' },
    succeeded: { title: 'Succeeded', description: 'A successor state takes the place of its predecessor as a party.' },
    reserved: { title: 'Reserved', description: 'A party excludes or changes the effect of some of the terms for itself.' },
    'provisionally-applied': { title: 'Provisionally applied', description: 'It is applied although it is not yet in force.' },
    'in-force': { title: 'In force', description: 'It begins to bind, for all or for the party named; the signature may be years older.' },
    suspended: { title: 'Suspended', description: 'Its effect stops for a time; it is not ended.' },
    reinstated: { title: 'Reinstated', description: 'It has effect again after it was suspended.' },
    breached: { title: 'Breached', description: 'Somebody does not keep it, or is held not to; it stays in force all the same.' },
    denounced: {
      title: 'Denounced',
      description: 'A party gives notice that it will no longer be bound; as a rule this takes effect later.',
    },
    withdrawn: { title: 'Withdrawn', description: 'A party leaves it, and it goes on among the others.' },
    terminated: { title: 'Terminated', description: 'It is ended for all by an act of the parties or under its terms.' },
    expired: { title: 'Expired', description: 'The term it was made for runs out.' },
    superseded: { title: 'Superseded', description: 'A later agreement takes its place.' },
    lapsed: { title: 'Lapsed', description: 'It comes to nothing or falls out of use, with no act that ends it.' },
  },
);
