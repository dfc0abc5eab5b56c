import { closedList } from './code-list.ts';

export const contactType = closedList(
  'contact-type',
  'By which way a contact is reached; a postal address is an address.',
  'nutgraf; after the contact details of Popolo',
  {
    email: { title: 'E-mail', description: 'An e-mail address, without `mailto:`.' },
    phone: { title: 'Telephone', description: 'A telephone number, fixed or mobile, in international form where it is known.' },
    fax: { title: 'Fax', description: 'A telephone number that a fax machine answers.' },
    website: { title: 'Website', description: 'The address of a site of the actor’s own; pages about the actor are its `urls`.' },
    social: { title: 'Social media account', description: 'The address or the handle of an account on a social network.' },
    other: { title: 'Other', description: 'Another way, such as a messenger or a radio frequency, which the note names.' },
  },
);
