import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { frameOf } from './frame-of.ts'

describe('frameOf', () => {
  it('names the story, its id and its date', () => {
    expect(frameOf(ceasefire, 'Timeline')).toEqual({
      heading: `Timeline: ${ceasefire.title.text}`,
      source: `Story “${ceasefire.title.text}” (story/skarn-ceasefire-2019), 6 June 2019, 09:15 UTC. Drawn by the nutgraf story explorer.`,
    })
  })

  it('says that a story has no date', () => {
    const { articles: _, ...bare } = mali
    expect(frameOf(bare, 'Timeline').source).toBe(`Story “${mali.title.text}” (${mali.id}), undated. Drawn by the nutgraf story explorer.`)
  })
})
