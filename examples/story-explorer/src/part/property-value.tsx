import type { EntityId, JsonPointer } from 'nutgraf'
import { useStory } from '../story-state.ts'
import { codeWord } from '../view/code-word.ts'
import { propertyName } from '../view/property-name.ts'
import { propertyWord } from '../view/schema-word.ts'
import { lookupOf } from '../view/story-lookup.ts'
import { DateText } from './date-text.tsx'
import { EntityLink } from './entity-link.tsx'
import { WebLink } from './web-link.tsx'
import { WorkedOut } from './worked-out.tsx'

interface PropertyValueProps {
  /** The entity that the value stands in, and where. */
  readonly of: EntityId
  readonly pointer: JsonPointer
  readonly value: unknown
  /** The name of its type in the schema, where it has one. */
  readonly type: string | undefined
}

/** How deep a value is unfolded before it is shown as JSON: deeper than any part of the model, for what publishers add. */
const deepest = 8
/** A longer text is folded away. */
const longText = 400

/** Any value of the model, readable: names for ids, titles for codes, words for dates, links only for web addresses. */
export function PropertyValue({ of, pointer, value, type }: PropertyValueProps) {
  if (typeof value === 'string') return <TextValue of={of} pointer={pointer} value={value} type={type} />
  if (typeof value !== 'object' || value === null) return <>{String(value)}</>
  if (pointer.split('/').length > deepest) return <code>{JSON.stringify(value)}</code>
  if (Array.isArray(value)) {
    const entries = value.map((one, place) => <PropertyValue of={of} pointer={`${pointer}/${place}`} value={one} type={type} />)
    if (value.every((one) => typeof one !== 'object')) return <>{entries.map((entry, place) => (place === 0 ? entry : [', ', entry]))}</>
    return (
      <ul class="values values-plain">
        {entries.map((entry, place) => (
          <li key={`${place}`}>{entry}</li>
        ))}
      </ul>
    )
  }
  return <ObjectValue of={of} pointer={pointer} value={value as Record<string, unknown>} type={type} />
}

/** An object: its own words first, where it has them, then the rest line by line. */
function ObjectValue({ of, pointer, value, type }: PropertyValueProps & { value: Record<string, unknown> }) {
  const { text, lang, ...rest } = value
  const words = typeof text === 'string' ? text : undefined
  const lines = Object.entries(words === undefined ? value : rest)
  return (
    <>
      {words !== undefined && (
        <span lang={typeof lang === 'string' ? lang : undefined}>
          <Words text={words} />
        </span>
      )}
      {lines.length > 0 && (
        <ul class="values">
          {lines.map(([key, one]) => (
            <li key={key}>
              <span class="muted" title={propertyWord(type, key).meaning}>
                {propertyName(key)}:
              </span>{' '}
              <PropertyValue of={of} pointer={`${pointer}/${key}`} value={one} type={propertyWord(type, key).type} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function TextValue({ of, pointer, value, type }: PropertyValueProps & { value: string }) {
  const { story } = useStory()
  if (value === '..') return <>still so, no end yet</>
  if (type === 'FuzzyDate') return <DateText date={value} of={of} pointer={pointer} />
  if (type === 'WebUrl') return <WebLink url={value} />
  const why = <WorkedOut of={of} pointers={[pointer]} />
  if (type?.endsWith('Id') === true || lookupOf(story).get(value as EntityId) !== undefined) {
    return (
      <>
        <EntityLink id={value as EntityId} />
        {why}
      </>
    )
  }
  const word = codeWord(type, value)
  if (word === undefined) {
    return (
      <>
        <Words text={value} />
        {why}
      </>
    )
  }
  return (
    <>
      <span class="code-word" title={word.description}>
        {word.title}
      </span>
      {why}
    </>
  )
}

function Words({ text }: { text: string }) {
  if (text.length <= longText) return <>{text}</>
  return (
    <details>
      <summary>A text of {text.length} characters</summary>
      <span class="long-text">{text}</span>
    </details>
  )
}
