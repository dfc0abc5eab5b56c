import type { ClaimId } from 'nutgraf'
import { hrefOf } from '../route.ts'
import { useStory } from '../story-state.ts'
import { claimRow } from '../view/claim-row.ts'
import { lookupOf } from '../view/story-lookup.ts'
import { FateBadge, SayingBadge } from './badge.tsx'

/** The words behind something: each claim with what it quotes, how it is put, and the way to where it stands. */
export function BackingWords({ claims }: { claims: readonly ClaimId[] }) {
  const { story } = useStory()
  if (claims.length === 0) return <p class="small muted">No claim of the story speaks of it.</p>
  return (
    <ul class="plain-list backing">
      {claims.map((id) => {
        const row = claimRow(story, id)
        if (row === undefined) return null
        const words = row.claim.evidence?.[0]?.exact
        return (
          <li key={id}>
            <a href={hrefOf({ page: 'read', claim: id })}>{words === undefined ? lookupOf(story).label(id) : `“${words}”`}</a>{' '}
            <SayingBadge saying={row.saying} /> <FateBadge fate={row.fate} />
          </li>
        )
      })}
    </ul>
  )
}

/** The words behind an answer: a few stand there at once, many are folded away. */
export function WordsBehind({ claims }: { claims: readonly ClaimId[] }) {
  if (claims.length === 0) return <BackingWords claims={claims} />
  return (
    <details class="small" open={claims.length <= 3}>
      <summary>The words behind it ({claims.length})</summary>
      <BackingWords claims={claims} />
    </details>
  )
}
