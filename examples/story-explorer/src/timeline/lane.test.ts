import { describe, expect, it } from 'vitest'
import { lanesOf } from './lane.ts'

const extent = (left: number, right: number) => ({ left, right })

describe('lanesOf', () => {
  it('puts things side by side where they leave the gap', () => {
    expect(lanesOf([extent(0, 10), extent(15, 20), extent(14, 20), extent(40, 50)], 5, 9)).toEqual([0, 0, 1, 0])
  })

  it('lets nothing overlap', () => {
    const extents = Array.from({ length: 60 }, (_, place) => extent((place * 37) % 200, ((place * 37) % 200) + 10 + ((place * 13) % 60)))
    const lanes = lanesOf(extents, 4, 3)
    for (const [a, one] of extents.entries()) {
      for (const [b, other] of extents.entries()) {
        if (a < b && lanes[a] === lanes[b]) expect(one.left >= other.right + 4 || other.left >= one.right + 4).toBe(true)
      }
    }
  })

  it('keeps later things near the lowest', () => {
    const lanes = lanesOf([extent(0, 10), extent(0, 10), extent(0, 10), extent(50, 60)], 0, 2)
    expect(lanes).toEqual([0, 1, 2, 1])
  })
})
