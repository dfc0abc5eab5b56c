import type { Source, SourceType } from 'nutgraf';
import { sourceType } from 'nutgraf/codes';
import { compact, publishers, type Reading } from './context.ts';
import { addresses, identity, oneText, plainText, texts } from './value.ts';

/** What types of works surely are as sources. */
const types: Readonly<Record<string, SourceType | undefined>> = {
  Dataset: 'dataset',
  ImageObject: 'imagery',
  Clip: 'broadcast',
  Episode: 'broadcast',
  TVEpisode: 'broadcast',
};

/** A node of a work that is no article, as a source. */
export function source({ node, id, view, context }: Reading<'source'>): Source {
  const genres = texts(view, ['genre'], context).map(({ text }) => text);
  const stated = genres.find((one) => Object.hasOwn(sourceType.codes, one)) as SourceType | undefined;
  const publisher = view.take('publisher');
  const title = oneText(view, ['name', 'headline'], context);
  const { identifiers, urls } = identity(view, context);
  const own = addresses(view, ['mainEntityOfPage'], context);
  return compact<Source>({
    kind: 'source',
    id,
    type: stated ?? node['@type'].map((one) => types[one]).find((one) => one !== undefined) ?? 'other',
    title,
    publisher: publisher && context.refer(publisher.value, publisher.spot, publishers),
    licence: plainText(view, ['license'], context),
    description: oneText(view, ['description'], context),
    identifiers,
    urls: [...new Set([...urls, ...own])],
  });
}
