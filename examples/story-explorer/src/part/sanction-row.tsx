import type { SanctionRow as Row } from 'nutgraf'
import { measureType, participantRole } from 'nutgraf/codes'
import { useStory } from '../story-state.ts'
import { sayAnswer, snapshotsOf } from '../view/sanction-view.ts'
import { titleOf } from '../view/title-of.ts'
import { WordsBehind } from './backing-words.tsx'
import { TernaryBadge } from './badge.tsx'
import { EntityLink } from './entity-link.tsx'
import { Snapshots } from './snapshots.tsx'

/** One participant and one sanction, or none: the answer, why, which measures, which words say so, and the state of which list. */
export function SanctionRow({ row }: { row: Row }) {
  const { story } = useStory()
  const { actor, as, answer, because, sanction, measures, claims, sources, via } = row
  return (
    <li class={`sanction-row edge-${answer}`}>
      <h3>
        <TernaryBadge answer={answer} no={sayAnswer(row)} /> <EntityLink id={actor} />{' '}
        <span class="muted small">as {as.map((role) => titleOf(participantRole, role).toLowerCase()).join(', ')}</span>
      </h3>
      <p class="because">{because}</p>
      {via !== undefined && (
        <p class="small">
          The sanction is on{' '}
          {via.map(({ to, type }, place) => (
            <span key={to}>
              {place > 0 && ', then '}
              <EntityLink id={to} /> <span class="muted">({type.replaceAll('-', ' ')})</span>
            </span>
          ))}
          .
        </p>
      )}
      {sanction !== undefined && (
        <p class="small">
          The record: <EntityLink id={sanction} />
        </p>
      )}
      {measures.length > 0 && (
        <ul class="plain-list measures small">
          {measures.map(({ type, answer: one, index, of }) => (
            <li key={`${of} ${index}`}>
              <TernaryBadge answer={one} no="Not on this day" /> {titleOf(measureType, type)}
            </li>
          ))}
        </ul>
      )}
      {sanction !== undefined && <WordsBehind claims={claims} />}
      <Snapshots lists={snapshotsOf(story, sources)} />
    </li>
  )
}
