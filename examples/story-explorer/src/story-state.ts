import type { EntityId, Story } from 'nutgraf'
import { stories } from 'nutgraf/fixtures'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Route } from './route.ts'
import { lookupOf } from './view/story-lookup.ts'

/** The story that is open, and the way to open another in its place. */
export interface StoryState {
  readonly story: Story
  /** Opens a story that has been judged: what it holds is shown as it stands. */
  readonly open: (story: Story) => void
}

const first = Object.values(stories)[0] as Story

/** Holds the open story for every page. */
export const StoryContext = createContext<StoryState>({ story: first, open: () => {} })

/** The story that is open. */
export function useStory(): StoryState {
  return useContext(StoryContext)
}

/** The stories that come with the library and have an entity. */
export function storiesWith(id: EntityId): Story[] {
  return Object.values(stories).filter((story) => lookupOf(story).get(id) !== undefined)
}

/** The story to begin with: the one that has what the address names, else the first. */
export function storyFor(route: Route): Story {
  const id = route.page === 'entity' ? route.id : route.page === 'read' ? route.claim : route.page === 'actors' ? route.entity : undefined
  return (id === undefined ? undefined : storiesWith(id)[0]) ?? first
}
