import type { EntityId, FuzzyDate, JsonPointer } from 'nutgraf'
import { hrefOf } from '../route.ts'
import { useStory } from '../story-state.ts'
import { howKnown, sayHowKnown } from '../view/how-known.ts'
import { sayDate } from '../view/say-date.ts'

interface DateTextProps {
  /** The date as the story has it. */
  readonly date: FuzzyDate
  /** Whose date it is and where it stands, so that the page can say how it is known. */
  readonly of?: EntityId
  readonly pointer?: JsonPointer
}

/** A date in words, no more exact than it is known, and how it is known: “worked out from ‘Monday’”, with the reason one step away. */
export function DateText({ date, of, pointer }: DateTextProps) {
  const { story } = useStory()
  const known = of === undefined || pointer === undefined ? [] : howKnown(story, of, pointer)
  const [how] = known
  const said = how === undefined ? undefined : sayHowKnown(how)
  const exact = /^\d{4}-\d\d-\d\d$/u.test(date)
  const words = exact ? <time dateTime={date}>{sayDate(date)}</time> : <span>{sayDate(date)}</span>
  if (how === undefined || said === undefined) return <span class="date">{words}</span>
  if (how.note === undefined) {
    return (
      <span class="date">
        {words} <a href={hrefOf({ page: 'read', claim: how.claim })}>({said})</a>
      </span>
    )
  }
  return (
    <details class="date date-why">
      <summary>
        {words} <span class="date-how">{said}</span>
      </summary>
      <span class="date-note">
        {how.note} <a href={hrefOf({ page: 'read', claim: how.claim })}>See the words</a>
      </span>
    </details>
  )
}
