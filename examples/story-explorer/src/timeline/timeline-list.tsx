import type { EntityId } from 'nutgraf'
import { EntityLink } from '../part/entity-link.tsx'
import { hrefOf } from '../route.ts'
import { useStory } from '../story-state.ts'
import { sayHowKnown } from '../view/how-known.ts'
import { sayDate } from '../view/say-date.ts'
import { families } from './family.ts'
import { howDateKnown, weekdayOf, whenOf } from './say-item.ts'
import type { ItemDate, TimelineItem } from './timeline-item.ts'
import type { NumberedItem } from './timeline-picture.ts'

interface TimelineListProps {
  readonly items: readonly NumberedItem[]
  readonly chosen: string | undefined
  readonly onChoose: (key: string | undefined) => void
}

/** The id of an item's place in the list. */
export function placeOf(number: number): string {
  return `timeline-${number}`
}

/** The timeline in words: the same items as the picture, by the same numbers. */
export function TimelineList({ items, chosen, onChoose }: TimelineListProps) {
  return (
    <ol class="timeline-list" onPointerLeave={() => onChoose(undefined)}>
      {items.map(({ item, number }) => (
        <li
          key={item.key}
          id={placeOf(number)}
          value={number}
          class={item.key === chosen ? 'timeline-chosen' : undefined}
          onPointerEnter={() => onChoose(item.key)}
          onFocusIn={() => onChoose(item.key)}
        >
          <ItemText item={item} />
        </li>
      ))}
    </ol>
  )
}

function ItemText({ item }: { item: TimelineItem }) {
  const { entity, what, state, family } = item
  return (
    <>
      <div class="timeline-when">
        {whenOf(item).map((part) =>
          typeof part === 'string' ? <span key={part}>{part}</span> : <ItemDateText key={part.pointers[0]} entity={entity} dated={part} />,
        )}
      </div>
      <div>
        {state === 'cancelled' ? (
          <s>
            <EntityLink id={entity} />
          </s>
        ) : (
          <EntityLink id={entity} />
        )}
        {what !== undefined && `: ${what}`} {state !== 'fact' && <strong class="timeline-state">{state}</strong>}{' '}
        <span class={`timeline-family family-${family}`}>{families[family].title}</span>
      </div>
      <Reasons item={item} />
    </>
  )
}

/** A date in words, and how it is known: `Monday 2 September 2024 (worked out from “Monday”)`, with a way to the words. */
function ItemDateText({ entity, dated }: { entity: EntityId; dated: ItemDate }) {
  const how = howDateKnown(useStory().story, entity, dated)
  const said = how === undefined ? undefined : sayHowKnown(how)
  const words = `${weekdayOf(dated)}${sayDate(dated.date)}`
  return (
    <span>
      {/^\d{4}-\d\d-\d\d$/u.test(dated.date) ? <time dateTime={dated.date}>{words}</time> : words}
      {how !== undefined && said !== undefined && (
        <span class="timeline-how">
          {' ('}
          <a href={hrefOf({ page: 'read', claim: how.claim })}>{said}</a>)
        </span>
      )}
    </span>
  )
}

/** Why the dates of an item were worked out as they were; nothing where the story does not say. */
function Reasons({ item: { entity, on, start, end } }: { item: TimelineItem }) {
  const { story } = useStory()
  const notes = [on, start, end === 'still' ? undefined : end].flatMap((dated) =>
    dated === undefined ? [] : (howDateKnown(story, entity, dated)?.note ?? []),
  )
  if (notes.length === 0) return null
  return (
    <details class="timeline-why small">
      <summary>How the {notes.length === 1 ? 'date is' : 'dates are'} known</summary>
      {[...new Set(notes)].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </details>
  )
}
