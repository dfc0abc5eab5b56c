/** Counts what holds, and says what does not. */
export class Checks {
  passed = 0
  failed = 0

  /** A check with its faults: none, and it holds. */
  none(name, faults) {
    if (faults.length === 0) {
      this.passed += 1
      return
    }
    this.failed += 1
    const shown = faults.slice(0, 10).map((fault) => `    ${fault}\n`)
    const rest = faults.length > shown.length ? `    and ${faults.length - shown.length} more\n` : ''
    process.stdout.write(`FAILED ${name}\n${shown.join('')}${rest}`)
  }

  /** A check that something is so. */
  that(name, holds, otherwise = 'it is not so') {
    this.none(name, holds ? [] : [otherwise])
  }

  /** A check that two values are the same JSON. */
  same(name, found, expected) {
    const [one, other] = [JSON.stringify(found), JSON.stringify(expected)]
    this.none(name, one === other ? [] : [`found ${one}`, `expected ${other}`])
  }

  /** Runs a part. What it throws is a failed check, so that the other parts run all the same. */
  async part(name, run) {
    const start = performance.now()
    try {
      await run()
    } catch (error) {
      this.none(`${name}: runs to its end`, [String(error?.stack ?? error)])
    }
    process.stdout.write(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
  }
}
