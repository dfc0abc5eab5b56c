import type { Identifier, WebUrl } from 'nutgraf';
import { WebUrlSchema } from 'nutgraf';
import { fits } from '../../fit.ts';
import type { View } from '../../view.ts';
import { type Context, compact } from './context.ts';
import { privateCode } from './genre.ts';

/** The address of an item where its identity is one on the web, and otherwise that identity as an identifier. */
export function identity({ uri }: Context): { urls: WebUrl[]; identifiers: Identifier[] } {
  const text = uri.trim();
  return fits(WebUrlSchema, text) ? { urls: [text], identifiers: [] } : { urls: [], identifiers: [{ scheme: 'x-uri', value: text }] };
}

/** The other identifiers of an item, under the names that the sender gives them. */
export function alternatives(view: View, context: Context): Identifier[] {
  const named = view.entries('altids', 'altIds').flatMap(({ name, value, spot }) => {
    if (typeof value === 'string' || typeof value === 'number') return [identifier(name, String(value))];
    const entry = view.viewOf({ name, value, spot });
    const role = entry?.text('role');
    const id = entry?.text('value');
    entry?.close();
    if (id !== undefined) return [identifier(role, id)];
    context.ledger.drop(spot, 'it holds no identifier');
    return [];
  });
  return named;
}

function identifier(role: string | undefined, value: string): Identifier {
  const scheme = privateCode(role?.split(/[/#]/u).at(-1) ?? '') ?? 'x-altid';
  return compact<Identifier>({ scheme, value, note: role === undefined || scheme === `x-${role}` ? undefined : role });
}
