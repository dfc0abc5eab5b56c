import type { Contact, Country, Identifier, Measure, Person } from 'nutgraf';
import { countryOf } from '../../sanctions/country.ts';
import { schemeOf } from '../../sanctions/identifier.ts';
import { trimOff } from '../../sanctions/trim.ts';

/** What an entry of `ids` says, of which most are no documents. */
export type ReadId =
  | { identifier: Identifier }
  | { contact: Contact }
  | { measure: Measure }
  | { gender: NonNullable<Person['gender']> }
  | { formerFlag: Country }
  | { builtOn: string }
  | { established: string }
  | { model: string }
  | { note: string };

const contacts: readonly [RegExp, Contact['type']][] = [
  [/^website\b/iu, 'website'],
  [/^e-?mail\b/iu, 'email'],
  [/^(?:tele)?phone\b/iu, 'phone'],
  [/^fax\b/iu, 'fax'],
];

const measures: readonly [RegExp, Measure['type']][] = [
  [/^Executive Order \d+ Directive (?:Determination|Information)/iu, 'sectoral'],
  [/^(?:Secondary sanctions risk|Additional Sanctions Information)/iu, 'secondary'],
  [/^Transactions Prohibited For Persons/iu, 'transaction-ban'],
];

/** Whether words can be a type, which is never a number. */
function isType(words: string): boolean {
  return /^Executive Order \d+ \p{L}/u.test(words) || (/\p{L}/u.test(words) && !/[\d@]/u.test(words));
}

/**
 * Reads an entry of `ids`: a value, its type and the country that issued it, with commas between them. Files with `_id` have the type
 * first and the country last, `Passport, X123, TR`; others the country first and the type last, `TR, X123, Passport`.
 */
export function readId(entry: string, { isTypeFirst }: { isTypeFirst: boolean }): ReadId {
  const parts = entry.split(/,\s+/u);
  const type = trimOff((isTypeFirst ? parts.shift() : parts.pop()) ?? '', ':-');
  const code = isTypeFirst ? parts.at(-1) : parts[0];
  const country = parts.length > 1 && /^[A-Z]{2}$/u.test(code ?? '') ? countryOf(code ?? '') : undefined;
  const values = country === undefined ? parts : isTypeFirst ? parts.slice(0, -1) : parts.slice(1);
  const value = values.join(', ').trim();
  if (value === '' || !isType(type)) return { note: entry };
  return read(type, value, country) ?? { note: `${type}: ${[value, ...(country === undefined ? [] : [country])].join(', ')}` };
}

function read(type: string, value: string, country: Country | undefined): ReadId | undefined {
  const contact = contacts.find(([words]) => words.test(type))?.[1];
  if (contact !== undefined) return { contact: { type: contact, value } };
  const measure = measures.find(([words]) => words.test(type))?.[1];
  if (measure !== undefined) return { measure: { type: measure, stated: `${type}: ${value}` } };
  if (/^gender$/iu.test(type) && /^(?:fe)?male$/iu.test(value)) return { gender: value.toLowerCase() as 'male' | 'female' };
  if (/^former vessel flag$/iu.test(type)) return formerFlag(value);
  if (/^(?:vessel year of build|aircraft manufacture date|other vessel built)\b/iu.test(type)) return { builtOn: value };
  if (/^organization established date$/iu.test(type)) return { established: value };
  if (/^aircraft model$/iu.test(type)) return { model: value };
  const scheme = schemeOf(type);
  if (scheme === undefined) return undefined;
  const note = /^(?:x-|other-document|registration-number|tax-id|national-id)/u.test(scheme) ? type : undefined;
  return { identifier: { scheme, value, ...(country && { country }), ...(note !== undefined && { note }) } };
}

function formerFlag(value: string): ReadId | undefined {
  const formerFlag = countryOf(value);
  return formerFlag === undefined ? undefined : { formerFlag };
}
