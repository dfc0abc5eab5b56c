import type { FuzzyDate, Period } from 'nutgraf'

const months = 'January February March April May June July August September October November December'.split(' ')
const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }
const doubts: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }

const dayForm = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u
const momentForm = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/u

/** A date in words, no more exact than it is known: `2 September 2024`, `2020 or later`, `some day from … to …`. What has no words stays in its own form. */
export function sayDate(date: FuzzyDate): string {
  const [start = '', end] = date.split('/')
  if (end === undefined) return sayOne(date)
  if (start === '..') return `${sayOne(end)} or earlier`
  if (end === '..') return `${sayOne(start)} or later`
  return `some time from ${sayOne(start)} to ${sayOne(end)}`
}

/**
 * The day on which something surely lasted, or the two between which that day lies, where a period tells no more: from then or earlier, to
 * then or later.
 */
export function daysWithin({ start = '', end = '' }: Period): readonly [FuzzyDate, FuzzyDate] | undefined {
  if (!start.startsWith('../') || !end.endsWith('/..')) return undefined
  const days = [end.slice(0, -3), start.slice(3)] as const
  return days[0] <= days[1] ? days : undefined
}

/** How long something lasted, in words; `undefined` where neither end is given. */
export function sayPeriod({ start, end }: Period): string | undefined {
  const days = daysWithin({ ...(start && { start }), ...(end && { end }) })
  if (days !== undefined) {
    const [first, last] = days.map(sayOne)
    return `${first === last ? `on ${first}` : `on some day from ${first} to ${last}`}; the story does not say since when or until when`
  }
  const until = end === '..' ? 'with no end yet' : end === undefined ? undefined : `to ${sayDate(end)}`
  const parts = [start === undefined ? undefined : `from ${sayDate(start)}`, until].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

function sayOne(text: string): string {
  const moment = momentForm.exec(text)
  if (moment !== null) {
    const [, day = '', time, zone] = moment
    return `${sayOne(day)}, ${time}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`}`
  }
  const doubt = doubts[text.at(-1) ?? '']
  if (doubt !== undefined) return `${doubt}${sayOne(text.slice(0, -1))}`
  const decade = /^(\d{3})X$/u.exec(text)
  if (decade !== null) return `the ${decade[1]}0s`
  const century = /^(\d\d)XX$/u.exec(text)
  if (century !== null) return `some year from ${century[1]}00 to ${century[1]}99`
  const whole = text.replace(/(?:-XX){1,2}$/u, '')
  if (whole !== text) return `some day in ${sayOne(whole)}`
  const day = dayForm.exec(text)
  if (day === null) return text
  const [, year, month, of] = day
  if (month === undefined) return `${year}`
  const name = months[Number(month) - 1] ?? seasons[month]
  if (name === undefined) return text
  return of === undefined ? `${name} ${year}` : `${Number(of)} ${name} ${year}`
}
