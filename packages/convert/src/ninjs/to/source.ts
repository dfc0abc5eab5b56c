import type { ActorId, Article } from 'nutgraf';
import type { NinjsConcept } from './concept.ts';
import { type Context, compact } from './context.ts';

/** A source of the content as ninjs has it. */
export type NinjsSource = NinjsConcept & { role?: string };

const personal: readonly (string | undefined)[] = ['author', 'reporter', 'editor', 'photographer', 'translator'];

/** Who stands behind an article: publisher, distributor and those who made it, each in a role. */
export function sources(article: Article, { concepts, losses }: Context): NinjsSource[] {
  const source = (actor: ActorId, role: string | undefined, pointer: string): NinjsSource[] => {
    const concept = concepts.source(actor, role === undefined ? undefined : personal.includes(role) ? 'person' : 'organization');
    if (concept === undefined) {
      losses.drop(article, pointer, 'ninjs tells people and organisations as sources, by what is told of them here');
      return [];
    }
    return [compact<NinjsSource>({ ...concept, role })];
  };
  const { publisher, distributor, contributors = [] } = article;
  return [
    ...(publisher === undefined ? [] : source(publisher, 'publisher', '/publisher')),
    ...(distributor === undefined ? [] : source(distributor, 'distributor', '/distributor')),
    ...contributors.flatMap(({ actor, role }, index) => source(actor, role, `/contributors/${index}`)),
  ];
}
