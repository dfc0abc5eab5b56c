import type { Reach } from './day-number.ts'
import type { TimelineItem } from './timeline-item.ts'

/**
 * How one end of a bar is drawn: `sharp` where nothing lies beyond, `open` where it may lie any time beyond, `unknown` where the story does
 * not say, `still` where it goes on.
 */
export type Ending = 'sharp' | 'open' | 'unknown' | 'still'

/** A stretch of a bar, in finite days; of no length for a moment, and for the known bound of what is otherwise open. */
export interface Stretch extends Reach {
  /** Whether it was surely so on these days, or only may have been. */
  readonly sure: boolean
}

/** What is drawn for an item: at least one stretch, and how the bar begins and ends. */
export interface Span {
  readonly stretches: readonly Stretch[]
  readonly begins: Ending
  readonly ends: Ending
}

/** What is known of when an item was: a day is sure, some day within a week is not; what lasted is sure between its last start and its first end. */
export function spanOf({ on, start, end }: TimelineItem): Span {
  if (on !== undefined) return { stretches: [stretchOf(on.reach)], begins: beginningOf(on.reach), ends: endOf(on.reach) }
  const begun = start?.reach
  if (end === 'still' || end === undefined) {
    return {
      stretches: begun === undefined ? [] : [stretchOf(begun)],
      begins: begun === undefined ? 'unknown' : beginningOf(begun),
      ends: end === 'still' ? 'still' : begun !== undefined && endOf(begun) === 'open' ? 'open' : 'unknown',
    }
  }
  if (begun === undefined) return { stretches: [stretchOf(end.reach)], begins: 'unknown', ends: endOf(end.reach) }
  return { stretches: between(begun, end.reach), begins: beginningOf(begun), ends: endOf(end.reach) }
}

function beginningOf({ from }: Reach): Ending {
  return from === -Infinity ? 'open' : 'sharp'
}

function endOf({ to }: Reach): Ending {
  return to === Infinity ? 'open' : 'sharp'
}

/** The stretch of a single date: sure for a day or a moment; where one side is open, its known bound. */
function stretchOf({ from, to }: Reach): Stretch {
  if (from === -Infinity) return { from: to, to, sure: false }
  if (to === Infinity) return { from, to: from, sure: false }
  return { from, to, sure: to - from <= 1 }
}

/** The stretches of what began and ended: sure from the last day on which it may have begun to the first on which it may have ended. */
function between(begun: Reach, ended: Reach): Stretch[] {
  const core = {
    from: begun.from === begun.to ? begun.to : Math.ceil(begun.to) - 1,
    to: ended.from === ended.to ? ended.to : Math.floor(ended.from) + 1,
  }
  const known = [begun.from, begun.to, ended.from, ended.to].filter((day) => Number.isFinite(day))
  const all = { from: Math.min(...known), to: Math.max(...known) }
  if (!(core.from < core.to) || core.from === -Infinity || core.to === Infinity) return [{ ...all, sure: false }]
  const before = { from: Number.isFinite(begun.from) ? begun.from : core.from, to: core.from, sure: false }
  const after = { from: core.to, to: Number.isFinite(ended.to) ? ended.to : core.to, sure: false }
  return [before, { ...core, sure: true }, after].filter(({ from, to }) => from < to)
}
