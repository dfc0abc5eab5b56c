import { earliest, latest } from 'nutgraf'
import { describe, expect, it } from 'vitest'
import { dateOf, reachOf } from './day-number.ts'

const reach = (date: string) => {
  const [first, last] = [earliest(date), latest(date)]
  return reachOf({ ...(first === undefined ? {} : { earliest: first }), ...(last === undefined ? {} : { latest: last }) })
}
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000

describe('reachOf', () => {
  it.each([
    ['2024-09-02', day('2024-09-02'), day('2024-09-03')],
    ['2024', day('2024-01-01'), day('2025-01-01')],
    ['../2024-09-02', -Infinity, day('2024-09-03')],
    ['2020/..', day('2020-01-01'), Infinity],
    ['2024-09-04/2024-09-06', day('2024-09-04'), day('2024-09-07')],
    ['2019-06-04T06:00:00Z', day('2019-06-04') + 0.25, day('2019-06-04') + 0.25],
    ['2019-06-04T01:00:00+02:00', day('2019-06-03') + 23 / 24, day('2019-06-03') + 23 / 24],
    ['0044-03-15', day('0044-03-15'), day('0044-03-15') + 1],
  ])('reads %s', (date, from, to) => {
    const found = reach(date)
    expect(found.from).toBeCloseTo(from, 9)
    expect(found.to).toBeCloseTo(to, 9)
  })

  it('reaches years beyond those of a Date', () => {
    const { from, to } = reach('Y-13798000000')
    expect(to - from).toBeGreaterThanOrEqual(365)
    expect(to - from).toBeLessThanOrEqual(366)
    expect(from).toBeLessThan(reach('-4000').from)
  })
})

describe('dateOf', () => {
  it.each(['2024-09-02', '1969-12-31', '2000-02-29', '1600-01-01', '-0044-03-15', '9999-12-31'])('is the inverse for %s', (text) => {
    const { from } = reach(text)
    const { year, month, day } = dateOf(from)
    const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
    expect(`${years}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`).toBe(text)
  })

  it('knows the day of the week', () => {
    expect(dateOf(day('2024-09-02')).weekday).toBe(1)
    expect(dateOf(day('1969-12-28')).weekday).toBe(0)
  })
})
