import type { ClaimRow } from '../view/claim-row.ts'
import { facet, hueOf } from '../view/claim-row.ts'
import { inOrderOfFirmness, type Saying, sayingWords } from '../view/saying.ts'

interface LegendProps {
  readonly rows: readonly ClaimRow[]
  readonly chosen: Saying | undefined
  readonly onChoose: (saying: Saying | undefined) => void
}

/** What the marks mean, in words; each is a button that shows only the claims put in this way. */
export function Legend({ rows, chosen, onChoose }: LegendProps) {
  const counts = facet(rows, ({ saying }) => saying)
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">How to read the marks</h2>
      <ul class="plain-list">
        {inOrderOfFirmness(counts.keys()).map((saying) => {
          const { title, meaning, hue } = sayingWords(saying)
          const pressed = chosen === saying
          return (
            <li key={saying} class="legend-row">
              <button type="button" aria-pressed={pressed} onClick={() => onChoose(pressed ? undefined : saying)}>
                <span class={`mark mark-${hue}`}>{title}</span> <span class="count">{counts.get(saying)}</span>
              </button>
              <span class="small">{meaning}</span>
            </li>
          )
        })}
        {rows.some((row) => hueOf(row) === 'lost') && (
          <li class="legend-row">
            <span class="mark mark-lost">Struck through</span>
            <span class="small">Taken back by its publisher, or shown to be wrong.</span>
          </li>
        )}
      </ul>
    </section>
  )
}
