import type { Identifier } from 'nutgraf';
import { identifierScheme } from 'nutgraf/codes';
import { compact } from '../../compact.ts';
import { Ledger } from '../../ledger.ts';
import { View } from '../../view.ts';
import { isObject } from '../detect.ts';
import { isA } from '../foreign.ts';
import { ownOf } from '../identity.ts';
import type { FtmRecord } from './context.ts';
import { countries, first, oneDate, oneText, texts } from './value.ts';

/** The documents of identity of a record: those whose records name it and were read before it, and those that stand in it. */
export function documentsOf({ id, view, context }: FtmRecord): Identifier[] {
  const within = view.list('identification').flatMap(({ value, spot }) => {
    if (!isObject(value) || !isObject(value.properties)) {
      view.ledger.drop(spot, 'the document is a record of its own, which tells of its holder by itself');
      return [];
    }
    const inner = new View(value.properties, context.ledger, spot);
    inner.take('holder');
    const document = documentOf(inner, String(value.schema), isOwn(value.id));
    inner.close();
    if (document === undefined) view.ledger.drop(spot, 'the document has no number');
    return document ?? [];
  });
  return [...context.others.documentsOf(id), ...within];
}

/** The document that a record is, and its holders. `undefined` for a record that is none, or has no number. */
export function documentIn({ id, schema, properties }: Record<string, unknown>): { document: Identifier; holders: string[] } | undefined {
  if (typeof schema !== 'string' || !isA(schema, 'Identification') || !isObject(properties)) return undefined;
  const view = new View(properties, new Ledger(new Map()));
  const holders = texts(view, 'holder');
  const document = documentOf(view, schema, isOwn(id));
  return document === undefined || holders.length === 0 ? undefined : { document, holders };
}

function isOwn(id: unknown): boolean {
  return typeof id === 'string' && ownOf(id)?.part !== undefined;
}

/** This project's own tell the scheme as the type. */
function documentOf(view: View, schema: string, isOwn: boolean): Identifier | undefined {
  const number = oneText(view, 'number') ?? oneText(view, 'passportNumber');
  if (number === undefined) return undefined;
  const type = oneText(view, 'type');
  const scheme = isOwn ? type : undefined;
  const note = isOwn ? oneText(view, 'summary') : type;
  return compact<Identifier>({
    scheme: isScheme(scheme) ? scheme : isA(schema, 'Passport') ? 'passport' : 'other-document',
    value: number,
    country: first(countries(view, 'country'), view, 'country'),
    issuedBy: oneText(view, 'authority'),
    issuedOn: oneDate(view, 'startDate'),
    expiresOn: oneDate(view, 'endDate'),
    note,
  });
}

function isScheme(word: string | undefined): word is Identifier['scheme'] {
  return word !== undefined && (Object.hasOwn(identifierScheme.codes, word) || word.startsWith('x-'));
}
