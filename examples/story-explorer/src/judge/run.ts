import type { Issue } from 'nutgraf'
import { KeptEntities } from './kept-entities.ts'
import { Tally } from './tally.ts'

/** What is known of a file while it is read: counts, issues, and what it holds. */
export class Run {
  readonly tally = new Tally()
  readonly kept = new KeptEntities()
  /** How many records are of what. */
  readonly kinds = new Map<string, number>()
  bytes = 0
  read = 0
  invalid = 0
  complete = false
  isForeign = false
  /** Whether each line is a record. */
  isLines = false

  /** Counts a record. */
  record(what: string, isValid: boolean): void {
    this.read += 1
    if (!isValid) this.invalid += 1
    this.kinds.set(what, (this.kinds.get(what) ?? 0) + 1)
  }

  /** Counts issues, with their places. */
  note(issues: readonly Issue[], placed: (issue: Issue) => Issue): void {
    for (const issue of issues) this.tally.add(issue, () => placed(issue))
  }
}

/** How long work goes on before timers are looked at, in milliseconds. */
const breath = 50

/** Lets the timers of the thread run once in a while, so that progress is told. */
export class Breath {
  #last = performance.now()

  async take(): Promise<void> {
    if (performance.now() - this.#last < breath) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    this.#last = performance.now()
  }
}
