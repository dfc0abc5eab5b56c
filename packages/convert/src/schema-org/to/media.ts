import type { Article, Media } from 'nutgraf';
import { compact } from '../../compact.ts';
import type { NodeOf } from './vocabulary.ts';
import { append, type Writer } from './writer.ts';

type MediaNode = NodeOf<'ImageObject'> | NodeOf<'VideoObject'> | NodeOf<'AudioObject'>;

const properties = [
  ['image', 'ImageObject'],
  ['video', 'VideoObject'],
  ['audio', 'AudioObject'],
] as const;

const depicted = ['person', 'organization', 'place', 'event', 'state', 'government', 'bloc'] as const;

/** Media as the pictures, videos and recordings of an article. A graphic is a picture; a document is none of them. */
export function mediaNodes(
  media: Article['media'],
  lang: string | undefined,
  writer: Writer,
): Pick<NodeOf<'NewsArticle'>, 'image' | 'video' | 'audio'> {
  const nodes: Record<string, MediaNode[]> = {};
  const groups = writer
    .distinct('/media', media, (medium) => medium)
    .flatMap(({ value, at }) => {
      const group = properties.findIndex(([property]) => property === (value.type === 'graphic' ? 'image' : value.type));
      const [property, type] = properties[group] ?? [];
      const node = property === undefined || type === undefined ? undefined : mediumNode(value, type, lang, at, writer);
      if (node === undefined || property === undefined) {
        writer.drop(at, property === undefined ? 'it is neither a picture nor a video nor a recording' : 'nothing of it can be written');
        return [];
      }
      append(nodes, property, node);
      return [group];
    });
  writer.order('/media', groups);
  return nodes as Pick<NodeOf<'NewsArticle'>, 'image' | 'video' | 'audio'>;
}

function mediumNode(medium: Media, type: MediaNode['@type'], lang: string | undefined, at: string, writer: Writer): MediaNode | undefined {
  const { type: form, url, caption, credit, takenAt, takenIn, depicts, ...rest } = medium;
  writer.dropRest(rest, at);
  if (form === 'graphic') writer.narrow(`${at}/type`, 'is read back as `image`');
  const node = compact<NodeOf<'ImageObject'>>({
    '@type': type as 'ImageObject',
    contentUrl: url,
    caption: writer.local(`${at}/caption`, caption, lang),
    creditText: writer.text(`${at}/credit`, credit),
    dateCreated: writer.date(`${at}/takenAt`, takenAt),
    locationCreated: writer.reference(`${at}/takenIn`, takenIn, ['place']),
    about: writer.entries(`${at}/depicts`, depicts).flatMap(({ value, at: entry }) => writer.reference(entry, value, depicted) ?? []),
  });
  return Object.keys(node).length === 1 ? undefined : node;
}
