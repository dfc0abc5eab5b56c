import type { EntityId, Story } from 'nutgraf'
import { type HowKnown, howKnown, sayHowKnown } from '../view/how-known.ts'
import { daysWithin, sayDate } from '../view/say-date.ts'
import { families } from './family.ts'
import type { ItemDate, TimelineItem } from './timeline-item.ts'

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** The day of the week of a date that is one day, with a space after it; empty for every other date. */
export function weekdayOf({ date }: ItemDate): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? []
  if (year === undefined) return ''
  const at = new Date(0)
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return `${weekdays[at.getUTCDay()]} `
}

/** What stands before, between and after the dates of an item: `from`, `to`, `and still so`. */
export type WhenPart = ItemDate | string

/** When an item was, as words around its dates. */
export function whenOf({ on, start, end }: TimelineItem): WhenPart[] {
  if (on !== undefined) return [on]
  if (start === undefined) return end === undefined || end === 'still' ? [] : ['until ', end, '; the story does not say since when']
  if (end === undefined) return ['from ', start, '; the story does not say until when']
  if (end === 'still') return ['from ', start, ', and still so']
  const [first, last] = daysWithin({ start: start.date, end: end.date }) ?? []
  if (first === undefined || last === undefined) return ['from ', start, ' to ', end]
  const unsaid = '; the story does not say since when or until when'
  return first === last
    ? ['on ', { ...start, date: last }, unsaid]
    : ['on some day from ', { ...end, date: first }, ' to ', { ...start, date: last }, unsaid]
}

const states: Readonly<Record<TimelineItem['state'], string>> = {
  fact: '',
  planned: ' (planned)',
  cancelled: ' (cancelled)',
  disputed: ' (disputed)',
}

/** What an item is, as its label: the name, what happened, and what it is if it is no settled fact. */
export function labelOfItem({ name, what, state }: TimelineItem): string {
  const part = what === undefined ? '' : `: ${what}`
  return `${name}${part}${states[state]}`
}

/** An item as a sentence, with how each of its dates is known. */
export function sayItem(story: Story, item: TimelineItem): string {
  const when = whenOf(item).map((part) => (typeof part === 'string' ? part : sayItemDate(story, item, part)))
  const text = when.join('')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}: ${labelOfItem(item)}. ${families[item.family].title}.`
}

function sayItemDate(story: Story, { entity }: TimelineItem, dated: ItemDate): string {
  const how = howDateKnown(story, entity, dated)
  const known = how === undefined ? undefined : sayHowKnown(how)
  return `${weekdayOf(dated)}${sayDate(dated.date)}${known === undefined ? '' : ` (${known})`}`
}

/** How a date of an item is known, by the first claim that tells. */
export function howDateKnown(story: Story, entity: EntityId, { pointers }: ItemDate): HowKnown | undefined {
  return pointers.flatMap((pointer) => howKnown(story, entity, pointer))[0]
}
