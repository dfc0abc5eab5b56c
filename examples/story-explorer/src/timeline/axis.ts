import { fitText, textWidth } from '../picture/fit-text.ts'
import { round, type SvgElement, svg } from '../picture/svg-element.ts'
import type { Palette } from '../picture/tone.ts'
import { type CellWords, cellWords, sayCell, shortMonth } from './cell-words.ts'
import type { Cell, DayScale } from './day-scale.ts'

const size = 11
const lineHeight = 15
const lines = 3

/** How high the names above the cells are, in CSS pixels. */
export const axisHeight = lines * lineHeight + 8

/** The cells of the axis with their names; time that is passed over is shaded. Drawn from the height 0 down to `height`. */
export function axisOf(scale: DayScale, height: number, palette: Palette): SvgElement[] {
  const words = scale.cells.map(cellWords)
  const bands = scale.cells.map((cell, place) =>
    svg(
      'rect',
      {
        x: round(cell.x),
        y: axisHeight,
        width: round(cell.width),
        height: round(height - axisHeight),
        fill: cell.used ? palette.surface : palette.sunken,
      },
      svg('title', {}, titleOf(cell, words[place])),
    ),
  )
  const rules = [...scale.cells.map(({ x }) => x), scale.width].map((x) =>
    svg('line', { x1: round(x), x2: round(x), y1: axisHeight, y2: round(height), stroke: palette.line, 'stroke-width': 1 }),
  )
  const names = scale.cells.flatMap((cell, place) => nameOf(cell, words[place], palette))
  const years = words.map(({ year }): Heading | undefined => (year === undefined ? undefined : { of: year, texts: [year] }))
  const months = words.map(({ month, year }): Heading | undefined =>
    month === undefined ? undefined : { of: `${month} ${year}`, texts: [month, shortMonth(month)] },
  )
  return [...bands, ...rules, ...names, ...headings(scale.cells, years, 0, palette), ...headings(scale.cells, months, 1, palette)]
}

function titleOf({ used }: Cell, words: CellWords | undefined): string {
  const text = words === undefined ? '' : sayCell(words)
  return used ? text : `${text}: passed over, nothing begins or ends here`
}

/** The days of a cell at the foot of the axis; nothing where they do not fit. */
function nameOf({ x, width, used }: Cell, words: CellWords | undefined, palette: Palette): SvgElement[] {
  if (words === undefined) return []
  const room = words.month !== undefined ? 1 : words.year !== undefined ? 2 : 3
  const fitted = fitText(words.days, width - 2, size, room)
  const texts = fitted.some((line) => line.endsWith('…')) ? [] : fitted
  const fill = used ? palette.ink : palette.muted
  return texts.map((text, place) => label(text, x + width / 2, rowFoot(lines - texts.length + place), fill))
}

/** A name that neighbouring cells may share: what they share, and how it can be written, the longest first. */
interface Heading {
  readonly of: string
  readonly texts: readonly string[]
}

/** A heading over each run of cells that share it, in a row of the axis; its words only where they fit. */
function headings(cells: readonly Cell[], shared: readonly (Heading | undefined)[], row: number, palette: Palette): SvgElement[] {
  const runs: { heading: Heading; from: number; to: number }[] = []
  for (const [place, { x, width }] of cells.entries()) {
    const heading = shared[place]
    if (heading === undefined) continue
    const last = runs.at(-1)
    if (last !== undefined && shared[place - 1]?.of === heading.of) last.to = x + width
    else runs.push({ heading, from: x, to: x + width })
  }
  return runs.flatMap(({ heading, from, to }) => {
    const text = heading.texts.find((one) => textWidth(one, size) <= to - from)
    if (text === undefined) return []
    const y = rowFoot(row) + 3
    const rule = svg('line', { x1: round(from + 2), x2: round(to - 2), y1: y, y2: y, stroke: palette.edge, 'stroke-width': 1 })
    return [rule, label(text, (from + to) / 2, rowFoot(row), palette.ink)]
  })
}

/** The base line of the text in a row of the axis, counted from 0 at the top. */
function rowFoot(row: number): number {
  return axisHeight - 6 - (lines - 1 - row) * lineHeight
}

function label(text: string, x: number, y: number, fill: string): SvgElement {
  return svg('text', { x: round(x), y: round(y), 'font-size': size, 'text-anchor': 'middle', fill }, text)
}
