/** What a thing takes up from left to right. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/**
 * The lane of each thing, counted from 0 at the top: the first in which it leaves `gap` to every other. Things keep their order in so far
 * as a later one never stands higher than it must, and none is more than `back` lanes above the lowest so far.
 */
export function lanesOf(extents: readonly Extent[], gap: number, back: number): number[] {
  const lanes: Extent[][] = []
  return extents.map((extent) => {
    const first = Math.max(0, lanes.length - back)
    for (let lane = first; lane < lanes.length; lane += 1) {
      const taken = lanes[lane] ?? []
      if (taken.every(({ left, right }) => extent.left >= right + gap || extent.right <= left - gap)) {
        taken.push(extent)
        return lane
      }
    }
    return lanes.push([extent]) - 1
  })
}
