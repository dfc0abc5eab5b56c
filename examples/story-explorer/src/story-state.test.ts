import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { storiesWith, storyFor } from './story-state.ts'

describe('the story to begin with', () => {
  it('is the one that has what the address names', () => {
    expect(storyFor({ page: 'entity', id: 'asset/grey-heron' })).toBe(ceasefire)
    expect(storyFor({ page: 'read', claim: 'claim/stane-denies' })).toBe(ceasefire)
    expect(storyFor({ page: 'actors', entity: 'state/norland' })).toBe(ceasefire)
    expect(storyFor({ page: 'entity', id: 'state/mali' })).toBe(mali)
  })

  it('is the first one where the address names nothing, or what no story has', () => {
    expect(storyFor({ page: 'read' })).toBe(mali)
    expect(storyFor({ page: 'timeline' })).toBe(mali)
    expect(storyFor({ page: 'entity', id: 'person/nobody' })).toBe(mali)
    expect(storiesWith('person/nobody')).toEqual([])
  })
})
