import type { Article, Entity, EntityId, Event } from 'nutgraf';
import { factual } from '../factual.ts';
import type { Exported, ExportOptions } from '../format.ts';
import { Losses } from '../losses.ts';
import { articleDocument } from './to/article.ts';
import { Concepts } from './to/concept.ts';
import type { Context } from './to/context.ts';
import { eventDocument } from './to/event.ts';
import { claimedIn } from './to/mention.ts';

/**
 * Writes entities as documents of ninjs 3.1: one an article, with the people, organisations, places, events and things that it names, and one
 * an event, of the type `event`. An event that is disputed is not written, since ninjs has no word for that. Other entities stand only where
 * a document names them; an article that has no mentions names whom and what its claims are about. What ninjs cannot hold is told in `issues` and, place by place, in `losses`. What no claim bears out as a fact is
 * left out, unless `all` asks for it.
 *
 * The URI of a document is the address or URN that the id was made of, or `urn:nutgraf:` and the id, which `fromNinjs` reads back.
 */
export function toNinjs(entities: readonly Entity[], options: ExportOptions = {}): Exported {
  const losses = new Losses('ninjs 3.1');
  const written = factual(entities, losses, options);
  const byId = new Map<EntityId, Entity>(written.map((entity) => [entity.id, entity]));
  const concepts = new Concepts(byId, losses);
  const context: Context = { losses, claimed: claimedIn(written), concepts };
  const articles = written.filter((entity): entity is Article => entity.kind === 'article');
  const events = written.filter((entity): entity is Event => entity.kind === 'event' && concepts.kindOf(entity.id) !== undefined);
  const documents = [
    ...articles.map((article) => articleDocument(article, context)),
    ...events.map((event) => eventDocument(event, context)),
  ];
  concepts.close();
  for (const entity of written) {
    if (entity.kind === 'article' || (entity.kind === 'event' && entity.status !== 'disputed') || concepts.has(entity.id)) continue;
    losses.drop(
      entity,
      '',
      concepts.kindOf(entity.id) === undefined ? undefined : 'no article names it, and a document of its own it cannot have',
    );
  }
  return { documents, issues: losses.issues(), losses: losses.places };
}
