import { checkEntity, hasErrors, type Identifier, IdentifierSchema, type WebUrl, WebUrlSchema } from 'nutgraf';
import { fits } from '../../fit.ts';
import { isOwn } from '../../own-uri.ts';
import type { View } from '../../view.ts';
import { type Context, compact } from './context.ts';
import { privateCode } from './genre.ts';

/** The address of an item where its identity is one on the web, and otherwise that identity as an identifier. */
export function identity({ uri }: Pick<Context, 'uri'>): { urls: WebUrl[]; identifiers: Identifier[] } {
  const text = uri.trim();
  if (isOwn(text)) return { urls: [], identifiers: [] };
  return fits(WebUrlSchema, text) ? { urls: [text], identifiers: [] } : { urls: [], identifiers: [{ scheme: 'x-uri', value: text }] };
}

/** What an item is known by beside its identity. */
export interface Alternatives {
  urls: WebUrl[];
  identifiers: Identifier[];
}

/** The other identifiers of an item, under the names that the sender gives them, and its addresses on the web. */
export function alternatives(view: View, context: Context): Alternatives {
  const result: Alternatives = { urls: [], identifiers: [] };
  const add = (role: string | undefined, value: string): void => {
    const read = alternativeOf(role, value);
    if (typeof read === 'string') result.urls.push(read);
    else result.identifiers.push(read);
  };
  for (const { name, value, spot } of view.entries('altids', 'altIds')) {
    if (typeof value === 'string' || typeof value === 'number') {
      add(name, String(value));
      continue;
    }
    const entry = view.viewOf({ name, value, spot });
    const role = entry?.text('role');
    const id = entry?.text('value');
    entry?.close();
    if (id === undefined) context.ledger.drop(spot, 'it holds no identifier');
    else add(role, id);
  }
  return result;
}

/** An identifier by the role that it has: an address of the role `url`, a scheme of the model that is named as such, else a private scheme. */
export function alternativeOf(role: string | undefined, value: string): WebUrl | Identifier {
  if (role === 'url' && fits(WebUrlSchema, value)) return value;
  const known = { scheme: (role ?? '') as Identifier['scheme'], value };
  if (isSound(known) && !known.scheme.startsWith('x-')) return known;
  const scheme = privateCode(role?.split(/[/#]/u).at(-1) ?? '') ?? 'x-altid';
  return compact<Identifier>({ scheme, value, note: role === undefined || scheme === `x-${role}` ? undefined : role });
}

/** Whether an identifier is of a scheme of the model, and the check digits are right where the scheme has some. */
export function isSound(identifier: Identifier): boolean {
  const isKnown = fits(IdentifierSchema, identifier);
  return isKnown && !hasErrors(checkEntity({ kind: 'organization', id: 'organization/any', identifiers: [identifier] }));
}
