import { type Entity, type JsonPointer, standing } from 'nutgraf'
import { useState } from 'preact/hooks'
import { useStory } from '../story-state.ts'
import { backedBy } from '../view/backing.ts'
import { propertyName } from '../view/property-name.ts'
import { propertyWord } from '../view/schema-word.ts'
import { lookupOf } from '../view/story-lookup.ts'
import { BackingWords } from './backing-words.tsx'
import { StandingBadge } from './badge.tsx'
import { Fact } from './fact.tsx'
import { PropertyValue } from './property-value.tsx'

/** How many entries of a list are shown before the reader asks for the rest. */
const shortList = 50

/** Every property of an entity but its kind and id, each with its meaning, and each value with what bears it out. */
export function PropertyList({ entity }: { entity: Entity }) {
  const type = `${entity.kind[0]?.toUpperCase()}${entity.kind.slice(1)}`
  const properties = Object.entries(entity).filter(([key]) => key !== 'kind' && key !== 'id')
  if (properties.length === 0) return <p>Nothing but that it is there.</p>
  return (
    <dl class="facts">
      {properties.map(([key, value]) => {
        const { meaning, type: of } = propertyWord(type, key)
        const pointer = `/${key}`
        return (
          <Fact key={key} name={<PropertyTitle name={key} meaning={meaning} />}>
            {Array.isArray(value) ? (
              <Entries entity={entity} values={value} type={of} pointer={pointer} />
            ) : (
              <Backed entity={entity} value={value} type={of} pointer={pointer} />
            )}
          </Fact>
        )
      })}
    </dl>
  )
}

function PropertyTitle({ name, meaning }: { name: string; meaning: string | undefined }) {
  return (
    <>
      <span class="property-name">{propertyName(name)}</span>
      {meaning !== undefined && <span class="property-meaning">{meaning}</span>}
    </>
  )
}

interface ValueProps {
  readonly entity: Entity
  readonly type: string | undefined
  readonly pointer: JsonPointer
}

function Entries({ entity, values, type, pointer }: ValueProps & { values: readonly unknown[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? values : values.slice(0, shortList)
  return (
    <>
      <ul class="plain-list">
        {shown.map((value, place) => (
          <li key={`${place}`}>
            <Backed entity={entity} value={value} type={type} pointer={`${pointer}/${place}`} />
          </li>
        ))}
      </ul>
      {shown.length < values.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {values.length}
        </button>
      )}
    </>
  )
}

/** A value, how far the claims bear it out, and the words that do. */
function Backed({ entity, value, type, pointer }: ValueProps & { value: unknown }) {
  const { story } = useStory()
  const claims = backedBy(story, entity.id, pointer)
  return (
    <div class="backed">
      <div class="backed-value">
        <PropertyValue of={entity.id} value={value} type={type} pointer={pointer} />
      </div>
      {entity.kind !== 'claim' && (
        <div class="backed-by">
          <StandingBadge standing={standing(lookupOf(story).index, entity.id, pointer)} />
          {claims.length > 0 && (
            <details class="small">
              <summary>{claims.length === 1 ? 'The words' : `The words of ${claims.length} claims`}</summary>
              <BackingWords claims={claims} />
            </details>
          )}
        </div>
      )}
    </div>
  )
}
