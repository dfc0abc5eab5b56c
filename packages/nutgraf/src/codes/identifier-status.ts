import { closedList } from './code-list.ts';

export const identifierStatus = closedList(
  'identifier-status',
  'Whether an identifier, above all a document, is still good, as the source says.',
  'nutgraf',
  {
    valid: { title: 'Valid', description: 'The identifier was good when the source was written.' },
    expired: { title: 'Expired', description: 'The time for which the identifier was issued is over; nobody withdrew it.' },
    revoked: { title: 'Revoked', description: 'The issuer withdrew the identifier before its time was over.' },
    lost: { title: 'Lost or stolen', description: 'The document was reported lost or stolen, so that another person may carry it.' },
    false: { title: 'False', description: 'The document is forged, or the identifier was never issued to this entity.' },
  },
);
