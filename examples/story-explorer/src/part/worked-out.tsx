import type { EntityId, JsonPointer } from 'nutgraf'
import { hrefOf } from '../route.ts'
import { useStory } from '../story-state.ts'
import { howKnown, sayHowKnown } from '../view/how-known.ts'

/** Says of properties that were worked out that they were, and why; nothing where the words state them. */
export function WorkedOut({ of, pointers }: { of: EntityId; pointers: readonly JsonPointer[] }) {
  const { story } = useStory()
  const inferred = pointers.flatMap((pointer) =>
    howKnown(story, of, pointer)
      .filter(({ basis }) => basis === 'inferred')
      .slice(0, 1),
  )
  return (
    <>
      {inferred.map((how) => (
        <span key={how.claim} class="small">
          {' '}
          (<a href={hrefOf({ page: 'read', claim: how.claim })}>{sayHowKnown(how)}</a>
          {how.note !== undefined && `: ${how.note.replace(/\.$/u, '')}`})
        </span>
      ))}
    </>
  )
}
