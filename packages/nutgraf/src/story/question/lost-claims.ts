import type { ClaimId, Story } from '../../generated/model.ts';
import { StoryIndex } from '../story-index.ts';

/** Why a claim no longer counts: it was shown to be wrong, or whoever published it took it back. */
export type Lost = 'refuted' | 'retracted';

/**
 * The claims of a story that no longer count, and why: those whose `verification` is refuted or retracted, those that a correction or
 * retraction of an article `affects`, and all of an article that was retracted as a whole. An update, a clarification or a takedown takes
 * nothing back. What is superseded or contradicted is not among them: it counts, beside what stands against it.
 */
export function lostClaims(story: Story | StoryIndex): Map<ClaimId, Lost> {
  const { articles = [], claims = [] } = story instanceof StoryIndex ? story.story : story;
  const lost = new Map<ClaimId, Lost>();
  const whole = new Set<string>();
  for (const { id, corrections = [] } of articles) {
    for (const { type, affects } of corrections) {
      if (type === 'retraction' && affects === undefined) whole.add(id);
      if (type === 'retraction' || type === 'correction') for (const claim of affects ?? []) lost.set(claim, 'retracted');
    }
  }
  for (const { id, statedIn, verification } of claims) {
    if (whole.has(statedIn)) lost.set(id, 'retracted');
    if (verification === 'refuted' || verification === 'retracted') lost.set(id, verification);
  }
  return lost;
}
