import { useEffect, useMemo, useState } from 'preact/hooks'
import { DateText } from '../part/date-text.tsx'
import { DayPicker } from '../part/day-picker.tsx'
import { EntityLink } from '../part/entity-link.tsx'
import { PageTitle } from '../part/page-title.tsx'
import { Paged } from '../part/paged.tsx'
import { SanctionList } from '../part/sanction-list.tsx'
import { SanctionRow } from '../part/sanction-row.tsx'
import { go } from '../route-state.ts'
import { useStory } from '../story-state.ts'
import { agreementView } from '../view/agreement-view.ts'
import { type DaySpan, firstDay, isDay, keyDays, spanOf } from '../view/day-span.ts'
import { rowsByAgreement } from '../view/sanction-view.ts'
import { lookupOf } from '../view/story-lookup.ts'

/** Who was under sanction on a day that the reader picks. The day stands in the address. */
export function SanctionsPage({ on }: { on?: string | undefined }) {
  const { story } = useStory()
  const span = useMemo(() => spanOf(story), [story])
  return (
    <>
      <PageTitle title="Sanctions" />
      <p class="lead">
        Was anybody who is bound by an agreement, signs it or delivers under it, under sanction on a day? <strong>Yes</strong> and{' '}
        <strong>not on this day</strong> are said only where the story is sure, <strong>maybe</strong> where it is not.{' '}
        <strong>No match</strong> means that this story holds no sanction on them. It clears nobody.
      </p>
      {span === undefined ? <p>The story has no date, so there is no day to ask about.</p> : <OnDay key={story.id} span={span} on={on} />}
    </>
  )
}

function OnDay({ span, on }: { span: DaySpan; on: string | undefined }) {
  const { story } = useStory()
  const asked = on !== undefined && isDay(on) ? on : undefined
  const [day, setDay] = useState(asked ?? firstDay(story, span))
  const days = useMemo(() => keyDays(story), [story])
  useEffect(() => {
    if (asked !== undefined) setDay(asked)
  }, [asked])
  useEffect(() => {
    const timer = setTimeout(() => {
      if (day !== asked) go({ page: 'sanctions', on: day }, 'replace')
    }, 300)
    return () => clearTimeout(timer)
  }, [day])
  const groups = useMemo(() => rowsByAgreement(story, day), [story, day])
  return (
    <>
      <DayPicker span={span} day={day} keyDays={days} onDay={setDay} />
      <Paged what="agreements" list={groups} size={20}>
        {(shown) =>
          shown.map(({ agreement, rows }) => (
            <section key={agreement} class="sanction-group">
              <h2>
                <EntityLink id={agreement} />
              </h2>
              <Made agreement={agreement} />
              <ul class="plain-list">
                {rows.map((row) => (
                  <SanctionRow key={`${row.actor} ${row.sanction}`} row={row} />
                ))}
              </ul>
            </section>
          ))
        }
      </Paged>
      <section class="sanction-group">
        <h2>Every sanction of the story, on that day</h2>
        <SanctionList on={day} />
      </section>
    </>
  )
}

/** When an agreement was made, to compare the day with. */
function Made({ agreement }: { agreement: `agreement/${string}` }) {
  const { story } = useStory()
  const found = lookupOf(story).get(agreement)
  if (found === undefined) return null
  const { made } = agreementView(found)
  if (made.length === 0) return <p class="small muted">The story does not say when it was made.</p>
  return (
    <ul class="plain-list small">
      {made.map(({ act, pointer }) => (
        <li key={pointer}>
          {act.type === 'signed' ? 'Signed' : 'Agreed'}:{' '}
          {act.on === undefined ? 'day not given' : <DateText date={act.on} of={agreement} pointer={`${pointer}/on`} />}
        </li>
      ))}
    </ul>
  )
}
