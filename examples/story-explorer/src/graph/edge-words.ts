import { textWidth } from '../picture/fit-text.ts'
import type { Box } from './box.ts'
import { along, type EdgeLine, type Spot } from './edge-line.ts'

/** The size of the words on a line, in CSS pixels. */
export const wordsSize = 11

/** The height of one row of words. */
export const wordsLine = 13

/** The words of a line, one row each, and where their middle stands. */
export interface EdgeWords extends Spot {
  readonly rows: readonly string[]
}

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

const parts = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2]
const lifts = [0, -9, 9, -15, 15]

/**
 * Where the words of several lines stand: each on its line or just beside it, covering neither a box nor other words. Words for which
 * there is no such place are left out; the list has them.
 */
export function placeWords(
  lines: readonly { readonly line: EdgeLine; readonly words: readonly string[] }[],
  boxes: readonly Box[],
  width: number,
): EdgeWords[] {
  const taken = boxes.map((box) => areaOf(box, box.width / 2, box.height / 2))
  return lines.flatMap(({ line, words }) => {
    const rows = words.length > 3 ? [...words.slice(0, 2), `and ${words.length - 2} more`] : words
    const [x, y] = [Math.max(...rows.map((row) => textWidth(row, wordsSize))) / 2, (rows.length * wordsLine) / 2]
    for (const part of parts) {
      for (const lift of lifts) {
        const on = along(line.start, line.bend, line.end, part)
        const spot = { x: on.x, y: on.y + lift }
        const area = areaOf(spot, x, y)
        if (area.left < 0 || area.right > width || area.top < 0 || taken.some((other) => meet(area, other))) continue
        taken.push(area)
        return [{ rows, ...spot }]
      }
    }
    return []
  })
}

function areaOf({ x, y }: Spot, halfWidth: number, halfHeight: number): Area {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, foot: y + halfHeight }
}

function meet(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot
}
