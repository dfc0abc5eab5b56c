/** What a date may mean: from its first moment to the end of its last, in days since 1970-01-01; infinite where it is open. */
export interface Reach {
  readonly from: number
  readonly to: number
}

/** The days of 400 years, after which the Gregorian calendar repeats. */
const cycle = 146_097

/** The reach of the first and last day or moment that `timeline` of nutgraf gives for a date. */
export function reachOf({ earliest, latest }: { earliest?: string; latest?: string }): Reach {
  const from = earliest === undefined ? -Infinity : startOf(earliest)
  return { from, to: latest === undefined ? Infinity : Math.max(from, endOf(latest)) }
}

function startOf(text: string): number {
  const year = /^Y(-?\d+)$/u.exec(text)?.[1]
  if (year !== undefined) return dayOf(Number(year), 1, 1)
  const [, years, month, day] = /^(-?\d{4})-(\d\d)-(\d\d)/u.exec(text) ?? []
  const start = dayOf(Number(years), Number(month), Number(day))
  return start + timeOf(text)
}

function endOf(text: string): number {
  const year = /^Y(-?\d+)$/u.exec(text)?.[1]
  if (year !== undefined) return dayOf(Number(year) + 1, 1, 1)
  return startOf(text) + (text.includes('T') ? 0 : 1)
}

/** The part of the day that a moment has, moved to UTC; a time without a zone is taken as it stands. */
function timeOf(text: string): number {
  const [, hour = '0', minute = '0', second = '0', zone = 'Z'] = /T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/u.exec(text) ?? []
  const offset = zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)))
  return (Number(hour) * 60 + Number(minute) - offset + Number(second) / 60) / 1440
}

function dayOf(year: number, month: number, day: number): number {
  const turns = Math.floor((year - 2000) / 400)
  return Date.UTC(year - turns * 400, month - 1, day) / 86_400_000 + turns * cycle
}

/** The calendar date of a day number, in any year. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number } {
  const turns = Math.floor((day - dayOf(2000, 1, 1)) / cycle)
  const date = new Date((Math.floor(day) - turns * cycle) * 86_400_000)
  const year = date.getUTCFullYear() + turns * 400
  return { year, month: date.getUTCMonth(), day: date.getUTCDate(), weekday: date.getUTCDay() }
}
