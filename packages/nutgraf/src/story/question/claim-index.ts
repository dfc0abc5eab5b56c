import type { Claim, ClaimId, EntityId, Story } from '../../generated/model.ts';
import type { StoryIndex } from '../story-index.ts';
import { type Lost, lostClaims } from './lost-claims.ts';

const known = new WeakMap<StoryIndex, ClaimIndex>();

/** The claims of a story by what they are about, and what became of them. */
export class ClaimIndex {
  /** Claims that no longer count, and why. */
  readonly lost: ReadonlyMap<ClaimId, Lost>;
  /** Claims in whose place another one stands that counts. */
  readonly replaced: ReadonlySet<ClaimId>;
  readonly #about = new Map<EntityId, Claim[]>();
  readonly #against = new Map<ClaimId, ClaimId[]>();

  constructor(story: Story) {
    const lost = lostClaims(story);
    const replaced = new Set<ClaimId>();
    for (const claim of story.claims ?? []) {
      const { id, about = [], contradicts = [], supersedes } = claim;
      if (supersedes !== undefined && !lost.has(id)) replaced.add(supersedes);
      for (const entity of new Set(about.map((one) => one.entity))) put(this.#about, entity, claim);
      for (const other of contradicts) put(this.#against, other, id);
    }
    this.lost = lost;
    this.replaced = replaced;
  }

  /** The claims of an index, read once. */
  static of(index: StoryIndex): ClaimIndex {
    const claims = known.get(index) ?? new ClaimIndex(index.story);
    known.set(index, claims);
    return claims;
  }

  /** The claims about an entity or a part of it, in the order of the story. */
  about(id: EntityId): readonly Claim[] {
    return this.#about.get(id) ?? [];
  }

  /** The claims that contradict a claim. */
  against(id: ClaimId): readonly ClaimId[] {
    return this.#against.get(id) ?? [];
  }
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
