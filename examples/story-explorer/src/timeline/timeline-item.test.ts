import type { Event, Story } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { sayItem } from './say-item.ts'
import { timelineItems } from './timeline-item.ts'

const said = (story: Story): string[] => timelineItems(story).map((item) => sayItem(story, item))

describe('timelineItems', () => {
  it('tells the story of Mali in order, each date no more exact than it is known', () => {
    const lines = said(mali)
    expect(lines[0]).toBe('2020: Military coup in Mali. Event.')
    expect(lines).toContain(
      'Monday 2 September 2024 (worked out from “Monday”): Defence agreement of Mali’s junta and Norinco: signed. Agreement.',
    )
    expect(lines).toContain(
      'From Wednesday 4 September 2024 to Friday 6 September 2024: Summit of the Forum on China-Africa Cooperation (planned). Event.',
    )
    expect(lines).toContain(
      'On Monday 2 September 2024 (worked out); the story does not say since when or until when: Assimi Goita, President of Mali. Office.',
    )
    expect(lines.findIndex((line) => line.includes('Goita and Xi meet'))).toBeGreaterThan(
      lines.findIndex((line) => line.includes('signed')),
    )
  })

  it('tells what goes on, what has no start, what is disputed and what only lies ahead', () => {
    const lines = said(ceasefire)
    expect(lines).toContain('From 1995, and still so: Aldane diplomatic relations Velmark. Tie.')
    expect(lines).toContain('Until Thursday 2 May 2019; the story does not say since when: Pell Anders, Harbour master of Halm. Office.')
    expect(lines).toContain('2 May 2019 or earlier: Delivery of shells to Tarsk (disputed). Event.')
    expect(lines.find((line) => line.includes('ends by its own terms'))).toContain('(planned)')
  })

  it('makes one item of what happened to one entity on one date, and of a start and its end', () => {
    const items = timelineItems(ceasefire)
    const imposed = items.filter(({ entity, on }) => entity === 'program/skarn-measures' && on?.date === '2018-06-01')
    expect(imposed.map(({ what }) => what)).toEqual(['imposed, with effect from this day; arms embargo imposed; export control imposed'])
    expect(imposed[0]?.on?.pointers).toHaveLength(3)
    expect(items.filter(({ entity }) => entity === 'event/merrow-talks')).toHaveLength(1)
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
  })

  it('strikes nothing but what is cancelled', () => {
    const event = (status: Event['status']): Event => ({
      kind: 'event',
      id: 'event/e',
      type: 'visit',
      on: '2024-05-05',
      ...(status === undefined ? {} : { status }),
    })
    const state = (status: Event['status']) =>
      timelineItems({ ...mali, events: [event(status)] }).find(({ entity }) => entity === 'event/e')?.state
    expect(['occurred', 'scheduled', 'cancelled', 'disputed'].map((status) => state(status as Event['status']))).toEqual([
      'fact',
      'planned',
      'cancelled',
      'disputed',
    ])
    expect(state(undefined)).toBe('fact')
  })

  it('is empty for a story without dates', () => {
    expect(timelineItems({ kind: 'story', specVersion: mali.specVersion, id: 'story/s', title: { text: 'S' } })).toEqual([])
  })
})
