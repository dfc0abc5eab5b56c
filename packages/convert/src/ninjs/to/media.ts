import { type Article, type EntityId, type Media, toPointer } from 'nutgraf';
import { mediaType } from '../from/media.ts';
import { lists, type NinjsConcept } from './concept.ts';
import { type Context, compact } from './context.ts';
import { instant, says } from './form.ts';
import type { Language } from './language.ts';
import type { NinjsText } from './text.ts';

/** A medium as ninjs has it: an associated item of its own. */
export interface NinjsAssociation {
  name: string;
  uri: string;
  type?: string;
  descriptions?: NinjsText[];
  by?: string;
  contentCreated?: string;
  renditions?: { name: string; href: string; contentType?: string }[];
  people?: NinjsConcept[];
  organisations?: NinjsConcept[];
  objects?: NinjsConcept[];
}

const types: Readonly<Partial<Record<Media['type'], string>>> = { image: 'picture', video: 'video', audio: 'audio', graphic: 'graphic' };

/** Whom an associated item can show, in the order in which a reader finds them. */
const shown = ['people', 'organisations', 'objects'] as const;

/** The media of an article as associations. */
export function associations(article: Article, language: Language, context: Context): NinjsAssociation[] {
  const { losses } = context;
  return (article.media ?? []).flatMap((medium, index) => {
    const pointer = toPointer(['media', index]);
    const { type, url, caption, credit, takenAt, depicts = [], ...rest } = medium;
    const stated = types[type];
    if (stated === undefined && url === undefined) {
      losses.drop(article, pointer, 'without an address ninjs has no item of this sort');
      return [];
    }
    losses.dropRest(article, rest, pointer);
    const isTold = caption !== undefined && says(caption.text) && language.takes(caption, `${pointer}/caption`);
    if (caption !== undefined && !says(caption.text)) losses.drop(article, `${pointer}/caption`, 'it is blank');
    if (credit !== undefined && !says(credit)) losses.drop(article, `${pointer}/credit`, 'it is blank');
    if (takenAt !== undefined && instant(takenAt) === undefined) losses.drop(article, `${pointer}/takenAt`, lessThanInstant);
    // Only for a document the type of the file has to tell what it is; other types are told by the item.
    const contentType = stated === undefined && mediaType(undefined, undefined, url) !== type ? 'application/octet-stream' : undefined;
    return [
      compact<NinjsAssociation>({
        name: `media-${index}`,
        uri: `urn:nutgraf:${article.id}#media-${index}`,
        type: stated,
        descriptions: isTold ? [{ value: caption.text }] : undefined,
        by: says(credit) ? credit : undefined,
        contentCreated: instant(takenAt),
        renditions: url === undefined ? undefined : [compact({ name: 'main', href: url, contentType })],
        ...depicted(depicts, pointer, article, context),
      }),
    ];
  });
}

/** Why a date is lost that is less exact than the standard asks for. */
export const lessThanInstant = 'ninjs asks for a time of day with its zone';

function depicted(
  depicts: readonly EntityId[],
  pointer: string,
  article: Article,
  { losses, concepts }: Context,
): Pick<NinjsAssociation, (typeof shown)[number]> {
  const found: Record<(typeof shown)[number], NinjsConcept[]> = { people: [], organisations: [], objects: [] };
  const order: number[] = [];
  for (const [index, id] of depicts.entries()) {
    const kind = concepts.kindOf(id);
    const list = shown.find((one) => kind !== undefined && lists[kind] === one);
    const concept = list && concepts.listed(id);
    if (list === undefined || concept === undefined)
      losses.drop(article, `${pointer}/depicts/${index}`, 'ninjs tells people, organisations and objects that an item shows');
    else {
      found[list].push(concept);
      order.push(shown.indexOf(list));
    }
  }
  if (order.some((one, at) => at > 0 && one < (order[at - 1] as number)))
    losses.narrow(article, `${pointer}/depicts`, 'is read in another order');
  return found;
}
