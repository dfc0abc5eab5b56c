import cytoscape, { type Core, type CoseLayoutOptions } from 'cytoscape'
import type { ActorGraph, Edge } from './actor-graph.ts'
import { type Box, boxOf, moveApart } from './box.ts'
import { clutter } from './clutter.ts'

/** Where the boxes of a graph stand, and how much they take up. */
export interface Layout {
  readonly boxes: readonly Box[]
  readonly height: number
}

/**
 * Places the nodes of a graph in a picture of a width: those tied together near each other, none over another, those without ties below.
 * The clearest of a few placings by the `cose` layout of cytoscape, from starts that are always the same: the same graph always gives the
 * same picture.
 */
export function layOut({ nodes, edges }: ActorGraph, width: number): Layout {
  const most = width < 560 ? 92 : 128
  const boxesOf = (tied: boolean): Box[] => nodes.filter(({ ties }) => ties.length > 0 === tied).map((node) => boxOf(node, most))
  const tied = clearest(boxesOf(true), edges, width, nodes.length > 40 ? 1 : 4)
  const foot = tied.length === 0 ? 4 : Math.max(...tied.map(({ y, height }) => y + height / 2)) + 28
  const loose = boxesOf(false)
  return { boxes: [...tied, ...loose], height: rows(loose, width, foot) }
}

/** The clearest of several placings of boxes that are tied to each other; its top is at the height 4. */
function clearest(boxes: readonly Box[], edges: readonly Edge[], width: number, tries: number): Box[] {
  if (boxes.length === 0) return []
  const area = boxes.reduce((sum, box) => sum + (box.width + 56) * (box.height + 72), 0)
  const height = Math.max(area / width, 160)
  const graph = graphOf(boxes, edges)
  let best: { placed: Box[]; score: number } | undefined
  for (let turn = 0; turn < tries; turn += 1) {
    graph.nodes().positions((_, nth) => startOf(nth, turn, width, height))
    graph.layout({ ...cose, boundingBox: { x1: 0, y1: 0, w: width, h: height } }).run()
    const placed = stretched(boxes, graph, width, height)
    moveApart(placed, width)
    const score = clutter(placed, edges)
    if (best === undefined || score < best.score) best = { placed, score }
  }
  graph.destroy()
  const placed = best?.placed ?? []
  const top = Math.min(...placed.map(({ y, height }) => y - height / 2))
  for (const box of placed) box.y += 4 - top
  return placed
}

const cose: CoseLayoutOptions = {
  name: 'cose',
  animate: false,
  randomize: false,
  fit: false,
  nodeRepulsion: () => 6000,
  nodeOverlap: 8,
  idealEdgeLength: () => 80,
  edgeElasticity: () => 60,
  gravity: 0.4,
  coolingFactor: 0.98,
  numIter: 300,
}

function graphOf(boxes: readonly Box[], edges: readonly Edge[]): Core {
  const known = new Set<string>(boxes.map(({ node }) => node.id))
  return cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
    elements: {
      nodes: boxes.map(({ node, width, height }) => ({ data: { id: node.id, width, height } })),
      edges: edges.flatMap(({ a, b }) => (known.has(a) && known.has(b) ? [{ data: { id: `${a} ${b}`, source: a, target: b } }] : [])),
    },
  })
}

/** A start on a spiral, turned a little further each time: no two nodes at one spot, none preferred by chance. */
function startOf(nth: number, turn: number, width: number, height: number): { x: number; y: number } {
  const reach = 0.08 * Math.sqrt(nth + 0.5)
  const angle = nth * 2.4 + turn * 1.3
  return { x: width * (0.5 + reach * Math.cos(angle)), y: height * (0.5 + reach * Math.sin(angle)) }
}

/** The boxes at the spots of their nodes, spread over the whole picture. */
function stretched(boxes: readonly Box[], graph: Core, width: number, height: number): Box[] {
  const spots = graph.nodes().map((node) => ({ ...node.position() }))
  const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))]
  const [top, foot] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))]
  return boxes.map((box, nth) => {
    const spot = spots[nth] ?? { x: left, y: top }
    return {
      ...box,
      x: right > left ? ((spot.x - left) / (right - left)) * (width - 120) + 60 : width / 2,
      y: foot > top ? ((spot.y - top) / (foot - top)) * (height - 40) + 20 : height / 2,
    }
  })
}

/** Places boxes in rows from a height on; gives the height below them. */
function rows(boxes: readonly Box[], width: number, top: number): number {
  let [x, y, deepest] = [2, top, 0]
  for (const box of boxes) {
    if (x > 2 && x + box.width > width - 2) {
      ;[x, y, deepest] = [2, y + deepest + 14, 0]
    }
    box.x = x + box.width / 2
    box.y = y + box.height / 2
    x += box.width + 14
    deepest = Math.max(deepest, box.height)
  }
  return y + deepest + 6
}
