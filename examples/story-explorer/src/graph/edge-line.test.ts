import { describe, expect, it } from 'vitest'
import type { Box } from './box.ts'
import { along, edgeLine } from './edge-line.ts'
import { placeWords } from './edge-words.ts'

const box = (id: string, x: number, y: number): Box => ({
  node: { id: `person/${id}`, kind: 'person', label: id, ties: [] },
  lines: [id],
  width: 60,
  height: 30,
  x,
  y,
})
const inside = ({ x, y }: { x: number; y: number }, one: Box): boolean => Math.abs(x - one.x) < 30 && Math.abs(y - one.y) < 15

describe('edgeLine', () => {
  const [a, b, between] = [box('a', 100, 100), box('b', 400, 100), box('c', 250, 100)]

  it('runs straight from edge to edge where nothing is in the way', () => {
    const { start, end, bend } = edgeLine(a, b, [a, b], 500)
    expect([start.y, end.y, bend.y]).toEqual([100, 100, 100])
    expect(start.x).toBeGreaterThanOrEqual(130)
    expect(start.x).toBeLessThan(136)
    expect(end.x).toBeLessThanOrEqual(370)
    expect(end.x).toBeGreaterThan(364)
  })

  it('bends around a box in the way', () => {
    const { start, end, bend } = edgeLine(a, b, [a, b, between], 500)
    for (let step = 0; step <= 20; step += 1) expect(inside(along(start, bend, end, step / 20), between)).toBe(false)
  })

  it('stays in the picture', () => {
    const top = [box('a', 40, 16), box('b', 460, 16), box('c', 250, 16)] as const
    const { bend } = edgeLine(top[0], top[1], top, 500)
    expect(bend.y).toBeGreaterThan(16)
  })
})

describe('placeWords', () => {
  const [a, b] = [box('a', 100, 100), box('b', 400, 100)]
  const line = edgeLine(a, b, [a, b], 500)

  it('puts words on their line, and beside those that stand there already', () => {
    const [first, second] = placeWords(
      [
        { line, words: ['party to'] },
        { line, words: ['supplier under'] },
      ],
      [a, b],
      500,
    )
    expect(first).toMatchObject({ rows: ['party to'], x: 250, y: 100 })
    expect(second).toBeDefined()
    expect([second?.x, second?.y]).not.toEqual([first?.x, first?.y])
  })

  it('leaves out words that would cover a box', () => {
    const near = edgeLine(a, box('b', 175, 100), [a], 500)
    expect(placeWords([{ line: near, words: ['a long way of saying it'] }], [a, box('b', 175, 100)], 500)).toEqual([])
  })

  it('counts what it does not say', () => {
    expect(placeWords([{ line, words: ['one', 'two', 'three', 'four'] }], [], 500)[0]?.rows).toEqual(['one', 'two', 'and 2 more'])
  })
})
