import type { EntityId } from 'nutgraf'
import { hrefOf } from '../route.ts'
import { useStory } from '../story-state.ts'
import { lookupOf } from '../view/story-lookup.ts'

/** The name of an entity, leading to its page; a claim leads to its words. An id that the story lacks is said to be missing. */
export function EntityLink({ id }: { id: EntityId }) {
  const lookup = lookupOf(useStory().story)
  const entity = lookup.get(id)
  if (entity === undefined) {
    return (
      <span class="missing">
        {id} <span class="muted">(not in this story)</span>
      </span>
    )
  }
  const href = entity.kind === 'claim' ? hrefOf({ page: 'read', claim: entity.id }) : hrefOf({ page: 'entity', id: entity.id })
  return <a href={href}>{lookup.label(id)}</a>
}

/** Several names, as a sentence lists them. */
export function EntityLinks({ ids }: { ids: readonly EntityId[] }) {
  return (
    <>
      {ids.map((id, place) => (
        <span key={`${place} ${id}`}>
          {place === 0 ? '' : place === ids.length - 1 ? ' and ' : ', '}
          <EntityLink id={id} />
        </span>
      ))}
    </>
  )
}
