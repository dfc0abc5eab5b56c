import { stories } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { withSigns } from '../picture/sign.ts'
import { svgFile } from '../picture/svg-text.ts'
import { filePalette } from '../picture/tone.ts'
import { type TimelineItem, timelineItems } from './timeline-item.ts'
import { timelinePicture } from './timeline-picture.ts'
import { timelineSigns } from './timeline-sign.ts'

const drawing = { width: 800, palette: filePalette, title: 'T', alternative: 'A' }
const draw = (items: readonly TimelineItem[], more: { width?: number; chosen?: string } = {}) =>
  timelinePicture(
    items.map((item, place) => ({ item, number: place + 1 })),
    { ...drawing, ...more },
  )
const file = (items: readonly TimelineItem[]): string =>
  svgFile(withSigns(draw(items), timelineSigns(items), filePalette), { heading: 'H', source: 'S' }).text

const day = (from: number) => ({ date: '2024-05-05', pointers: ['/on'], reach: { from, to: from + 1 } })
const item = (more: Partial<TimelineItem>): TimelineItem => ({
  key: 'k',
  entity: 'event/e',
  name: 'E',
  family: 'event',
  state: 'fact',
  on: day(1),
  ...more,
})

describe('timelinePicture', () => {
  it.each(Object.entries(stories))('draws every item of the story %s in files that need nothing else', (_, story) => {
    const items = timelineItems(story)
    const text = file(items)
    expect(text.match(/data-part="/gu)).toHaveLength(items.length)
    expect(text).not.toMatch(/NaN|Infinity|undefined|var\(/u)
    const used = [...text.matchAll(/url\(#([a-z-]+)\)/gu)].map(([, id]) => id)
    for (const id of new Set(used)) expect(text).toContain(` id="${id}"`)
  })

  it('keeps to a narrow width where few things are dated', () => {
    expect(draw([item({}), item({ key: 'l', on: day(900) })], { width: 320 }).width).toBe(320)
  })

  it('strikes what is cancelled and only outlines what is planned', () => {
    const look = (state: TimelineItem['state']): string => JSON.stringify(draw([item({ state })]).elements)
    expect(look('cancelled')).toContain('line-through')
    expect(look('planned')).not.toContain('line-through')
    const filled = `"rx":2,"fill":"${filePalette.ink}"`
    expect(look('fact')).toContain(filled)
    expect(look('planned')).not.toContain(filled)
  })

  it('frames the chosen item', () => {
    const framed = (chosen: string): boolean =>
      JSON.stringify(draw([item({})], { chosen }).elements).includes(`"stroke":"${filePalette.accent}","stroke-width":2`)
    expect(framed('k')).toBe(true)
    expect(framed('other')).toBe(false)
  })

  it('takes the words of a story as text', () => {
    const text = file([item({ name: '</text><script>alert(1)</script>', what: '"><image href="https://example.org/x"/>', key: '"><a' })])
    expect(text).not.toMatch(/<script|<image|<a\b/u)
    expect(text).toContain('&lt;script&gt;')
  })
})
