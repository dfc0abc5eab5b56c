import { type Agreement, standing } from 'nutgraf'
import { agreementAct } from 'nutgraf/codes'
import { useStory } from '../story-state.ts'
import { agreementView } from '../view/agreement-view.ts'
import { lookupOf } from '../view/story-lookup.ts'
import { titleOf } from '../view/title-of.ts'
import { StandingBadge } from './badge.tsx'
import { DateText } from './date-text.tsx'
import { EntityLink, EntityLinks } from './entity-link.tsx'
import { Fact } from './fact.tsx'

/** What happened to an agreement, each act with its day and how the day is known. */
export function AgreementHistory({ agreement }: { agreement: Agreement }) {
  const { story } = useStory()
  const { history } = agreementView(agreement)
  return (
    <Fact name="History">
      {history.length === 0 && 'The story does not say when it was made or what became of it.'}
      <ol class="plain-list history">
        {history.map(({ act, pointer }) => {
          const { type, on, effectiveOn, until, by, place, through, citation, note } = act
          return (
            <li key={pointer}>
              <p>
                <strong>{titleOf(agreementAct, type)}</strong>
                {by !== undefined && (
                  <>
                    {' '}
                    by <EntityLinks ids={by} />
                  </>
                )}
                {place !== undefined && (
                  <>
                    , <EntityLink id={place} />
                  </>
                )}
                {citation !== undefined && `, ${citation}`}{' '}
                <StandingBadge standing={standing(lookupOf(story).index, agreement.id, pointer)} />
              </p>
              <div class="small">
                {on === undefined ? 'Day not given' : <DateText date={on} of={agreement.id} pointer={`${pointer}/on`} />}
                {effectiveOn !== undefined && (
                  <div>
                    With effect from <DateText date={effectiveOn} of={agreement.id} pointer={`${pointer}/effectiveOn`} />
                  </div>
                )}
                {until !== undefined && (
                  <div>
                    Until <DateText date={until} of={agreement.id} pointer={`${pointer}/until`} />
                  </div>
                )}
                {through !== undefined && (
                  <div>
                    Because of <EntityLink id={through} />
                  </div>
                )}
                {note !== undefined && <div lang={note.lang}>{note.text}</div>}
              </div>
            </li>
          )
        })}
      </ol>
    </Fact>
  )
}
