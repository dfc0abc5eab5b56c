import type { Story } from 'nutgraf'
import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { dayAt, firstDay, isDay, keyDays, placeOf, spanOf, weekdayOf } from './day-span.ts'

const empty: Story = { kind: 'story', specVersion: '1.0', id: 'story/s', title: { text: 'S' } }

describe('spanOf', () => {
  it('goes from the first day of the timeline to the last', () => {
    expect(spanOf(mali)).toEqual({ first: '2020-01-01', last: '2024-09-06', length: 1710 })
    expect(spanOf(empty)).toBeUndefined()
  })
})

describe('days and places', () => {
  it('are the inverse of each other, over a leap day too', () => {
    const span = { first: '2024-02-27' }
    expect([0, 1, 2, 3].map((place) => dayAt(span, place))).toEqual(['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01'])
    for (const place of [-1, 0, 5, 4000]) expect(placeOf(span, dayAt(span, place))).toBe(place)
  })

  it('are days of the calendar or not', () => {
    expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024', '2024-02-29T10', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(weekdayOf('2024-09-02')).toBe('Monday')
  })
})

describe('the days to look at', () => {
  it('are those of signings and of sanctions', () => {
    expect(keyDays(mali)).toEqual([{ day: '2024-09-02', label: 'Defence agreement of Mali’s junta and Norinco: signed' }])
    const days = keyDays(ceasefire).map(({ day }) => day)
    expect(days).toEqual([...days].sort())
    expect(days).toContain('2019-03-14')
  })

  it('begin with the first signing', () => {
    expect(firstDay(mali, spanOf(mali)!)).toBe('2024-09-02')
    expect(firstDay({ ...mali, agreements: [] }, spanOf(mali)!)).toBe('2024-09-06')
  })
})
