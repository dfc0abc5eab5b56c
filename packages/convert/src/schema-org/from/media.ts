import type { Media, MediaType } from 'nutgraf';
import { isNode } from '../graph.ts';
import { type Context, compact, NodeView } from './context.ts';
import { addresses, dateOf, plainText, texts, webAddress } from './value.ts';

/** Media of an article, by property, in the order in which they are listed. */
const mediaProperties: readonly (readonly [string, MediaType])[] = [
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
];

/** Pictures, videos and recordings. A thumbnail is one where there is no other picture. */
export function media(view: NodeView, lang: string | undefined, context: Context): Media[] {
  const found = mediaProperties.flatMap(([property, type]) => mediaIn(view, property, type, lang, context));
  const isPictured = found.some(({ type }) => type === 'image');
  if (!isPictured) found.push(...mediaIn(view, 'thumbnailUrl', 'image', lang, context));
  else if (view.take('thumbnailUrl', 'thumbnail') !== undefined)
    context.ledger.drop(view.spotOf('thumbnailUrl'), 'it is the small form of a picture, and there is another');
  return found;
}

function mediaIn(view: NodeView, property: string, type: MediaType, lang: string | undefined, context: Context): Media[] {
  const all = view.list(property).flatMap(({ value, spot }): Media[] => {
    const node = isNode(value) ? context.graph.resolve(value) : undefined;
    if (node !== undefined) return medium(new NodeView(node, context), node['@id'], type, lang, context);
    const url = typeof value === 'string' ? webAddress(value, view.scope) : undefined;
    if (url === undefined) context.ledger.drop(spot, 'it is no address on the web');
    return url === undefined ? [] : [{ type, url }];
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function medium(view: NodeView, id: string | undefined, type: MediaType, lang: string | undefined, context: Context): Media[] {
  const urls = addresses(view, ['contentUrl', 'url'], context);
  const url = urls[0] ?? (id !== undefined && /^https?:[^#]*$/iu.test(id) ? id : undefined);
  const [caption, ...others] = texts(view, ['caption', 'description', 'name'], context, lang);
  const place = view.take('locationCreated', 'contentLocation');
  const depicts = view.list('about').flatMap(({ value, spot }) => {
    return context.refer(value, spot, ['person', 'organization', 'place', 'event', 'state', 'government', 'bloc']) ?? [];
  });
  const result = compact<Media>({
    type,
    url,
    caption: caption && compact({ text: caption.text, lang: caption.lang }),
    credit: plainText(view, ['creditText'], context),
    takenAt: dateOf(view, ['dateCreated'], context),
    takenIn: place && context.refer(place.value, place.spot, ['place']),
    depicts,
  });
  if (urls.length > 1) context.ledger.note('narrowed', view.spot, 'has several addresses, of which that of its content is kept');
  if (others.some(({ text }) => text !== caption?.text))
    context.ledger.note('narrowed', view.spot, 'has several texts, of which the caption is kept');
  view.close();
  return Object.keys(result).length === 1 ? [] : [result];
}
