import { describe, expect, it } from 'vitest'
import { dayScale } from './day-scale.ts'

const reaches = [
  { from: 0, to: 366 },
  { from: 1700, to: 1701 },
  { from: 1701, to: 1702 },
  { from: -Infinity, to: 1702 },
  { from: 1703.5, to: 1703.5 },
  { from: 1704, to: Infinity },
]

describe('dayScale', () => {
  const scale = dayScale(reaches, 600)

  it('gives a cell to whatever begins or ends, and to the time between', () => {
    expect(scale.cells.map(({ from, to, used }) => [from, to, used])).toEqual([
      [0, 366, true],
      [366, 1700, false],
      [1700, 1701, true],
      [1701, 1702, true],
      [1702, 1703, false],
      [1703, 1704, true],
    ])
  })

  it('fills the width and shortens what is long', () => {
    expect(scale.width).toBeCloseTo(600)
    expect(scale.at(-Infinity)).toBe(0)
    expect(scale.at(Infinity)).toBe(scale.width)
    const [year, years, day] = scale.cells.map(({ width }) => width)
    expect(year).toBeGreaterThan(day ?? 0)
    expect(year).toBeLessThan(3 * (day ?? 0))
    expect(years).toBeLessThan(year ?? 0)
  })

  it('never goes back', () => {
    const places = [-5, 0, 100, 366, 1000, 1700, 1700.5, 1701, 1702, 1703.5, 1704, 9999].map(scale.at)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(scale.at(1703.5)).toBeCloseTo(((scale.cells[5]?.x ?? 0) * 2 + (scale.cells[5]?.width ?? 0)) / 2)
  })

  it('grows beyond the width rather than to be illegible', () => {
    const many = Array.from({ length: 100 }, (_, place) => ({ from: place * 9, to: place * 9 + 1 }))
    expect(dayScale(many, 300).width).toBeGreaterThan(100 * 8)
  })

  it('does not count what may lie anywhere in a long time', () => {
    const days = Array.from({ length: 20 }, (_, place) => ({ from: place * 9, to: place * 9 + 1 }))
    const { cells } = dayScale([...days, { from: 0, to: 180 }], 900)
    expect(cells.map(({ used }) => used)).toEqual(cells.map((_, place) => place % 2 === 0))
  })

  it('does with one bound, or none', () => {
    expect(dayScale([{ from: 5, to: Infinity }], 100).cells).toHaveLength(1)
    expect(dayScale([{ from: -Infinity, to: Infinity }], 100)).toMatchObject({ cells: [], width: 0 })
  })
})
