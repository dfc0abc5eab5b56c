import { type EntityId, type Kind, plurals } from 'nutgraf'
import { useState } from 'preact/hooks'
import { useStory } from '../story-state.ts'
import { pointerName } from '../view/property-name.ts'
import { lookupOf, type Mention } from '../view/story-lookup.ts'
import { EntityLink } from './entity-link.tsx'

/** How many references of one kind are shown before the reader asks for the rest. */
const shortList = 50

/** Everything in the story that refers to an entity, kind by kind, and as what. What claims say about it is not in it. */
export function MentionList({ id }: { id: EntityId }) {
  const { story } = useStory()
  const groups = new Map<Kind, Map<EntityId, Mention[]>>()
  for (const mention of lookupOf(story).mentionsOf(id)) {
    const { from, pointer } = mention
    if (from.kind === 'claim' && pointer.startsWith('/about/')) continue
    const group = groups.get(from.kind) ?? new Map<EntityId, Mention[]>()
    groups.set(from.kind, group)
    const mentions = group.get(from.id)
    if (mentions === undefined) group.set(from.id, [mention])
    else mentions.push(mention)
  }
  if (groups.size === 0) return <p>Nothing else in the story refers to it.</p>
  return (
    <div class="mention-groups">
      {[...groups].map(([of, group]) => (
        <Group key={of} of={of} mentions={[...group]} />
      ))}
    </div>
  )
}

function Group({ of, mentions }: { of: Kind; mentions: readonly (readonly [EntityId, Mention[]])[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? mentions : mentions.slice(0, shortList)
  return (
    <section>
      <h3>{plurals[of].slice(0, 1).toUpperCase() + plurals[of].slice(1)}</h3>
      <ul>
        {shown.map(([from, places]) => (
          <li key={from}>
            <EntityLink id={from} /> <span class="muted small">{places.map(({ pointer }) => pointerName(pointer)).join('; ')}</span>
          </li>
        ))}
      </ul>
      {shown.length < mentions.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {mentions.length}
        </button>
      )}
    </section>
  )
}
