import {
  type Entity,
  type EntityId,
  type FuzzyDate,
  fromPointer,
  type JsonPointer,
  type Story,
  type TimelineRow,
  timeline,
  valueAt,
} from 'nutgraf'
import { measureType } from 'nutgraf/codes'
import { lookupOf, type StoryLookup } from '../view/story-lookup.ts'
import { titleOf } from '../view/title-of.ts'
import { type Reach, reachOf } from './day-number.ts'
import { type Family, familyOf } from './family.ts'

/** A date of an item, where it stands in the entity, and what it may mean. */
export interface ItemDate {
  readonly date: FuzzyDate
  /** At least one: several acts of one entity may fall on the same date. */
  readonly pointers: readonly JsonPointer[]
  readonly reach: Reach
}

/** One dated thing: something that happened, or something that lasted. */
export interface TimelineItem {
  /** Unique in the story. */
  readonly key: string
  readonly entity: EntityId
  /** What the entity is called. */
  readonly name: string
  /** What happened to it, or which part of it lasted; absent where the name says it. */
  readonly what?: string
  readonly family: Family
  readonly state: 'fact' | 'planned' | 'cancelled' | 'disputed'
  /** When it happened; absent for what lasted. */
  readonly on?: ItemDate
  /** When what lasted began and ended; absent where the story does not say. */
  readonly start?: ItemDate
  /** `still` where the story says that it goes on. */
  readonly end?: ItemDate | 'still'
}

/**
 * What happened when: a start and an end of the same thing are one item, and so is all that happened to one entity on one date. In the order in which a reader goes through time: by the first day
 * that an item may have begun, and where that is open, by the day that is known; else in the order of `timeline` of nutgraf.
 */
export function timelineItems(story: Story): TimelineItem[] {
  const lookup = lookupOf(story)
  const items = new Map<string, TimelineItem>()
  for (const row of timeline(story)) {
    const entity = lookup.get(row.entity)
    if (entity === undefined) continue
    const [, base, edge] = /^(.*)\/(start|end)$/u.exec(row.pointer) ?? []
    const dated: ItemDate = { date: row.on, pointers: [row.pointer], reach: reachOf(row) }
    if (base === undefined || edge === undefined) {
      const head = headOf(entity, row, lookup)
      const key = `${row.entity} ${row.on} ${head.state}`
      const same = items.get(key)
      items.set(key, same === undefined ? { ...head, key, on: dated } : together(same, head.what, row.pointer))
      continue
    }
    const key = `${row.entity} ${base}`
    const known = items.get(key) ?? lastingOf(entity, base, key, lookup)
    items.set(key, { ...known, [edge]: dated })
  }
  return [...items.values()].sort((a, b) => anchorOf(a) - anchorOf(b))
}

function anchorOf({ on, start, end }: TimelineItem): number {
  const { from, to } = (on ?? start ?? (end === 'still' ? undefined : end))?.reach ?? { from: 0, to: 0 }
  return Number.isFinite(from) ? from : Number.isFinite(to) ? Math.ceil(to) - 1 : 0
}

function headOf(entity: Entity, { label, pointer }: TimelineRow, lookup: StoryLookup): Omit<TimelineItem, 'key'> {
  const name = lookup.label(entity.id)
  const state = stateOf(entity, pointer)
  const head = { entity: entity.id, family: familyOf(entity.kind), state }
  if (entity.kind === 'event') return { ...head, name }
  const named = label.slice(0, name.length).toLowerCase() === name.toLowerCase() && label.startsWith(': ', name.length)
  return named ? { ...head, name, what: label.slice(name.length + 2) } : { ...head, name: label }
}

/** An item with one thing more that happened on its date. */
function together(item: TimelineItem, what: string | undefined, pointer: JsonPointer): TimelineItem {
  const whats = [...new Set([item.what, what].flatMap((one) => one?.split('; ') ?? []))]
  const on = item.on === undefined ? {} : { on: { ...item.on, pointers: [...item.on.pointers, pointer] } }
  return { ...item, ...(whats.length === 0 ? {} : { what: whats.join('; ') }), ...on }
}

function lastingOf(entity: Entity, base: JsonPointer, key: string, lookup: StoryLookup): TimelineItem {
  const measure = valueAt(entity, fromPointer(base.replace(/\/period$/u, '/type')))
  const part = base.startsWith('/measures/') && typeof measure === 'string' ? { what: titleOf(measureType, measure).toLowerCase() } : {}
  const still = valueAt(entity, fromPointer(`${base}/end`)) === '..' ? { end: 'still' as const } : {}
  const name = lookup.label(entity.id)
  return { key, entity: entity.id, name, ...part, ...still, family: familyOf(entity.kind), state: stateOf(entity, base) }
}

/** Whether something came about: what an event says of itself, and `planned` for days that only lie ahead, such as when a delivery is due. */
function stateOf(entity: Entity, pointer: JsonPointer): TimelineItem['state'] {
  if (entity.kind === 'event') {
    if (entity.status === 'scheduled') return 'planned'
    return entity.status === 'cancelled' || entity.status === 'disputed' ? entity.status : 'fact'
  }
  return /\/(?:due|expires|until)$/u.test(pointer) ? 'planned' : 'fact'
}
