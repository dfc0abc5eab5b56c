import { attribution, claimForm } from 'nutgraf/codes'
import { hrefOf } from '../route.ts'
import { useStory } from '../story-state.ts'
import type { ClaimRow } from '../view/claim-row.ts'
import { saySpeaker } from '../view/claim-row.ts'
import { sayDate } from '../view/say-date.ts'
import { lookupOf } from '../view/story-lookup.ts'
import { titleOf } from '../view/title-of.ts'
import { FateBadge, SayingBadge } from './badge.tsx'
import { ClaimSupport } from './claim-support.tsx'
import { EntityLink, EntityLinks } from './entity-link.tsx'
import { EvidenceQuotes } from './evidence-quote.tsx'

interface ClaimCardProps {
  readonly row: ClaimRow
  readonly chosen: boolean
  /** Called as the reader follows the claim to its words. */
  readonly onFollow: () => void
}

/** A claim: what it says, how it is put, who vouches for it, what became of it, and what it supports. */
export function ClaimCard({ row, chosen, onFollow }: ClaimCardProps) {
  const { story } = useStory()
  const { claim, saying, fate } = row
  const { proposition, about = [], contradicts, corroborates, supersedes } = claim
  const anchored = (claim.evidence ?? []).some(({ part }) => part !== undefined)
  return (
    <li id={cardId(row.id)} class={`card${chosen ? ' card-chosen' : ''}`} tabIndex={-1} aria-current={chosen ? 'true' : undefined}>
      <p class="card-badges">
        <SayingBadge saying={saying} /> <FateBadge fate={fate} />
      </p>
      <h3 class="card-title" lang={proposition?.lang}>
        <a href={hrefOf({ page: 'read', claim: row.id })} onClick={onFollow}>
          {proposition?.text ?? lookupOf(story).label(row.id)}
        </a>
      </h3>
      <Vouching row={row} />
      {!anchored && (
        <>
          <p class="small">
            In <EntityLink id={claim.statedIn} />
          </p>
          <EvidenceQuotes claim={claim} />
        </>
      )}
      {contradicts !== undefined && (
        <p class="small">
          Contradicts: <EntityLinks ids={contradicts} />
        </p>
      )}
      {corroborates !== undefined && (
        <p class="small">
          Supports: <EntityLinks ids={corroborates} />
        </p>
      )}
      {supersedes !== undefined && (
        <p class="small">
          Replaces: <EntityLink id={supersedes} />
        </p>
      )}
      {about.length > 0 && <ClaimSupport claim={claim} open={chosen} />}
    </li>
  )
}

/** The id of the element of a claim’s card. */
export function cardId(claim: string): string {
  return `card ${claim}`.replaceAll(' ', '-')
}

function Vouching({ row }: { row: ClaimRow }) {
  const { story } = useStory()
  const { speaker, speakerPosition, form, attribution: terms, saidOn, assessments = [] } = row.claim
  const facts = [
    ...(form === undefined ? [] : [titleOf(claimForm, form).toLowerCase()]),
    ...(terms === undefined ? [] : [titleOf(attribution, terms).toLowerCase()]),
    ...(saidOn === undefined ? [] : [sayDate(saidOn)]),
  ]
  const itself = row.claim.statedIn.startsWith('article/') ? 'The article itself' : 'The source itself'
  const unnamed = row.speaker === 'article' ? itself : saySpeaker(story, row.speaker)
  return (
    <>
      <p class="small muted">
        {speaker === undefined ? unnamed : <EntityLink id={speaker} />}
        {speakerPosition !== undefined && (
          <>
            , <EntityLink id={speakerPosition} />
          </>
        )}
        {facts.length > 0 && ` · ${facts.join(', ')}`}
      </p>
      {assessments.map(({ by, label, verdict, article }, place) => (
        <p key={`${place}`} class="small">
          Checked{by !== undefined && ` by ${by}`}: <strong>{label ?? verdict ?? 'no verdict given'}</strong>
          {article !== undefined && (
            <>
              , in <EntityLink id={article} />
            </>
          )}
        </p>
      ))}
    </>
  )
}
