import type { Claim, EntityId, FuzzyDate, Story } from 'nutgraf'

/** A date as a reader likes it: in ISO form, and no more exact than it is known. */
export function sayDate(date: FuzzyDate): string {
  const [start, end] = date.split('/')
  if (end === undefined) return date
  if (start === '..') return `on or before ${end}`
  if (end === '..') return `on or after ${start}`
  return `some day from ${start} to ${end}`
}

/** The words from which a date was worked out, where it was not stated: `"Monday"`. */
export function workedOutFrom(story: Story, entity: EntityId, path: string): string | undefined {
  const abouts = (story.claims ?? []).flatMap(({ about }: Claim) => about ?? [])
  const about = abouts.find((one) => one.entity === entity && one.path === path && one.basis === 'inferred')
  return about && (about.stated === undefined ? 'worked out' : `worked out from “${about.stated}”`)
}
