import type { Claim, ClaimId, EntityId, JsonPointer, Modality, Story } from '../../generated/model.ts';
import { fromPointer, valueAt } from '../../json-pointer.ts';
import { StoryIndex } from '../story-index.ts';
import { ClaimIndex } from './claim-index.ts';

/** How far an entity, or a property of it, is borne out by the claims of a story. */
export type Standing = 'stated' | 'reported' | 'alleged' | 'interpreted' | 'predicted' | 'disputed' | 'refuted' | 'retracted' | 'unbacked';

/** What a claim is worth as support, from the strongest. */
const strengths = ['stated', 'reported', 'alleged', 'interpreted', 'predicted'] as const;

/**
 * How a property, or an entity as a whole, stands by what the claims say of it. It weighs words, not truth.
 *
 * Looked at are the claims about the very pointer; if there are none, those about what lies below it. `''`, the default, is the entity
 * as a whole: claims without a path, or else any about it. A claim supports the property if it gives the value that the property has.
 * A claim superseded by one that still counts is left out. Then, the first that applies:
 *
 * 1. no support that still counts: `refuted` if one was refuted, `retracted` if one was taken back, `disputed` if it is only denied,
 *    questioned or given another value, `unbacked` if nothing is said;
 * 2. no support is confirmed, and one is marked as disputed, contradicted by a claim that counts, denied, or asserted with another
 *    value: `disputed`;
 * 3. the strongest support: `stated` (asserted by the article or source itself), `reported` (asserted by a speaker or an unnamed
 *    source), `alleged`, `interpreted`, `predicted` (also promised or conditional).
 *
 * Which claims no longer count, `lostClaims` says.
 */
export function standing(story: Story | StoryIndex, id: EntityId, pointer: JsonPointer = ''): Standing {
  const index = StoryIndex.of(story);
  const { lost, replaced } = ClaimIndex.of(index);
  const said = about(index, id, pointer).filter(({ claim }) => !replaced.has(claim.id));
  const supports = said.filter(({ stance }) => stance === 'for').map(({ claim }) => claim);
  const live = supports.filter((claim) => !lost.has(claim.id));
  if (live.length === 0) {
    const fates = new Set(supports.map((claim) => lost.get(claim.id)));
    if (fates.has('refuted')) return 'refuted';
    if (fates.has('retracted')) return 'retracted';
    return said.some(({ claim, stance }) => stance !== undefined && !lost.has(claim.id)) ? 'disputed' : 'unbacked';
  }
  const against = said.some(({ claim, stance }) => stance === 'against' && !lost.has(claim.id));
  const confirmed = live.some(({ verification }) => verification === 'confirmed');
  if (!confirmed && (against || live.some(({ verification }) => verification === 'disputed') || contradicted(index, live)))
    return 'disputed';
  const found = new Set(live.map(strengthOf));
  return strengths.find((strength) => found.has(strength)) ?? 'unbacked';
}

/** What a claim does for a property: `doubt` puts it in question, `undefined` speaks of another value than the one it has. */
type Stance = 'for' | 'against' | 'doubt' | undefined;

function about(index: StoryIndex, id: EntityId, pointer: JsonPointer): { claim: Claim; stance: Stance }[] {
  const entity = index.get(id);
  const entries = ClaimIndex.of(index)
    .about(id)
    .flatMap((claim) =>
      (claim.about ?? []).flatMap(({ entity: of, path = '', value }) => {
        if (of !== id || !(path === pointer || path.startsWith(`${pointer}/`))) return [];
        return [{ claim, path, value }];
      }),
    );
  const exact = entries.filter(({ path }) => path === pointer);
  return (exact.length > 0 ? exact : entries).map(({ claim, path, value }) => {
    const field = value === undefined ? undefined : valueAt(entity, fromPointer(path));
    return { claim, stance: stanceOf(claim.modality, field === undefined || field === value) };
  });
}

function stanceOf(modality: Modality, same: boolean): Stance {
  if (modality === 'denied') return same ? 'against' : undefined;
  if (modality === 'questioned') return same ? 'doubt' : undefined;
  if (same) return 'for';
  return modality === 'asserted' ? 'against' : undefined;
}

/** Whether a claim that counts, and that does not itself support the property, contradicts a support or is contradicted by one. */
function contradicted(index: StoryIndex, live: readonly Claim[]): boolean {
  const claims = ClaimIndex.of(index);
  const supporting = new Set(live.map(({ id }) => id));
  const rival = (id: ClaimId): boolean => index.get(id) !== undefined && !claims.lost.has(id) && !supporting.has(id);
  return live.some(({ id, contradicts = [] }) => contradicts.some(rival) || claims.against(id).some(rival));
}

function strengthOf({ modality, speaker, attribution, form }: Claim): (typeof strengths)[number] {
  if (modality === 'alleged' || modality === 'interpreted') return modality;
  if (modality !== 'asserted') return 'predicted';
  const quoted = form === 'direct-quote' || form === 'partial-quote' || form === 'paraphrase';
  const ascribed = attribution !== undefined && attribution !== 'unattributed';
  return speaker !== undefined || quoted || ascribed ? 'reported' : 'stated';
}
