import type { Sanction } from 'nutgraf'
import { measureType } from 'nutgraf/codes'
import { useStory } from '../story-state.ts'
import { sanctionAnswers, sayAnswer, snapshotsOf } from '../view/sanction-view.ts'
import { titleOf } from '../view/title-of.ts'
import { WordsBehind } from './backing-words.tsx'
import { TernaryBadge } from './badge.tsx'
import { EntityLink, EntityLinks } from './entity-link.tsx'
import { Paged } from './paged.tsx'
import { Snapshots } from './snapshots.tsx'

/** Every sanction of the story on a day, whether its target takes part in an agreement or not. */
export function SanctionList({ on }: { on: string }) {
  const { sanctions = [] } = useStory().story
  if (sanctions.length === 0) return <p>The story holds no sanction. That clears nobody.</p>
  return (
    <Paged what="sanctions" list={sanctions} size={20}>
      {(shown) => <Answers sanctions={shown} on={on} />}
    </Paged>
  )
}

function Answers({ sanctions, on }: { sanctions: readonly Sanction[]; on: string }) {
  const { story } = useStory()
  const answers = sanctionAnswers(story, sanctions, on)
  return (
    <ul class="plain-list">
      {answers.map(({ sanction, answer, measures, claims }) => (
        <li key={sanction.id} class={`sanction-row edge-${answer}`}>
          <h3>
            <TernaryBadge answer={answer} no={sayAnswer({ answer, sanction: sanction.id })} /> <EntityLink id={sanction.id} />
          </h3>
          <p class="small">
            On <EntityLink id={sanction.target} />, by{' '}
            {sanction.issuer === undefined ? 'an issuer not given' : <EntityLink id={sanction.issuer} />}
            {sanction.programs !== undefined && (
              <>
                , under <EntityLinks ids={sanction.programs} />
              </>
            )}
            .
          </p>
          {sanction.measures !== undefined && (
            <ul class="plain-list measures small">
              {sanction.measures.map(({ type, stated }, place) => (
                <li key={`${place}`}>
                  <TernaryBadge answer={measures[place] ?? 'maybe'} no="Not on this day" /> {titleOf(measureType, type)}
                  {stated !== undefined && <span class="muted">: “{stated}”</span>}
                </li>
              ))}
            </ul>
          )}
          <WordsBehind claims={claims} />
          <Snapshots
            lists={snapshotsOf(story, (sanction.sources ?? []).filter((id) => id.startsWith('source/')) as `source/${string}`[])}
          />
        </li>
      ))}
    </ul>
  )
}
