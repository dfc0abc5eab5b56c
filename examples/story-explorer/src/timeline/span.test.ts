import { earliest, latest } from 'nutgraf'
import { describe, expect, it } from 'vitest'
import { reachOf } from './day-number.ts'
import { type Span, spanOf } from './span.ts'
import type { ItemDate, TimelineItem } from './timeline-item.ts'

const item = { key: 'k', entity: 'event/e', name: 'E', family: 'event', state: 'fact' } as const
const dated = (date: string): ItemDate => {
  const [first, last] = [earliest(date), latest(date)]
  const reach = reachOf({ ...(first === undefined ? {} : { earliest: first }), ...(last === undefined ? {} : { latest: last }) })
  return { date, pointers: ['/on'], reach }
}
const text = (day: number): string => new Date(day * 86_400_000).toISOString().replace('T00:00:00.000Z', '').slice(0, 16)
const said = ({ stretches, begins, ends }: Span): string =>
  `${begins} ${stretches.map(({ from, to, sure }) => `${sure ? 'sure' : 'maybe'} ${text(from)} ${text(to)}`).join(', ')} ${ends}`
const moment = (date: string): string => said(spanOf({ ...item, on: dated(date) }))
const lasting = (start: string | undefined, end: string | undefined): string => {
  const ending: Pick<TimelineItem, 'end'> = end === undefined ? {} : { end: end === '..' ? 'still' : dated(end) }
  return said(spanOf({ ...item, ...(start === undefined ? {} : { start: dated(start) }), ...ending }))
}

describe('spanOf something that happened', () => {
  it.each([
    ['2024-09-02', 'sharp sure 2024-09-02 2024-09-03 sharp'],
    ['2019-06-04T06:00:00Z', 'sharp sure 2019-06-04T06:00 2019-06-04T06:00 sharp'],
    ['2020', 'sharp maybe 2020-01-01 2021-01-01 sharp'],
    ['2024-09-04/2024-09-06', 'sharp maybe 2024-09-04 2024-09-07 sharp'],
    ['../2024-09-02', 'open maybe 2024-09-03 2024-09-03 sharp'],
    ['2020/..', 'sharp maybe 2020-01-01 2020-01-01 open'],
  ])('draws %s', (date, span) => {
    expect(moment(date)).toBe(span)
  })
})

describe('spanOf something that lasted', () => {
  it.each([
    ['2024-09-04', '2024-09-06', 'sharp sure 2024-09-04 2024-09-07 sharp'],
    ['2018-11', '2020', 'sharp maybe 2018-11-01 2018-11-30, sure 2018-11-30 2020-01-02, maybe 2020-01-02 2021-01-01 sharp'],
    ['../2024-09-02', '2024-09-02/..', 'open sure 2024-09-02 2024-09-03 open'],
    ['../2024-09-06', '2024-09-04/..', 'open maybe 2024-09-04 2024-09-07 open'],
    ['../2024-09-01', '2024-09-04/..', 'open sure 2024-09-01 2024-09-05 open'],
    ['2010', '../2020-12-31', 'sharp maybe 2010-01-01 2021-01-01 sharp'],
    ['2020/..', '2024', 'sharp maybe 2020-01-01 2025-01-01 sharp'],
    ['1995', '..', 'sharp maybe 1995-01-01 1996-01-01 still'],
    ['2020/..', undefined, 'sharp maybe 2020-01-01 2020-01-01 open'],
    ['2015-05-05', undefined, 'sharp sure 2015-05-05 2015-05-06 unknown'],
    [undefined, '2019-05-02', 'unknown sure 2019-05-02 2019-05-03 sharp'],
  ])('draws %s to %s', (start, end, span) => {
    expect(lasting(start, end)).toBe(span)
  })
})
