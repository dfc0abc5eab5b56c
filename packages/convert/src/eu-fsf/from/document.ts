import type { Identifier } from 'nutgraf';
import { compact } from '../../compact.ts';
import { takeListDate } from '../../sanctions/date.ts';
import { schemeOf, soundIdentifier } from '../../sanctions/identifier.ts';
import type { View } from '../../view.ts';
import { isSo, lineOf, placeOf, remark, remarksOf } from './word.ts';

const schemes: Readonly<Record<string, Identifier['scheme']>> = {
  passport: 'passport',
  id: 'national-id',
  ssn: 'national-id',
  fiscalcode: 'tax-id',
  tax: 'tax-id',
  regnumber: 'registration-number',
  swiftbic: 'bic',
  imo: 'imo',
  other: 'other-document',
};

const states = [
  ['@knownFalse', 'false'],
  ['@revokedByIssuer', 'revoked'],
  ['@reportedLost', 'lost'],
  ['@knownExpired', 'expired'],
] as const;

/** A document, or what the list says of one without a number, which is a note. */
export function documentOf(view: View, notes: string[]): Identifier[] {
  const code = lineOf(view, '@identificationTypeCode')?.toLowerCase() ?? '';
  const type = lineOf(view, '@identificationTypeDescription');
  const scheme = schemes[code] ?? schemeOf(type ?? '') ?? 'other-document';
  const number = lineOf(view, '@number');
  const latin = lineOf(view, '@latinNumber');
  const { country, words } = placeOf(view);
  const stated = states.filter(([name]) => isSo(view, name)).map(([, status]) => status);
  const validFrom = takeListDate(view, ['@validFrom']);
  const name = lineOf(view, '@nameOnDocument');
  const said = remark(
    scheme === 'other-document' ? (type ?? code) || undefined : undefined,
    isSo(view, '@diplomatic') ? 'diplomatic' : undefined,
    number !== undefined && latin !== undefined && latin !== number ? `in Latin letters: ${latin}` : undefined,
    name === undefined ? undefined : `in the name of ${name}`,
    validFrom === undefined ? undefined : `valid from ${validFrom}`,
    ...stated.slice(1).map((status) => `also ${status}`),
    words,
    lineOf(view, '@region'),
    ...remarksOf(view),
  );
  const identifier = compact<Identifier>({
    scheme,
    value: number ?? latin ?? '',
    country,
    issuedBy: lineOf(view, '@issuedBy'),
    issuedOn: takeListDate(view, ['@issuedDate']),
    expiresOn: takeListDate(view, ['@validTo']),
    status: stated[0],
    note: said,
  });
  view.close();
  if (identifier.value !== '')
    return [soundIdentifier(identifier, (reason) => view.ledger.note('repaired', view.spotOf('@number'), reason))];
  const rest = remark(
    type ?? (code || undefined),
    country,
    identifier.issuedBy,
    identifier.issuedOn,
    identifier.expiresOn,
    stated[0],
    said,
  );
  if (rest !== undefined) notes.push(rest);
  return [];
}
