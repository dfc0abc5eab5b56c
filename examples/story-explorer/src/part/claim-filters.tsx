import { useStory } from '../story-state.ts'
import { type ClaimFilter, type ClaimRow, facet, saySpeaker } from '../view/claim-row.ts'
import { type Fate, fates } from '../view/fate.ts'
import { type Saying, sayingWords } from '../view/saying.ts'

interface ClaimFiltersProps {
  readonly rows: readonly ClaimRow[]
  readonly filter: ClaimFilter
  readonly onFilter: (filter: ClaimFilter) => void
  /** How many claims the filter shows. */
  readonly shown: number
}

/** Which claims are shown: by how they are put, by who says them, by what became of them. */
export function ClaimFilters({ rows, filter, onFilter, shown }: ClaimFiltersProps) {
  const { story } = useStory()
  const all = rows.length
  return (
    <div class="filters">
      <Choice
        label="Put as"
        value={filter.saying}
        options={[...facet(rows, ({ saying }) => saying)].map(([saying, count]) => [saying, sayingWords(saying).title, count])}
        onChoose={(saying) => onFilter({ ...filter, saying: saying as Saying | undefined })}
      />
      <Choice
        label="Said by"
        value={filter.speaker}
        options={[...facet(rows, ({ speaker }) => speaker)].map(([speaker, count]) => [speaker, saySpeaker(story, speaker), count])}
        onChoose={(speaker) => onFilter({ ...filter, speaker: speaker as ClaimRow['speaker'] | undefined })}
      />
      <Choice
        label="What became of it"
        value={filter.fate}
        options={[...facet(rows, ({ fate }) => fate)].map(([fate, count]) => [fate, fates[fate].title, count])}
        onChoose={(fate) => onFilter({ ...filter, fate: fate as Fate | undefined })}
      />
      <p class="small muted" role="status">
        {shown === all ? `All ${all} claims` : `${shown} of ${all} claims`}
      </p>
      {shown !== all && (
        <button type="button" onClick={() => onFilter({})}>
          Show all
        </button>
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, title: string, count: number])[]
  readonly onChoose: (value: string | undefined) => void
}

/** One facet; left out where all claims are the same in it. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  if (options.length < 2) return null
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? undefined : currentTarget.value)}>
        <option value="">Any</option>
        {options.map(([one, title, count]) => (
          <option key={one} value={one}>
            {title} ({count})
          </option>
        ))}
      </select>
    </label>
  )
}
