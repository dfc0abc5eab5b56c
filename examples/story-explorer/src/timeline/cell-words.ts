import { dateOf } from './day-number.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** What a cell of the axis is called: its days, and the month and the year that it shares with its neighbours, where it lies in one. */
export interface CellWords {
  readonly days: string
  readonly month?: string
  readonly year?: string
}

/** What the days from `from` to before `to` are called, as short as it is clear: `2020`, `Jan 2021 – Aug 2024`, `5–6` of September of 2024. */
export function cellWords({ from, to }: { readonly from: number; readonly to: number }): CellWords {
  const [first, last, next] = [dateOf(from), dateOf(to - 1), dateOf(to)]
  const oneYear = first.year === last.year
  if (first.month === 0 && first.day === 1 && next.month === 0 && next.day === 1) {
    return { days: oneYear ? `${first.year}` : `${first.year}–${last.year}` }
  }
  const year = oneYear ? { year: `${first.year}` } : {}
  const [begin, end] = [shortMonth(first.month), shortMonth(last.month)]
  const oneMonth = oneYear && first.month === last.month
  if (first.day === 1 && next.day === 1) {
    if (oneMonth) return { days: end, ...year }
    return { days: oneYear ? `${begin} – ${end}` : `${begin} ${first.year} – ${end} ${last.year}`, ...year }
  }
  if (oneMonth)
    return { days: first.day === last.day ? `${first.day}` : `${first.day}–${last.day}`, month: months[last.month] ?? '', ...year }
  return { days: `${first.day} ${begin}${oneYear ? '' : ` ${first.year}`} – ${last.day} ${end}${oneYear ? '' : ` ${last.year}`}`, ...year }
}

/** A month in three letters. */
export function shortMonth(month: number | string): string {
  return (typeof month === 'number' ? (months[month] ?? '') : month).slice(0, 3)
}

/** The whole name of a cell, where it stands alone. */
export function sayCell({ days, month, year }: CellWords): string {
  return [days, month, year].filter((part) => part !== undefined).join(' ')
}
