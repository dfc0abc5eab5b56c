import type { Article, Entity, EntityId, Mention } from 'nutgraf';
import { lists, type NinjsConcept } from './concept.ts';
import { type Context, compact } from './context.ts';

/** A concept of an article, with what the article has to do with it. */
export type NinjsMention = NinjsConcept & { rel?: string };

/** The lists of concepts, in the order in which a reader finds them. */
const read = ['people', 'organisations', 'places', 'events', 'objects'] as const;

/** Whom and what the claims of each article are about, and who speaks in them, in the order of the claims. */
export function claimedIn(entities: readonly Entity[]): Map<EntityId, Set<EntityId>> {
  const claimed = new Map<EntityId, Set<EntityId>>();
  for (const entity of entities) {
    if (entity.kind !== 'claim') continue;
    const named = claimed.get(entity.statedIn) ?? new Set<EntityId>();
    claimed.set(entity.statedIn, named);
    for (const { entity: id } of entity.about ?? []) named.add(id);
    if (entity.speaker !== undefined) named.add(entity.speaker);
  }
  return claimed;
}

/** The mentions of an article. Of one that has none they are made of its claims, which is noted. */
function mentionsOf(article: Article, { claimed, concepts, losses }: Context): Mention[] {
  if (article.mentions !== undefined) return article.mentions;
  const named = [...(claimed.get(article.id) ?? [])].filter((id) => concepts.kindOf(id) !== undefined);
  if (named.length > 0) losses.narrow(article, '/mentions', 'holds whom and what the claims of the article are about');
  return named.map((ref) => ({ ref, role: 'mentions' }));
}

/** The entities that an article names, each in the list of its kind. */
export function mentioned(article: Article, context: Context): Record<(typeof read)[number], NinjsMention[]> {
  const { concepts, losses } = context;
  const found: Record<(typeof read)[number], NinjsMention[]> = { people: [], organisations: [], places: [], events: [], objects: [] };
  const order: number[] = [];
  const seen = new Set<string>();
  for (const [index, { ref, role, ...rest }] of mentionsOf(article, context).entries()) {
    const pointer = `/mentions/${index}`;
    const kind = concepts.kindOf(ref);
    const isTwice = seen.has(`${ref} ${role}`);
    const concept = isTwice ? undefined : concepts.listed(ref);
    if (kind === undefined || concept === undefined) {
      losses.drop(
        article,
        pointer,
        isTwice ? 'it is there twice' : 'ninjs names people, organisations, places, events and objects, by what is told of them here',
      );
      continue;
    }
    seen.add(`${ref} ${role}`);
    losses.dropRest(article, rest, pointer);
    found[lists[kind]].push(compact<NinjsMention>({ ...concept, rel: role }));
    order.push(read.indexOf(lists[kind]));
  }
  if (article.mentions !== undefined && order.some((one, at) => at > 0 && one < (order[at - 1] as number)))
    losses.narrow(article, '/mentions', 'is read kind by kind, which is another order');
  return found;
}
