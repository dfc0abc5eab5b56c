import { type Media, type MediaType, WebUrlSchema } from 'nutgraf';
import { fits } from '../../fit.ts';
import { takeDate } from '../../repair/date.ts';
import type { View } from '../../view.ts';
import { mentions } from './concept.ts';
import { type Context, compact } from './context.ts';
import { descriptions, headlines } from './text.ts';

/** The form of a medium, by the type of an item or the first part of a media type. */
const types = new Map<string, MediaType>([
  ['picture', 'image'],
  ['image', 'image'],
  ['photo', 'image'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

/** What a type of item, or else the media type or the name of its file, says about the form of a medium. */
export function mediaType(type: string | undefined, contentType: string | undefined, href: string | undefined): MediaType | undefined {
  const stated = types.get(type?.toLowerCase() ?? '');
  if (stated !== undefined) return stated;
  const major = contentType?.split('/')[0]?.toLowerCase() ?? '';
  if (major !== '') return types.get(major) ?? 'document';
  const extension = /\.([a-z0-9]{2,4})(?:[?#]|$)/iu.exec(href ?? '')?.[1]?.toLowerCase() ?? '';
  return extensions.find(([names]) => names.includes(extension))?.[1];
}

const extensions: readonly (readonly [readonly string[], MediaType])[] = [
  [['jpg', 'jpeg', 'png', 'gif', 'webp', 'tif', 'tiff'], 'image'],
  [['mp4', 'mov', 'webm', 'mpg', 'mpeg'], 'video'],
  [['mp3', 'wav', 'ogg', 'm4a', 'aac'], 'audio'],
  [['pdf', 'doc', 'docx', 'txt'], 'document'],
];

interface Rendition {
  href: string;
  contentType: string | undefined;
  /** Pixels, or else bytes: which of several is the largest. */
  size: number;
}

/** The rendition that stands for all: the largest, or the first of equals. What the others hold is reported as narrowed. */
function rendition(view: View, context: Context): Rendition | undefined {
  const spot = view.spotOf('renditions');
  const all = view.entries('renditions').flatMap((found) => {
    const entry = view.viewOf(found);
    const href = entry?.text('href', 'url');
    const contentType = entry?.text('mimetype', 'contenttype', 'contentType');
    if (entry === undefined) return [];
    if (href === undefined) {
      context.ledger.drop(found.spot, 'it has no address');
      return [];
    }
    const size =
      Number(entry.peek('width')) * Number(entry.peek('height')) || Number(entry.peek('sizeinbytes') ?? entry.peek('sizeInBytes')) || 0;
    return [{ href, contentType, size, rest: entry.unread }];
  });
  const rest = [...new Set(all.flatMap((one) => one.rest))];
  const others = all.length > 1 ? [`${all.length - 1} of ${all.length} renditions`] : [];
  if (rest.length + others.length > 0)
    context.ledger.note('narrowed', spot, `is kept as one address: left out are ${[...others, ...rest].join(', ')}`);
  return all.reduce<Rendition | undefined>((best, one) => (best === undefined || one.size > best.size ? one : best), undefined);
}

function address(href: string | undefined, view: View, context: Context): string | undefined {
  if (href === undefined) return undefined;
  const url = href.trim().replaceAll(' ', '%20');
  if (fits(WebUrlSchema, url)) {
    if (url !== href) context.ledger.repair(view.spotOf('renditions'), href, url);
    return url;
  }
  context.ledger.drop(view.spotOf('renditions'), 'its address is none on the web');
  return undefined;
}

/** The medium that an item itself is, or that its renditions hold. */
export function ownMedia(view: View, type: string | undefined, context: Context): Media[] {
  const chosen = rendition(view, context);
  const form = mediaType(type, chosen?.contentType, chosen?.href);
  if (form === undefined) {
    if (chosen !== undefined) context.ledger.drop(view.spotOf('renditions'), 'nothing tells what sort of medium it is');
    return [];
  }
  const url = address(chosen?.href, view, context);
  if (url === undefined && types.get(type?.toLowerCase() ?? '') === undefined) return [];
  return [compact<Media>({ type: form, url, takenAt: takeDate(view, 'contentcreated', 'contentCreated', 'content_created') })];
}

/** The pictures, videos, recordings and graphics that an item is associated with. Associations of another type are dropped. */
export function associatedMedia(view: View, context: Context): Media[] {
  return view.entries('associations').flatMap((found) => {
    const item = view.viewOf(found);
    if (item === undefined) return [];
    const type = item.text('type');
    const chosen = rendition(item, context);
    const form = mediaType(type, chosen?.contentType, chosen?.href);
    if (form === undefined) {
      context.ledger.drop(
        found.spot,
        `it is ${type === undefined ? 'of no stated type' : `of the type ${type}`}, and how articles hang together it does not say`,
      );
      return [];
    }
    const texts = [...descriptions(item, context), ...single(item, 'caption', context), ...headlines(item, context)];
    const best = texts.find(({ contentType }) => contentType === undefined || contentType === 'text/plain') ?? texts[0];
    const depicts = depicted(item, context);
    const medium = compact<Media>({
      type: form,
      url: address(chosen?.href, item, context),
      caption: best && compact({ text: best.text, lang: best.lang }),
      credit: item.text('creditline', 'byline', 'by'),
      takenAt: takeDate(item, 'contentcreated', 'contentCreated', 'content_created'),
      depicts,
    });
    const rest = [...(texts.length > 1 ? ['further texts'] : []), ...item.unread];
    if (rest.length > 0) context.ledger.note('narrowed', found.spot, `is kept as a medium of the article: left out are ${rest.join(', ')}`);
    return [medium];
  });
}

function single(item: View, name: string, { lang }: Context) {
  const text = item.text(name);
  return text === undefined ? [] : [{ text, lang, contentType: undefined }];
}

function depicted(item: View, context: Context): Media['depicts'] {
  const found = [
    ...mentions(item, 'person', ['people', 'person'], context),
    ...mentions(item, 'organization', ['organisations', 'organisation'], context),
    ...mentions(item, 'asset', ['objects', 'object'], context),
  ];
  return found.map(({ ref }) => ref);
}
