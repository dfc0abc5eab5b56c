import type { Issue, Severity } from 'nutgraf'

/** How many issues of one code are told in full. */
const room = 50

/** What was met of one code. */
export interface Met {
  readonly severity: Severity
  readonly told: readonly Issue[]
  count: number
}

/** Counts issues by code, and keeps the first of each code, so that a thousand of one do not hide the only one of another. */
export class Tally {
  readonly #met = new Map<string, { severity: Severity; told: Issue[]; count: number }>()
  /** How many issues were counted. */
  total = 0

  /** Counts an issue. Its place is asked for only if it is told. */
  add({ code, severity }: Pick<Issue, 'code' | 'severity'>, full: () => Issue): void {
    this.total += 1
    const met = this.#met.get(code)
    if (met === undefined) {
      this.#met.set(code, { severity, told: [full()], count: 1 })
      return
    }
    met.count += 1
    if (met.told.length < room) met.told.push(full())
  }

  /** What was met, by code, in the order in which the codes came first. */
  get met(): ReadonlyMap<string, Met> {
    return this.#met
  }
}
