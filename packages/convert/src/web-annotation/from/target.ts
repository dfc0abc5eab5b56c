import { type Evidence, idFor, type OriginId, type WebUrl, WebUrlSchema } from 'nutgraf';
import { fits } from '../../fit.ts';
import { ownId } from '../../own-uri.ts';
import type { Found, View } from '../../view.ts';
import { type Context, compact } from './context.ts';
import { evidenceOf } from './selector.ts';

/** What an annotation is about: an article or a source, and the words in it. */
export interface Target {
  statedIn: OriginId;
  evidence: Evidence[];
}

/** The targets of an annotation. A claim is stated in one article or source: targets elsewhere than the first are dropped. */
export function targetOf(annotation: View, context: Context): Target | undefined {
  let result: Target | undefined;
  for (const found of annotation.list('target')) {
    const view = typeof found.value === 'object' ? annotation.viewOf(found) : undefined;
    const id = originOf(view === undefined ? found : (view.take('source') ?? { ...found, value: view.text('id', '@id') }), context);
    view?.text('id', '@id');
    view?.take('type');
    if (id === undefined || (result !== undefined && result.statedIn !== id)) {
      context.ledger.drop(found.spot, id === undefined ? 'it does not say what it is about' : 'a claim is stated in one article or source');
      continue;
    }
    result ??= { statedIn: id, evidence: [] };
    const evidence = view && evidenceOf(view, context);
    if (evidence !== undefined) result.evidence.push(evidence);
    view?.close();
  }
  return result;
}

/** The article or source that an address stands for. It becomes an entity that holds no more than the address. */
function originOf({ value, spot }: Found, context: Context): OriginId | undefined {
  const { id, canonical } =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : { id: value, canonical: undefined };
  const address = typeof id === 'string' && id.trim() !== '' ? id.trim() : undefined;
  const own = [canonical, address].map((uri) => (typeof uri === 'string' ? ownId(uri, 'article', 'source') : undefined)).find(Boolean);
  if (own === undefined && address === undefined) return undefined;
  const origin: OriginId = own ?? idFor('source', context.namespace, address ?? '');
  const url: WebUrl | undefined = fits(WebUrlSchema, address) ? address : undefined;
  const isOther = url === undefined && own === undefined;
  if (!context.entities.has(origin)) {
    const known = compact({
      urls: url === undefined ? undefined : [url],
      identifiers: isOther ? [{ scheme: 'x-uri' as const, value: address ?? '' }] : undefined,
    });
    const entity = origin.startsWith('article/')
      ? { kind: 'article', id: origin, ...known }
      : { kind: 'source', id: origin, type: 'other', ...known };
    context.entities.set(origin, entity as never);
    context.ledger.note('stub-created', spot, 'is an entity of its own, with its address');
  }
  return origin;
}
