import type { PersonId } from 'nutgraf'
import { stories } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { type ActorGraph, type ActorNode, actorGraph } from './actor-graph.ts'
import { type Layout, layOut } from './layout.ts'

/** Pairs of boxes that overlap, by their names. */
function overlaps({ boxes }: Layout): string[] {
  return boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter(({ x, y, width, height }) => Math.abs(one.x - x) < (one.width + width) / 2 && Math.abs(one.y - y) < (one.height + height) / 2)
      .map(({ node }) => `${one.node.label} / ${node.label}`),
  )
}

const spots = ({ boxes }: Layout) => boxes.map(({ node, x, y }) => [node.id, x, y])

function crowd(size: number): ActorGraph {
  const idOf = (place: number): PersonId => `person/p${place % size}`
  const tie = (place: number, to: number) =>
    ({ from: idOf(place), to: idOf(to), words: 'knows', family: 'relationship', mutual: true, by: idOf(place) }) as const
  const ties = Array.from({ length: size * 2 }, (_, place) => tie(place, place * 7 + 3)).filter(({ from, to }) => from !== to)
  const nodes = Array.from({ length: size }, (_, place): ActorNode => {
    const id = idOf(place)
    return { id, kind: 'person', label: `Person with the number ${place}`, ties: ties.filter(({ from, to }) => from === id || to === id) }
  })
  return { nodes, edges: ties.map((one) => ({ a: one.from, b: one.to, ties: [one], family: 'relationship', atA: false, atB: false })) }
}

describe('layOut', () => {
  it.each(Object.entries(stories).flatMap(([name, story]) => [320, 712].map((width) => [name, width, story] as const)))(
    'places the story %s in a width of %i without overlaps, always the same',
    (_, width, story) => {
      const graph = actorGraph(story)
      const layout = layOut(graph, width)
      expect(layout.boxes).toHaveLength(graph.nodes.length)
      expect(overlaps(layout)).toEqual([])
      for (const box of layout.boxes) {
        expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width / 2).toBeLessThanOrEqual(width)
        expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height / 2).toBeLessThanOrEqual(layout.height)
      }
      expect(spots(layOut(graph, width))).toEqual(spots(layout))
    },
  )

  it('keeps a crowd apart', () => {
    expect(overlaps(layOut(crowd(60), 320))).toEqual([])
    expect(overlaps(layOut(crowd(60), 1000))).toEqual([])
  })

  it('does with nobody, and with one alone', () => {
    expect(layOut({ nodes: [], edges: [] }, 320)).toMatchObject({ boxes: [] })
    expect(layOut(crowd(1), 320).boxes).toHaveLength(1)
  })
})
