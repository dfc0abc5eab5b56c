import type { Reach } from './day-number.ts'

/** A stretch of the axis in which nothing begins or ends: one day, a year of which no more is known, or time that is passed over. */
export interface Cell extends Reach {
  readonly x: number
  readonly width: number
  /** Whether anything of the story may lie in it. Time that is passed over is drawn as such. */
  readonly used: boolean
}

/** An axis of cells. It is in order, not to scale: the longer a cell, the more it is shortened. */
export interface DayScale {
  readonly cells: readonly Cell[]
  readonly width: number
  /** Where a day lies; before the first cell 0, after the last the width. */
  at(day: number): number
}

/** The least width of a cell of weight 1, in CSS pixels. */
const leastUnit = 8

/** An axis on which everything that begins or ends has a place: at least as wide as `width`, wider if that were too narrow to read. */
export function dayScale(reaches: readonly Reach[], width: number): DayScale {
  const finite = reaches.filter(({ from, to }) => Number.isFinite(from) || Number.isFinite(to))
  const bounds = finite.flatMap(({ from, to }) => (Number.isFinite(from) ? (Number.isFinite(to) ? [from, to] : [from]) : [to]))
  const days = [...new Set(bounds.flatMap((day) => [Math.floor(day), Math.ceil(day)]))].sort((a, b) => a - b)
  const [only] = days
  if (only !== undefined && days.length === 1) days.push(only + 1)
  const used = coverage(days, finite)
  const weights = days.slice(1).map((day, place) => weightOf(day - (days[place] ?? day), used[place] ?? false))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const unit = total === 0 ? 0 : Math.max(leastUnit, width / total)
  const cells: Cell[] = []
  let x = 0
  for (const [place, weight] of weights.entries()) {
    cells.push({ from: days[place] ?? 0, to: days[place + 1] ?? 0, x, width: weight * unit, used: used[place] ?? false })
    x += weight * unit
  }
  return { cells, width: x, at: (day) => place(cells, x, day) }
}

/** How many cells the reach of one date may run over and still mark them as used: one that is vaguer says little of each. */
const mostCells = 8

/** For each cell whether the reach of a date runs over it. */
function coverage(days: readonly number[], reaches: readonly Reach[]): boolean[] {
  const places = new Map(days.map((day, place) => [day, place]))
  const changes = new Map<number, number>()
  const change = (day: number, by: number): void => {
    changes.set(day, (changes.get(day) ?? 0) + by)
  }
  for (const { from, to } of reaches) {
    if (!Number.isFinite(from) || !Number.isFinite(to)) continue
    const [first, end] = [Math.floor(from), Math.max(Math.ceil(to), Math.floor(from) + 1)]
    if ((places.get(end) ?? 0) - (places.get(first) ?? 0) > mostCells) continue
    change(first, 1)
    change(end, -1)
  }
  let open = 0
  return days.slice(0, -1).map((day) => {
    open += changes.get(day) ?? 0
    return open > 0
  })
}

function weightOf(length: number, used: boolean): number {
  return used ? Math.min(1.8, 1 + 0.4 * Math.log2(length)) : Math.min(1.4, 0.55 + 0.08 * Math.log2(length))
}

function place(cells: readonly Cell[], width: number, day: number): number {
  const [first] = cells
  if (first === undefined || day <= first.from) return 0
  let [low, high] = [0, cells.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cells[middle]?.to ?? Infinity) > day) high = middle
    else low = middle + 1
  }
  const cell = cells[low] ?? first
  return day >= cell.to ? width : cell.x + (cell.width * (day - cell.from)) / (cell.to - cell.from)
}
