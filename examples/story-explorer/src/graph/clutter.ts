import type { Edge } from './actor-graph.ts'
import type { Box } from './box.ts'

/** How hard a placing is to read: lines that run under boxes count most, then lines that cross, then long lines. */
export function clutter(boxes: readonly Box[], edges: readonly Edge[]): number {
  const byId = new Map<string, Box>(boxes.map((box) => [box.node.id, box]))
  const lines = edges.flatMap(({ a, b }) => {
    const [from, to] = [byId.get(a), byId.get(b)]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  let sum = 0
  for (const [place, { from, to }] of lines.entries()) {
    sum += Math.hypot(from.x - to.x, from.y - to.y) / 120
    for (const box of boxes) if (box !== from && box !== to && runsUnder(from, to, box)) sum += 5
    for (const other of lines.slice(place + 1)) {
      const joined = other.from === from || other.from === to || other.to === from || other.to === to
      if (!joined && cross(from, to, other.from, other.to)) sum += 1
    }
  }
  return sum
}

type Spot = Pick<Box, 'x' | 'y'>

function side(a: Spot, b: Spot, c: Spot): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

function cross(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function runsUnder(a: Spot, b: Spot, { x, y, width, height }: Box): boolean {
  const [left, right, top, foot] = [x - width / 2 - 4, x + width / 2 + 4, y - height / 2 - 4, y + height / 2 + 4]
  return cross(a, b, { x: left, y: top }, { x: right, y: foot }) || cross(a, b, { x: right, y: top }, { x: left, y: foot })
}
