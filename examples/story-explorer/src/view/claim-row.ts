import type { ActorId, Claim, ClaimId, Story } from 'nutgraf'
import { type Fate, fatesOf } from './fate.ts'
import { type Saying, type SayingWords, sayingOf, sayingWords } from './saying.ts'
import { lookupOf } from './story-lookup.ts'

/** A claim as a reader needs it. */
export interface ClaimRow {
  readonly id: ClaimId
  readonly claim: Claim
  readonly saying: Saying
  readonly fate: Fate
  /** Who says it: an actor, `unnamed` for a source that the article does not name, `article` for the article or source itself. */
  readonly speaker: ActorId | 'unnamed' | 'article'
}

/** Which claims are shown. Absent: all. */
export interface ClaimFilter {
  readonly saying?: Saying | undefined
  readonly speaker?: ClaimRow['speaker'] | undefined
  readonly fate?: Fate | undefined
}

const known = new WeakMap<Story, readonly ClaimRow[]>()

/** The claims of a story in the order in which their words stand; those without a place in a text come after the others. */
export function claimRows(story: Story): readonly ClaimRow[] {
  const found = known.get(story) ?? make(story)
  known.set(story, found)
  return found
}

function make(story: Story): ClaimRow[] {
  const fates = fatesOf(story)
  const origins = new Map([...(story.articles ?? []), ...(story.sources ?? [])].map(({ id }, place): [string, number] => [id, place]))
  const rows = (story.claims ?? []).map((claim) => {
    const [evidence] = claim.evidence ?? []
    const place = [origins.get(claim.statedIn) ?? Infinity, partRank(evidence?.part), evidence?.start ?? Infinity]
    const row: ClaimRow = {
      id: claim.id,
      claim,
      saying: sayingOf(claim),
      fate: fates.get(claim.id) ?? 'stands',
      speaker: claim.speaker ?? (sayingOf(claim) === 'reported' || claim.attribution === 'anonymous-source' ? 'unnamed' : 'article'),
    }
    return { row, place }
  })
  return rows.sort((a, b) => compare(a.place, b.place)).map(({ row }) => row)
}

const knownById = new WeakMap<Story, ReadonlyMap<ClaimId, ClaimRow>>()

/** One claim of a story; `undefined` for one that it lacks. */
export function claimRow(story: Story, id: ClaimId): ClaimRow | undefined {
  const byId = knownById.get(story) ?? new Map(claimRows(story).map((row) => [row.id, row]))
  knownById.set(story, byId)
  return byId.get(id)
}

/** Headlines first, then summaries and bodies in their order, pictures last. */
function partRank(part: string | undefined): number {
  const [, list, index] = part?.split('/') ?? []
  const rank = ['headlines', 'descriptions', 'bodies', 'media'].indexOf(list ?? '')
  return rank < 0 ? Infinity : rank * 1000 + Number(index)
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, one] of a.entries()) {
    const other = b[place] ?? 0
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/** Whether a claim is shown under a filter. */
export function matches(row: ClaimRow, { saying, speaker, fate }: ClaimFilter): boolean {
  return (saying ?? row.saying) === row.saying && (speaker ?? row.speaker) === row.speaker && (fate ?? row.fate) === row.fate
}

/** The look of the words of a claim: how it is put or, for one that was taken back or refuted, `lost`. */
export function hueOf({ saying, fate }: ClaimRow): SayingWords['hue'] {
  return fate === 'retracted' || fate === 'refuted' ? 'lost' : sayingWords(saying).hue
}

/** How many claims have each value of a facet, in the order in which they first come. */
export function facet<V>(rows: readonly ClaimRow[], facetOf: (row: ClaimRow) => V): Map<V, number> {
  const counts = new Map<V, number>()
  for (const row of rows) counts.set(facetOf(row), (counts.get(facetOf(row)) ?? 0) + 1)
  return counts
}

/** Who says a claim, in words. */
export function saySpeaker(story: Story, speaker: ClaimRow['speaker']): string {
  if (speaker === 'article') return 'The article or source itself'
  if (speaker === 'unnamed') return 'Somebody not named'
  return lookupOf(story).label(speaker)
}
