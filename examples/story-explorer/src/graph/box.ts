import { fitText, textWidth } from '../picture/fit-text.ts'
import type { ActorNode } from './actor-graph.ts'

/** A node as it is drawn: its lines of text, and the box around them by its middle. */
export interface Box {
  readonly node: ActorNode
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
  x: number
  y: number
}

/** The size of the text in a box, in CSS pixels. */
export const boxText = 12

/** The height of a line of text in a box. */
export const boxLine = 15

/** The box of a node, its text no wider than `most`. It has no place yet. */
export function boxOf(node: ActorNode, most: number): Box {
  const lines = fitText(node.label, most, boxText, 5)
  const width = Math.max(...lines.map((line) => textWidth(line, boxText))) + (node.kind === 'bloc' || node.kind === 'asset' ? 32 : 18)
  return { node, lines, width: Math.max(width, 44), height: lines.length * boxLine + 14, x: 0, y: 0 }
}

/** How far boxes keep from each other. */
const room = { x: 30, y: 34 }

/**
 * Moves boxes apart until none overlaps another, as little as it can, and keeps them between 0 and `width`. They may end up lower than
 * they were. The same boxes always end up at the same places.
 */
export function moveApart(boxes: readonly Box[], width: number): void {
  const clamp = (box: Box): void => {
    const least = box.width / 2 + 2
    box.x = Math.min(Math.max(box.x, least), Math.max(width - least, least))
  }
  boxes.forEach(clamp)
  for (let turn = 0; turn < 120; turn += 1) {
    let moved = false
    for (const [place, one] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) {
        const [x, y] = overlap(one, other)
        if (x <= 0 || y <= 0) continue
        moved = true
        if (x < y) push(one, other, 'x', x)
        else push(one, other, 'y', y)
        clamp(one)
        clamp(other)
      }
    }
    if (!moved) return
  }
  settle(boxes)
}

function overlap(one: Box, other: Box): [x: number, y: number] {
  return [
    (one.width + other.width) / 2 + room.x - Math.abs(one.x - other.x),
    (one.height + other.height) / 2 + room.y - Math.abs(one.y - other.y),
  ]
}

function push(one: Box, other: Box, axis: 'x' | 'y', by: number): void {
  const way = one[axis] <= other[axis] ? 1 : -1
  one[axis] -= (way * by) / 2
  other[axis] += (way * by) / 2
}

/** Lets boxes sink, the upper ones first, until each is below whatever it would overlap. */
function settle(boxes: readonly Box[]): void {
  const placed: Box[] = []
  for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
    for (let hit = hitOf(box, placed); hit !== undefined; hit = hitOf(box, placed)) {
      box.y = hit.y + (hit.height + box.height) / 2 + room.y
    }
    placed.push(box)
  }
}

function hitOf(box: Box, placed: readonly Box[]): Box | undefined {
  return placed.find((other) => overlap(box, other).every((by) => by > 1e-6))
}
