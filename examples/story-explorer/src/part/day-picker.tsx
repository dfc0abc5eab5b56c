import { type DaySpan, dayAt, isDay, type KeyDay, placeOf, weekdayOf } from '../view/day-span.ts'
import { sayDate } from '../view/say-date.ts'

interface DayPickerProps {
  readonly span: DaySpan
  readonly day: string
  readonly keyDays: readonly KeyDay[]
  readonly onDay: (day: string) => void
}

/** A day of the story, picked by a slider, typed as a date, or taken from the days on which something happened. */
export function DayPicker({ span, day, keyDays, onDay }: DayPickerProps) {
  const said = `${weekdayOf(day)}, ${sayDate(day)}`
  return (
    <div class="day-picker panel">
      <p class="day-said" id="day-said">
        On {said}
      </p>
      <label class="day-slider">
        <span class="small muted">Move through the days of the story</span>
        <input
          type="range"
          min={0}
          max={span.length}
          step={1}
          value={Math.min(span.length, Math.max(0, placeOf(span, day)))}
          aria-valuetext={said}
          onInput={({ currentTarget }) => onDay(dayAt(span, Number(currentTarget.value)))}
        />
        <span class="day-ends small muted" aria-hidden="true">
          <span>{sayDate(span.first)}</span>
          <span>{sayDate(span.last)}</span>
        </span>
      </label>
      <label class="day-exact">
        <span class="small muted">Or any day</span>
        <input
          type="date"
          value={day}
          onChange={({ currentTarget }) => {
            if (isDay(currentTarget.value)) onDay(currentTarget.value)
          }}
        />
      </label>
      {keyDays.length > 0 && (
        <details class="small">
          <summary>Days on which something happened ({keyDays.length})</summary>
          <ul class="plain-list day-keys">
            {keyDays.slice(0, 200).map((one) => (
              <li key={one.day}>
                <button type="button" aria-pressed={one.day === day} onClick={() => onDay(one.day)}>
                  {sayDate(one.day)}
                </button>{' '}
                {one.label}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
