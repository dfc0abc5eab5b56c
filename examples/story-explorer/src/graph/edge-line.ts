import type { Box } from './box.ts'

/** A place in the picture, in CSS pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A line between two boxes: a curve with one control point, cut at their edges. */
export interface EdgeLine {
  readonly start: Spot
  readonly bend: Spot
  readonly end: Spot
}

const steps = 24
const bends = [0, 0.1, -0.1, 0.2, -0.2, 0.35, -0.35, 0.5, -0.5, 0.7, -0.7, 0.9, -0.9]

/** The line between two boxes of a picture, bent as little as it can be to stay in it and to pass as few other boxes as it can. */
export function edgeLine(a: Box, b: Box, boxes: readonly Box[], width: number): EdgeLine {
  const others = boxes.filter((box) => box !== a && box !== b)
  let best: { bend: Spot; hits: number } | undefined
  for (const by of bends) {
    const bend = { x: (a.x + b.x) / 2 + (b.y - a.y) * by, y: (a.y + b.y) / 2 - (b.x - a.x) * by }
    const hits = hitsOf(a, bend, b, others, width)
    if (best === undefined || hits < best.hits) best = { bend, hits }
    if (hits === 0) break
  }
  const bend = best?.bend ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  const [from, to] = [leaving(a, bend, b, a), leaving(b, bend, a, b)]
  return {
    start: along(a, bend, b, from),
    bend: bendBetween(a, bend, b, from, 1 - to),
    end: along(a, bend, b, 1 - to),
  }
}

/** The spot at a part of the way along a curve. */
export function along(a: Spot, bend: Spot, b: Spot, t: number): Spot {
  const u = 1 - t
  return { x: u * u * a.x + 2 * u * t * bend.x + t * t * b.x, y: u * u * a.y + 2 * u * t * bend.y + t * t * b.y }
}

/** The control point of the stretch of a curve between two parts of the way. */
function bendBetween(a: Spot, bend: Spot, b: Spot, from: number, to: number): Spot {
  const mix = (p: Spot, q: Spot, t: number): Spot => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t })
  return mix(mix(a, bend, from), mix(bend, b, from), to)
}

/** The part of the way, seen from `a`, at which a curve leaves a box. */
function leaving(a: Spot, bend: Spot, b: Spot, box: Box): number {
  let [low, high] = [0, 0.5]
  for (let turn = 0; turn < 12; turn += 1) {
    const middle = (low + high) / 2
    if (inside(along(a, bend, b, middle), box, 2)) low = middle
    else high = middle
  }
  return high
}

function hitsOf(a: Box, bend: Spot, b: Box, others: readonly Box[], width: number): number {
  let hits = 0
  for (let step = 1; step < steps; step += 1) {
    const spot = along(a, bend, b, step / steps)
    if (spot.x < 2 || spot.y < 2 || spot.x > width - 2) hits += 1
    hits += others.filter((box) => inside(spot, box, 4)).length
  }
  return hits
}

function inside({ x, y }: Spot, box: Box, margin: number): boolean {
  return Math.abs(x - box.x) < box.width / 2 + margin && Math.abs(y - box.y) < box.height / 2 + margin
}
