import { type Story, signedOn, type TimelineRow, timeline } from 'nutgraf'
import { lookupOf } from './story-lookup.ts'

/** The days that a story covers. A day is `YYYY-MM-DD`. */
export interface DaySpan {
  readonly first: string
  readonly last: string
  /** How many days lie between them. */
  readonly length: number
}

/** A day that a reader may want to look at, and why. */
export interface KeyDay {
  readonly day: string
  readonly label: string
}

const dayLength = 86_400_000
const dayForm = /^\d{4}-\d{2}-\d{2}/u
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

const known = new WeakMap<Story, TimelineRow[]>()

/** The timeline of a story, made once. */
function timelineOf(story: Story): readonly TimelineRow[] {
  const found = known.get(story) ?? timeline(story)
  known.set(story, found)
  return found
}

/** From the first day of a story’s timeline to its last; `undefined` where the story has no date. */
export function spanOf(story: Story): DaySpan | undefined {
  let first: string | undefined
  let last: string | undefined
  for (const row of timelineOf(story)) {
    for (const moment of [row.earliest, row.latest]) {
      const day = dayForm.exec(moment ?? '')?.[0]
      if (day === undefined) continue
      if (first === undefined || day < first) first = day
      if (last === undefined || day > last) last = day
    }
  }
  return first === undefined || last === undefined ? undefined : { first, last, length: placeOf({ first }, last) }
}

/** The day at a place of a span, 0 for its first. */
export function dayAt({ first }: Pick<DaySpan, 'first'>, place: number): string {
  return new Date(Date.parse(first) + place * dayLength).toISOString().slice(0, 10)
}

/** The place of a day in a span; below 0 and above the length for a day outside it. */
export function placeOf({ first }: Pick<DaySpan, 'first'>, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / dayLength)
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const time = dayForm.test(text) && text.length === 10 ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The weekday of a day, in English. */
export function weekdayOf(day: string): string {
  return weekdays[new Date(Date.parse(day)).getUTCDay()] ?? ''
}

/** The days on which agreements were signed and on which something befell a sanction; each once, in the order of time, each at its exact day. */
export function keyDays(story: Story): KeyDay[] {
  const lookup = lookupOf(story)
  const days = new Map<string, string[]>()
  const add = (day: string | undefined, label: string): void => {
    if (day === undefined || !isDay(day)) return
    days.set(day, [...(days.get(day) ?? []), label])
  }
  for (const agreement of story.agreements ?? []) add(signedOn(agreement), `${lookup.label(agreement.id)}: signed`)
  for (const { on, entity, label } of timelineOf(story)) {
    if (entity.startsWith('sanction/') || entity.startsWith('program/')) add(on, label)
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, labels]) => ({ day, label: [...new Set(labels)].join('; ') }))
}

/** The day to begin with: the signing of the first agreement whose day is known, else the last day. */
export function firstDay(story: Story, { last }: DaySpan): string {
  return (story.agreements ?? []).map(signedOn).find((day) => day !== undefined && isDay(day)) ?? last
}
