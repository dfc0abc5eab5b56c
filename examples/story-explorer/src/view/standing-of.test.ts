import { type Story, standing } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { leavesOf } from './leaf.ts'
import { standingOf } from './standing-of.ts'
import { lookupOf } from './story-lookup.ts'

/** The ceasefire with an article taken back as a whole and two claims against each other and against a third. */
const disturbed: Story = {
  ...ceasefire,
  articles: (ceasefire.articles ?? []).map((article, place) =>
    place === 2 ? { ...article, corrections: [{ type: 'retraction' }] } : article,
  ),
  claims: (ceasefire.claims ?? []).map((claim, place, all) => {
    const next = all[(place + 7) % all.length]!.id
    return place % 5 === 0 ? { ...claim, contradicts: [next] } : place % 5 === 1 ? { ...claim, supersedes: next } : claim
  }),
}

describe('standingOf', () => {
  it('answers as the question to the whole story does, for every property', () => {
    const answers = new Set<string>()
    const wrong: string[] = []
    for (const story of [ceasefire, disturbed]) {
      for (const entity of lookupOf(story).entities) {
        const pointers = new Set(['', ...Object.keys(entity).map((key) => `/${key}`), ...leavesOf(entity).map(({ pointer }) => pointer)])
        for (const pointer of pointers) {
          const answer = standing(story, entity.id, pointer)
          answers.add(answer)
          if (standingOf(story, entity.id, pointer) !== answer) wrong.push(`${story.id} ${entity.id} ${pointer}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect([...answers].sort()).toEqual(expect.arrayContaining(['disputed', 'reported', 'retracted', 'stated', 'unbacked']))
  })

  it('answers for an entity that the story lacks', () => {
    expect(standingOf(mali, 'person/nobody')).toBe('unbacked')
  })
})
