import { counted, figure } from '../judge/say-report.ts'
import type { SourceText } from '../judge/source-text.ts'

/** A stretch of the shown document, in UTF-16 units of it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A source as a document that can be scrolled: its lines, with a line in words wherever some are left out. */
export interface ShownDocument {
  readonly lines: readonly string[]
  /** The number in the source of each line; absent for a line that stands for those left out. */
  readonly numbers: readonly (number | undefined)[]
  /** Where each issue is marked, by its place among those told. An issue that is not here stands in no shown line. */
  readonly stretches: ReadonlyMap<number, Stretch>
}

/** The document that shows what is known of a source. */
export function shownDocument({ lines: source, isWhole }: SourceText): ShownDocument {
  const lines: string[] = []
  const numbers: (number | undefined)[] = []
  const stretches = new Map<number, Stretch>()
  let length = 0
  let next = 1
  const add = (text: string, number: number | undefined): void => {
    lines.push(text)
    numbers.push(number)
    length += text.length + 1
  }
  for (const { number, text, marks } of source) {
    if (number > next) add(`… ${counted(number - next, 'line')} not shown …`, undefined)
    for (const { issue, from, to } of marks) stretches.set(issue, { from: length + from, to: length + to })
    add(text, number)
    next = number + 1
  }
  if (!isWhole && lines.length > 0) add(`… what follows line ${figure(next - 1)} is not shown …`, undefined)
  return { lines, numbers, stretches }
}
