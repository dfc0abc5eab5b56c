import type { ClaimId, Derivation, Story } from '../../generated/model.ts';
import { StoryIndex } from '../story-index.ts';

/** Whether an article that came out of another text in this way is no second source beside it. */
const dependent: Readonly<Record<Derivation, boolean>> = {
  syndicated: true,
  rewritten: true,
  translated: true,
  aggregated: true,
  updated: true,
  quoted: false,
};

/**
 * How many sources that do not depend on each other state some claims. The articles and sources that state them count as one if they have
 * the same `independenceGroup` or the same publisher, or if one was made from the other or both from a third (`derivedFrom`, over any
 * number of steps; a text that merely quotes has reporting of its own). A claim that the story lacks does not count.
 *
 * It counts who publishes, not who speaks: two papers that quote one minister are two. Retracted and refuted claims count if they are asked for.
 */
export function independentSources(story: Story | StoryIndex, claims: readonly ClaimId[]): number {
  const index = StoryIndex.of(story);
  const above = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    for (let at = node; at !== root; ) {
      const next = above.get(at) as string;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [root, other] = [rootOf(a), rootOf(b)];
    if (root !== other) above.set(root, other);
  };
  for (const origin of [...index.all('article'), ...index.all('source')]) {
    if (origin.independenceGroup !== undefined) join(origin.id, `group ${origin.independenceGroup}`);
    if (origin.publisher !== undefined) join(origin.id, origin.publisher);
    if (origin.kind !== 'article') continue;
    for (const { of, relation } of origin.derivedFrom ?? []) if (dependent[relation]) join(origin.id, of);
  }
  const stated = claims.flatMap((id) => index.get(id)?.statedIn ?? []);
  return new Set(stated.map(rootOf)).size;
}
