import type { Story } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { lookupOf } from '../view/story-lookup.ts'
import { tiesOf } from './tie.ts'

const said = (story: Story): string[] => {
  const { label } = lookupOf(story)
  return tiesOf(story).map(({ from, words, to, position, onBehalfOf }) => {
    const as = position === undefined ? '' : `, as ${label(position)}`
    return `${label(from)} ${words} ${label(to)}${as}${onBehalfOf === undefined ? '' : `, for ${label(onBehalfOf)}`}`
  })
}

describe('tiesOf', () => {
  it('tells who signed what for whom, and who is only a witness', () => {
    const ties = said(mali)
    const agreement = 'Defence agreement of Mali’s junta and Norinco'
    expect(ties).toContain(`Sadio Camara signatory of ${agreement}, as Defence minister of Mali, for The military junta that governs Mali`)
    expect(ties).toContain('Sadio Camara signs for The military junta that governs Mali')
    expect(ties).toContain(`Norinco party to ${agreement}`)
    expect(ties).toContain(`Assimi Goita witness of ${agreement}, as President of Mali`)
    expect(ties).toContain(`China supplier under ${agreement}`)
    expect(ties).not.toContain('Assimi Goita signs for Mali')
  })

  it('tells relationships, offices, governments and sanctions', () => {
    const ties = said(ceasefire)
    expect(ties).toContain('Norland member of Littoral Union')
    expect(ties).toContain('Littoral Union sanctions Grey Heron')
    expect(ties).toContain('Oskar J̌arn holds office in Velmark, as Prime minister of Velmark')
    expect(ties).toContain('Lina Forsk reporter at The Strait Courier')
    expect(ties.some((tie) => tie.startsWith('Government of Norland government of Norland'))).toBe(true)
  })

  it('knows which hold both ways', () => {
    const both = tiesOf(mali).filter(({ mutual }) => mutual)
    expect(both.map(({ by, note }) => [by, note])).toEqual([['relationship/china-mali', 'strategic partnership']])
  })

  it('leaves out ties to what the story lacks, and of somebody to themselves', () => {
    const relationship = { kind: 'relationship', id: 'relationship/r', type: 'supports' } as const
    const story: Story = {
      ...mali,
      relationships: [
        { ...relationship, from: 'state/mali', to: 'state/nowhere' },
        { ...relationship, id: 'relationship/s', from: 'state/mali', to: 'state/mali' },
      ],
    }
    expect(tiesOf(story).filter(({ by }) => by.startsWith('relationship/'))).toEqual([])
  })
})
