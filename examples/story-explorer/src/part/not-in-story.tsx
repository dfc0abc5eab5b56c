import type { EntityId } from 'nutgraf'
import { storiesWith, useStory } from '../story-state.ts'

/** Says that the open story lacks what the address names, and opens the one that has it. */
export function NotInStory({ id }: { id: EntityId }) {
  const { open } = useStory()
  return (
    <div role="status">
      <p>
        This story has no <code>{id}</code>.
      </p>
      {storiesWith(id).map((story) => (
        <p key={story.id}>
          <button type="button" onClick={() => open(story)}>
            Open “{story.title.text}”, which has it
          </button>
        </p>
      ))}
    </div>
  )
}
